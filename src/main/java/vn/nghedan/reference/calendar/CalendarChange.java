package vn.nghedan.reference.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;

import vn.nghedan.calendar.CalendarEntry;
import vn.nghedan.calendar.DayKind;
import vn.nghedan.calendar.WorkCalendar;

/** What was changed in the calendar, by whom and by which notice: a day, or whether a year is published. */
@Entity
@Immutable
class CalendarChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private LocalDate onDate;
    private int ofYear;
    @Enumerated(EnumType.STRING)
    private DayKind oldKind;
    private String oldName;
    private String oldSource;
    @Enumerated(EnumType.STRING)
    private DayKind newKind;
    private String newName;
    private Boolean published;
    private String source;
    private String changedBy;
    private Instant changedAt;
    private Integer edition;

    CalendarChange() {
    }

    private CalendarChange(LocalDate onDate, int ofYear, String source, String changedBy, Instant changedAt) {
        this.onDate = onDate;
        this.ofYear = ofYear;
        this.source = source;
        this.changedBy = changedBy;
        this.changedAt = changedAt;
    }

    /** @param before what was declared; null if nothing was. {@code after} likewise */
    static CalendarChange ofDay(LocalDate day, CalendarEntry before, CalendarEntry after, String source, String by,
            Instant at) {
        CalendarChange change = new CalendarChange(day, day.getYear(), source, by, at);
        if (before != null) {
            change.oldKind = before.kind();
            change.oldName = before.name();
            change.oldSource = before.source();
        }
        if (after != null) {
            change.newKind = after.kind();
            change.newName = after.name();
        }
        return change;
    }

    static CalendarChange ofYear(int year, boolean published, String source, String by, Instant at) {
        CalendarChange change = new CalendarChange(null, year, source, by, at);
        change.published = published;
        return change;
    }

    /** The calendar as it was before this change. */
    WorkCalendar undoneIn(WorkCalendar after) {
        if (onDate == null) {
            Set<Integer> years = new HashSet<>(after.publishedYears());
            if (published) {
                years.remove(ofYear);
            } else {
                years.add(ofYear);
            }
            return new WorkCalendar(after.entries(), years);
        }
        return oldKind == null
                ? after.without(onDate)
                : after.with(new CalendarEntry(onDate, oldKind, oldName, null, oldSource, true));
    }

    /** @param version of the calendar that it made */
    CalendarChange making(int version) {
        edition = version;
        return this;
    }

    Instant getChangedAt() {
        return changedAt;
    }

    PastChange seen(String name) {
        return new PastChange(onDate, ofYear, oldKind, oldName, oldSource, newKind, newName, published, source, name,
                changedAt.atOffset(ZoneOffset.UTC));
    }

    String getChangedBy() {
        return changedBy;
    }
}
