package vn.nghedan.law;

/** How a due date follows from the anchor. */
public enum Counting {
    /** So many units after the anchor; the day of the anchor is not counted (BLDS Điều 147). */
    FORWARD,
    /** At least so many units before the anchor; falls back to the earlier working day. */
    BACKWARD,
    /** "Ngay": on the day itself, or the first working day after it. */
    AT_ONCE,
    /** The head sets the date for each file; the law gives no number. */
    SET_BY_HEAD,
    /** Lasts until something else happens; there is nothing to count. */
    UNTIL_EVENT,
    /** At least so often in each calendar month. */
    EACH_MONTH,
    /** A requirement of form, without a number. */
    NO_NUMBER
}
