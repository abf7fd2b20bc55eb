package vn.nghedan.reference;

import java.time.LocalDate;
import java.util.List;

import vn.nghedan.calendar.WorkCalendar;

/** A room whose due dates depend on the calendar. */
public interface CalendarImpact {

    /**
     * One due date that moves.
     *
     * @param file the code of the file
     * @param rule the time limit
     */
    record MovedDate(String file, String rule, LocalDate before, LocalDate after) {}

    /** What would move under another calendar; nothing is stored. */
    List<MovedDate> preview(WorkCalendar changed);

    /** Derives every open clock again under the calendar now in force, in the transaction of the caller. */
    List<MovedDate> apply(WorkCalendar changed);
}
