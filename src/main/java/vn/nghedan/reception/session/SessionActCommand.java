package vn.nghedan.reception.session;

import java.time.LocalDate;

import vn.nghedan.procedure.field.DocumentRef;
import vn.nghedan.reception.SessionAct;

/**
 * One act on a session, read and ready to be recorded.
 *
 * @param at the hour; null where it does not matter
 * @param decidedBy whoever decided; null where nobody had to
 * @param newOn to which day it is put off; null for other acts
 * @param chair who is to chair; null for other acts
 */
public record SessionActCommand(SessionAct act, LocalDate on, String at, String decidedBy, DocumentRef document,
        String note,
        LocalDate newOn, String chair) {

    public static SessionActCommand of(SessionAct act, LocalDate on, String decidedBy, DocumentRef document,
            String note) {
        return new SessionActCommand(act, on, null, decidedBy, document, note, null, null);
    }
}
