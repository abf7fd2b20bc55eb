package vn.nghedan.law;

/** Whose term it is: a worked Saturday ends an agency's duty, but a citizen's right runs on to Monday. */
public enum Bearer {
    AGENCY, CITIZEN,
    /** Another body owes it to the agency: its lapse calls for a reminder, the agency's own case is not late. */
    OTHER_BODY
}
