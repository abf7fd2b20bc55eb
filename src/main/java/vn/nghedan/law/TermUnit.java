package vn.nghedan.law;

/** The unit in which a term is counted. It belongs to the rule, never to the code that counts. */
public enum TermUnit {
    /** Plain "ngày": every day of the calendar counts. */
    CALENDAR_DAYS,
    /** "Ngày làm việc": days off do not count. */
    WORKING_DAYS, HOURS, YEARS
}
