package vn.nghedan.law;

/** Whose term it is: a worked Saturday ends an agency's duty, but a citizen's right runs on to Monday. */
public enum Bearer {
    AGENCY, CITIZEN
}
