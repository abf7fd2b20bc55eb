package vn.nghedan.letter;

/** How a letter came in. */
public enum Source {
    /** Handed in where citizens are received. */
    DESK, POST, ONLINE,
    /** Sent on by another agency. */
    TRANSFERRED
}
