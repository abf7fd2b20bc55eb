package vn.nghedan.reception.session;

/**
 * What people meet for. A dialogue of the reception office is not the dialogue of a complaint (LKN Điều 30, 39): that one
 * is held in the file of the complaint and nowhere else.
 */
public enum SessionPurpose {
    RECEPTION, DIALOGUE
}
