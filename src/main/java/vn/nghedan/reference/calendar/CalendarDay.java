package vn.nghedan.reference.calendar;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import vn.nghedan.calendar.CalendarEntry;
import vn.nghedan.calendar.DayKind;

/** A day that an official notice sets apart from the ordinary week. */
@Entity
class CalendarDay {

    @Id
    private LocalDate onDate;
    @Enumerated(EnumType.STRING)
    private DayKind kind;
    private String name;
    private LocalDate forDate;
    private String source;
    private boolean confirmed;

    CalendarDay() {
    }

    CalendarDay(CalendarEntry entry) {
        onDate = entry.date();
        declare(entry);
    }

    /** Says of this day what a newer notice says. */
    final void declare(CalendarEntry entry) {
        kind = entry.kind();
        name = entry.name();
        forDate = entry.forDate();
        source = entry.source();
        confirmed = entry.confirmed();
    }

    CalendarEntry entry() {
        return new CalendarEntry(onDate, kind, name, forDate, source, confirmed);
    }
}
