package vn.nghedan.directory;

/** Somebody handles files no more: they left, or the last role that does was withdrawn; in the transaction that is still going on. */
public record StaffStopped(String code, Officer by) {}
