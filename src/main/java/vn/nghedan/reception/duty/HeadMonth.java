package vn.nghedan.reception.duty;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * How the head's monthly duty stands in one month (LTCD Điều 18 khoản 2).
 *
 * @param dueOn the last day on which it can be met: the last working day of the month
 * @param byHead days on which the head received in person, or was there and nobody came
 * @param byOthers days on which somebody else did: a warning, never the head's own
 * @param putOff the head's day of the month that was put off and has no new day yet; null if none
 * @param plannedOn the head's next day of the month that is still to come; null if none
 */
public record HeadMonth(YearMonth month, Status status, LocalDate dueOn, List<LocalDate> byHead,
        List<LocalDate> byOthers, LocalDate plannedOn, LocalDate putOff) {

    public enum Status {
        /** Held in person at least once. */
        MET,
        /** Not yet, and the month is not over. */
        DUE,
        /** The month is over and the head did not receive in person. */
        OVERDUE,
        /** Before the schedule was kept here: nothing is known. */
        UNKNOWN
    }

    public boolean isOverdue() {
        return status == Status.OVERDUE;
    }

    public boolean isDue() {
        return status == Status.DUE;
    }

    /** Only somebody else received so far. */
    public boolean isLeftToOthers() {
        return byHead.isEmpty() && !byOthers.isEmpty();
    }
}
