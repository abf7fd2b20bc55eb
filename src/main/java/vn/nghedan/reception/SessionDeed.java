package vn.nghedan.reception;

import java.time.LocalDate;

import vn.nghedan.procedure.DocumentRef;

/**
 * One act on a session, read and ready to be recorded.
 *
 * @param at the hour; null where it does not matter
 * @param decidedBy whoever decided; null where nobody had to
 * @param newOn to which day it is put off; null for other acts
 * @param chair who is to chair; null for other acts
 */
record SessionDeed(SessionAct act, LocalDate on, String at, String decidedBy, DocumentRef document, String note,
        LocalDate newOn, String chair) {

    static SessionDeed of(SessionAct act, LocalDate on, String decidedBy, DocumentRef document, String note) {
        return new SessionDeed(act, on, null, decidedBy, document, note, null, null);
    }
}
