package vn.nghedan.reception.session;

/** In what quality somebody chairs a session; only the head's own sessions meet the head's monthly duty. */
public enum ChairRole {
    HEAD, DEPUTY
}
