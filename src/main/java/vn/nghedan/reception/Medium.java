package vn.nghedan.reception;

/** How citizen and officer meet (LTCD Điều 3a). */
enum Medium {
    IN_PERSON, ONLINE
}
