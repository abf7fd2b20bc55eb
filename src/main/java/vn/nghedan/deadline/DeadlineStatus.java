package vn.nghedan.deadline;

/** How a clock stands. Overdue is not among them: that is a question with a day. */
public enum DeadlineStatus {
    RUNNING, PAUSED, MET,
    /** Met after its due date; it stays late for ever. */
    MET_LATE,
    /** Its day passed, nobody did the act, and something else ended it. */
    UNMET,
    /** Ended without being met, because the duty fell away. */
    VOID
}
