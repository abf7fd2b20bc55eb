package vn.nghedan.reception.session;

/** Where a session stands. */
public enum SessionState {

    SCHEDULED, IN_SESSION, HELD,
    /** Whoever was to receive was there, and nobody came. */
    NOBODY_CAME,
    /** Another session takes its place. */
    POSTPONED;

    public boolean isOver() {
        return this == HELD || this == NOBODY_CAME;
    }
}
