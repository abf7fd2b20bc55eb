package vn.nghedan.reception;

/** How citizen and officer meet (LTCD Điều 3a). */
public enum Medium {
    IN_PERSON, ONLINE
}
