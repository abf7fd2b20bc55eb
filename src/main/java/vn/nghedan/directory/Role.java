package vn.nghedan.directory;

/** What a member of staff may be here; also the role names of the sign-in. */
public enum Role {

    RECEIVING_OFFICER, HANDLER, UNIT_HEAD, DIRECTOR, AUDITOR, ADMINISTRATOR;

    /** Whoever administers sees no file; everybody else sees some. */
    public boolean seesFiles() {
        return this != ADMINISTRATOR;
    }

    /** Whoever checks or administers works on no file. */
    public boolean handlesFiles() {
        return this != ADMINISTRATOR && this != AUDITOR;
    }
}
