package vn.nghedan.calendar;

import java.time.LocalDate;

/**
 * A day that an official notice sets apart from the ordinary week.
 *
 * @param kind
 *            one of the declared kinds
 * @param forDate
 *            the day it makes up for; {@code null} if none
 * @param source
 *            the notice
 * @param confirmed
 *            whether the notice itself was seen
 */
public record CalendarEntry(LocalDate date, DayKind kind, String name, LocalDate forDate, String source,
        boolean confirmed) {

    public CalendarEntry {
        if (!kind.isDeclared()) {
            throw new IllegalArgumentException(date + ": " + kind + " is not declared by a notice");
        }
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException(date + ": a declared day has a name");
        }
        if (source == null || source.isBlank()) {
            throw new IllegalArgumentException(date + ": a declared day names its official source");
        }
    }
}
