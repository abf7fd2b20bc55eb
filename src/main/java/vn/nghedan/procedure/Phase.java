package vn.nghedan.procedure;

/** Where in its life a file stands, whatever its procedure: what lists and boards count by. */
public enum Phase {
    /** Received, not yet accepted or otherwise taken up. */
    INTAKE,
    /** Being settled. */
    SETTLING,
    /** Stands still by decision. */
    SUSPENDED,
    /** Decided; sending, publication, effect and execution are still to come. */
    AFTERWARDS,
    /** Finished. */
    CLOSED
}
