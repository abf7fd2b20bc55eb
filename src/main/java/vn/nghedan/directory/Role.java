package vn.nghedan.directory;

/** What a member of staff may be here; also the role names of the sign-in. */
public enum Role {

    RECEIVING_OFFICER, HANDLER, UNIT_HEAD, DIRECTOR, AUDITOR, ADMINISTRATOR
}
