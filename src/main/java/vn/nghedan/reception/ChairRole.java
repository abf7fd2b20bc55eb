package vn.nghedan.reception;

/** In what quality somebody chairs a session; only the head's own sessions meet the head's monthly duty. */
enum ChairRole {
    HEAD, DEPUTY
}
