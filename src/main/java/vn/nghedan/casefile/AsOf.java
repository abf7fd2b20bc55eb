package vn.nghedan.casefile;

import java.time.LocalDate;

import vn.nghedan.calendar.WorkCalendar;
import vn.nghedan.reference.OfficeCalendar;

/**
 * A day as of whose end files are asked for.
 *
 * @param asKnownThen told from what was on record by the end of that day, instead of from all that is known by now to
 *        have happened by then
 */
public record AsOf(LocalDate day, boolean asKnownThen) {

    public static AsOf of(LocalDate day) {
        return new AsOf(day, false);
    }

    /** The calendar by which days are counted: the one that counts, or what had been declared of it by then. */
    public WorkCalendar calendar(OfficeCalendar calendar) {
        return asKnownThen ? calendar.known().atTheEndOf(day) : calendar.current();
    }

    /** The same question about another day. */
    public AsOf on(LocalDate other) {
        return new AsOf(other, asKnownThen);
    }
}
