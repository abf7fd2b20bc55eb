package vn.nghedan.casefile.query;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.calendar.WorkCalendar;
import vn.nghedan.casefile.AsOf;
import vn.nghedan.casefile.readmodel.SpanColumns;
import vn.nghedan.reference.OfficeCalendar;

/** The days that {@link CaseListView} compares with, around the day as of which a list or a number is asked. */
@ApplicationScoped
class ListDates {

    /** Whether nothing can have happened after the day, so that what holds by now held at its end. */
    static final String LATEST = "latest";

    private final OfficeCalendar calendar;
    private final BacklogTerms terms;
    private final Clock clock;

    ListDates(OfficeCalendar calendar, BacklogTerms terms, Clock clock) {
        this.calendar = calendar;
        this.terms = terms;
        this.clock = clock;
    }

    /** With the calendar that counts, or for what was known on a day with what had been declared by then. */
    Map<String, Object> around(AsOf when) {
        LocalDate on = when.day();
        WorkCalendar days = when.calendar(calendar);
        return Map.ofEntries(
                Map.entry("on", on),
                Map.entry(LATEST, !when.asKnownThen() && !on.isBefore(LocalDate.now(clock))),
                Map.entry("endOfTime", SpanColumns.FOR_EVER),
                Map.entry("groupFrom", terms.groupFrom()),
                Map.entry("settledAfter", on.minusDays(terms.settledWithin())),
                Map.entry("soon", days.plusWorkingDays(on, terms.soonWithin())),
                Map.entry("recent", days.plusWorkingDays(on, -terms.newWithin())),
                Map.entry("periodStart", terms.periodStart(on)),
                Map.entry("stuckBefore", days.plusWorkingDays(on, -terms.stuckAfter())),
                Map.entry("age30", on.minusDays(30)),
                Map.entry("age60", on.minusDays(60)),
                Map.entry("age90", on.minusDays(90)));
    }
}
