package vn.nghedan.deadline;

/** What one day is in a derivation. */
public enum DayRole {
    /** The day from which the term runs; not counted (BLDS Điều 147). */
    ANCHOR,
    /** Counted. */
    COUNTED,
    /** Counted, in the time an extension added. */
    EXTENSION,
    /** A day off, not counted in a term of working days. */
    DAY_OFF,
    /** Within a suspension or other pause. */
    PAUSED,
    /** A day of an obstacle, left out of the count. */
    EXCLUDED,
    /** After the last counted day: the term had ended on a day off and ran on (BLDS Điều 148), or back for a term "before". */
    ROLLED
}
