package vn.nghedan.reference.calendar;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.calendar.DayStatus;
import vn.nghedan.calendar.WorkCalendar;
import vn.nghedan.reference.DerivationSpeech;
import vn.nghedan.reference.OfficeCalendar;
import vn.nghedan.reference.ReferenceMessages;
import vn.nghedan.web.frame.DayBanner;
import vn.nghedan.web.frame.WebText;

/** Says beside the date whether the office works, which holiday it is, and which one comes tomorrow. */
@ApplicationScoped
class OfficeDayBanner implements DayBanner {

    private final OfficeCalendar calendar;
    private final DerivationSpeech speech;

    OfficeDayBanner(OfficeCalendar calendar, DerivationSpeech speech) {
        this.calendar = calendar;
        this.speech = speech;
    }

    @Override
    public Saying say(LocalDate day) {
        WorkCalendar days = calendar.lastSeen();
        DayStatus today = days.on(day);
        DayStatus tomorrow = days.on(day.plusDays(1));
        ReferenceMessages words = speech.words();
        String name = today.kind().isDeclared() ? today.name() : null;
        if (tomorrow.kind().isDeclared()) {
            String now = name == null ? words.day_kind(today.kind()) : name;
            String next = WebText.shortDate(tomorrow.date());
            name = tomorrow.working()
                    ? words.tomorrow_worked(now, next, tomorrow.name())
                    : words.tomorrow_off(now, next, tomorrow.name());
        }
        return new Saying(today.working(), name);
    }
}
