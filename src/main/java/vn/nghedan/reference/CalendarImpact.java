package vn.nghedan.reference;

import java.time.LocalDate;
import java.util.List;

import vn.nghedan.calendar.WorkCalendar;

/** A room whose due dates depend on the calendar. */
public interface CalendarImpact {

    /**
     * One calendar becomes another.
     *
     * @param from the first day that may differ
     * @param to the last day that may differ
     * @param source the official notice; of several, each
     */
    record Shift(WorkCalendar before, WorkCalendar after, LocalDate from, LocalDate to, String source) {}

    /**
     * One due date that moves.
     *
     * @param file the code of the file
     * @param rule the time limit
     */
    record MovedDate(String file, String rule, LocalDate before, LocalDate after) {}

    /** Which due dates that still wait would move, of files the signed-in officer may know of; nothing is stored. */
    List<MovedDate> preview(Shift shift);

    /**
     * Derives every clock again that the shift touches, in the transaction of the caller.
     *
     * @return the same as {@link #preview} would have said
     */
    List<MovedDate> apply(Shift shift);
}
