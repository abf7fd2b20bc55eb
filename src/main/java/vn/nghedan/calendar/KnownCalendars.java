package vn.nghedan.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The calendar of an office as it was known at the end of each day: what had been declared by then. An immutable value.
 *
 * <p>A day off declared yesterday was not known last week, so what was known then of a due date is counted without it.
 */
public final class KnownCalendars {

    private final NavigableMap<LocalDate, WorkCalendar> since;

    private KnownCalendars(Map<LocalDate, WorkCalendar> since) {
        this.since = new TreeMap<>(since);
    }

    /** One calendar that has been known all along. */
    public static KnownCalendars always(WorkCalendar calendar) {
        return new KnownCalendars(Map.of(LocalDate.MIN, calendar));
    }

    /**
     * The same, but what was first known is known only since a day, and something else before.
     *
     * @throws IllegalArgumentException
     *             if that day is not before all others on which the calendar changed
     */
    public KnownCalendars knownOnlySince(LocalDate day, WorkCalendar before) {
        NavigableMap<LocalDate, WorkCalendar> longer = new TreeMap<>(since);
        WorkCalendar first = longer.remove(LocalDate.MIN);
        if (!longer.isEmpty() && !longer.firstKey().isAfter(day)) {
            throw new IllegalArgumentException("the calendar changed on " + longer.firstKey() + ", not after " + day);
        }
        longer.put(day, first);
        longer.put(LocalDate.MIN, before);
        return new KnownCalendars(longer);
    }

    public WorkCalendar current() {
        return since.lastEntry().getValue();
    }

    public WorkCalendar atTheEndOf(LocalDate day) {
        return since.floorEntry(day).getValue();
    }

    /** The days after this one on which the calendar changed. */
    public SortedSet<LocalDate> changesAfter(LocalDate day) {
        return new TreeSet<>(since.tailMap(day, false).keySet());
    }
}
