package vn.nghedan.reference.calendar;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

import vn.nghedan.calendar.DayStatus;
import vn.nghedan.calendar.WorkCalendar;
import vn.nghedan.reference.CalendarImpact;
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
    private final Instance<CalendarImpact> rooms;

    OfficeDayBanner(OfficeCalendar calendar, DerivationSpeech speech, Instance<CalendarImpact> rooms) {
        this.calendar = calendar;
        this.speech = speech;
        this.rooms = rooms;
    }

    @Override
    public Saying say(LocalDate day) {
        OfficeCalendar.Edition edition = calendar.lastSeen();
        WorkCalendar days = edition.calendar();
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
        return new Saying(today.working(), name, edition.isMovingDates() ? moving(edition) : null);
    }

    private String moving(OfficeCalendar.Edition edition) {
        return rooms.stream()
                .flatMap(room -> room.underway().stream())
                .findFirst()
                .map(job -> speech.words().dates_moving(job.done(), job.files(), edition.datesBy(), edition.version()))
                .orElse(null);
    }
}
