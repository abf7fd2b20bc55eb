package vn.nghedan.procedure.statute;

import static vn.nghedan.procedure.Act.*;
import static vn.nghedan.procedure.Authority.*;
import static vn.nghedan.procedure.Paper.*;
import static vn.nghedan.procedure.ProcedureCode.PETITION;
import static vn.nghedan.procedure.State.*;
import static vn.nghedan.procedure.field.ActField.optional;
import static vn.nghedan.procedure.field.ActField.required;
import static vn.nghedan.procedure.field.Fields.*;
import static vn.nghedan.procedure.judging.Impartiality.*;
import static vn.nghedan.procedure.statute.Citations.*;
import static vn.nghedan.procedure.statute.Guards.*;

import java.util.EnumSet;
import java.util.Set;

import vn.nghedan.procedure.Procedure;
import vn.nghedan.procedure.State;

/**
 * Petition or reflection (kiến nghị, phản ánh) — Law on Citizen Reception, art. 18 (4), 26 (2), 28. The law sets no
 * time limit for the answer: the head does, file by file. No suspension, no extension, no appeal.
 */
public final class Petition {

    private static final Set<State> UNANSWERED = EnumSet.of(RECEIVED, ASSIGNED);

    // @formatter:off
    public static final Procedure PROCEDURE = Procedure.named(PETITION).opens(RECEIVED)
        //  from         act               decided by  guards                       paper                   to
        .step(UNANSWERED,  SET_DUE,          DIRECTOR,   guards(RESPONDENT_NOT_CHARGED),  ASSIGNMENT_SLIP,        ASSIGNED)
        .step(UNANSWERED,  ANSWER,           DIRECTOR,   guards(SETTLER_NOT_BARRED),   REPLY,                  ANSWERED)
        .step(UNANSWERED,  TRANSFER,         DIRECTOR,   guards(),                    PETITION_TRANSFER_SLIP, TRANSFERRED_AWAY)
        .step(UNANSWERED,  CLOSE_ON_REQUEST, CITIZEN,    guards(),                    NONE,                   CLOSED_ON_REQUEST)
        .step(RECEIVED,    RECLASSIFY,       HANDLER,    guards(),                    NONE,                   RECLASSIFIED)
        .step(EnumSet.of(ANSWERED, TRANSFERRED_AWAY, CLOSED_ON_REQUEST),
                           ARCHIVE,          HANDLER,    guards(),                    FILE_INDEX,             ARCHIVED)
        // act, basis, what it asks for
        .on(SET_DUE,          cite(LTCD, "Điều 18 khoản 4", "Điều 26 khoản 2"), required(DUE_ON), optional(UNIT), optional(ASSIGNEE))
        .on(ANSWER,           cite(LTCD, "Điều 26 khoản 2"), optional(SUMMARY))
        .on(TRANSFER,         cite(LTCD, "Điều 26 khoản 2"), required(TO))
        .on(CLOSE_ON_REQUEST, cite(LTCD, "Điều 28"), optional(REASON))
        .on(RECLASSIFY,       cite(TT05, "Điều 6"), required(TYPE), required(REASON))
        .on(ARCHIVE,          cite(LTCD, "Điều 28"))
        .ends(TRANSFERRED_AWAY, CLOSED_ON_REQUEST, RECLASSIFIED, ARCHIVED);
    // @formatter:on

    private Petition() {
    }
}
