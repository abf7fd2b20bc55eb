package vn.nghedan.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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
    record Shift(WorkCalendar before, WorkCalendar after, LocalDate from, LocalDate to, String source) {

        /** The same between the first and the last day that are not worked as before; empty if they all are. */
        public Optional<Shift> narrowed() {
            List<LocalDate> differing = from.datesUntil(to.plusDays(1))
                    .filter(day -> before.on(day).kind() != after.on(day).kind())
                    .toList();
            return differing.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Shift(before, after, differing.get(0), differing.get(differing.size() - 1),
                            source));
        }
    }

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
     * Sees to it, in the transaction of the caller, that every clock is derived again that the shift touches.
     *
     * @param edition the edition of the calendar that the shift makes
     */
    void move(Shift shift, int edition);

    /** Goes on for a moment with what is still to be moved: what is little is moved when this returns. Outside of any transaction. */
    void carryOn();

    /** What has still to be derived again, for a change of the calendar before all else. */
    Optional<Underway> underway();

    /** Stops it, or goes on with it. */
    void pause(long job, boolean paused);
}
