package vn.nghedan.casefile;

import java.time.LocalDate;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.calendar.WorkCalendar;
import vn.nghedan.reference.OfficeCalendar;

/** The days that {@link ListedAs} compares with, around the day as of which a list or a number is asked. */
@ApplicationScoped
class Reckoning {

    private final OfficeCalendar calendar;
    private final BacklogTerms terms;

    Reckoning(OfficeCalendar calendar, BacklogTerms terms) {
        this.calendar = calendar;
        this.terms = terms;
    }

    Map<String, Object> around(LocalDate on) {
        WorkCalendar days = calendar.current();
        return Map.of(
                "on", on,
                "soon", days.plusWorkingDays(on, terms.soonWithin()),
                "recent", days.plusWorkingDays(on, -terms.newWithin()),
                "periodStart", terms.periodStart(on),
                "stuckBefore", days.plusWorkingDays(on, -terms.stuckAfter()),
                "age30", on.minusDays(30),
                "age60", on.minusDays(60),
                "age90", on.minusDays(90));
    }
}
