package vn.nghedan.procedure.statute;

import static vn.nghedan.procedure.Act.*;
import static vn.nghedan.procedure.Authority.*;
import static vn.nghedan.procedure.Paper.*;
import static vn.nghedan.procedure.ProcedureCode.LETTER;
import static vn.nghedan.procedure.State.*;
import static vn.nghedan.procedure.field.ActField.ofComplaints;
import static vn.nghedan.procedure.field.ActField.optional;
import static vn.nghedan.procedure.field.ActField.required;
import static vn.nghedan.procedure.field.Fields.*;
import static vn.nghedan.procedure.statute.Branches.*;
import static vn.nghedan.procedure.statute.Citations.*;
import static vn.nghedan.procedure.statute.Guards.*;

import java.util.EnumSet;
import java.util.Set;

import vn.nghedan.law.GroundFamily;
import vn.nghedan.procedure.Procedure;
import vn.nghedan.procedure.State;

/**
 * A letter (đơn) of any type, from receipt to what becomes of it — Circular 05/2021 (its standing after 1 July 2026 is
 * unconfirmed), Law on Denunciations, art. 24.
 */
public final class Letter {

    private static final Set<State> UNPROCESSED = EnumSet.of(RECEIVED, PROPOSED, OUT_OF_JURISDICTION, NOT_ELIGIBLE);

    /** Where a letter stays with the agency, its original papers may go back. */
    private static final Set<State> PAPERS_KEPT = EnumSet.of(OUT_OF_JURISDICTION, NOT_ELIGIBLE, GUIDED, TRANSFERRED,
            REPLIED, STORED);

    // @formatter:off
    public static final Procedure PROCEDURE = Procedure.named(LETTER).opens(RECEIVED)
        //  from              act                          decided by  guards                                                              paper                to
        .step(RECEIVED,         CLASSIFY, ELIGIBLE_AND_OURS, RECEIVER,   guards(),                                                           ACCEPTANCE_PROPOSAL, PROPOSED)
        .step(RECEIVED,         CLASSIFY, ELIGIBLE_NOT_OURS, RECEIVER,   guards(),                                                           NONE,                OUT_OF_JURISDICTION)
        .step(RECEIVED,         CLASSIFY, INELIGIBLE,        RECEIVER,   guards(REASON_FOR_INELIGIBILITY),                                   NONE,                NOT_ELIGIBLE)
        .step(PROPOSED,         OPEN_CASE,                   HANDLER,    guards(PROCEDURE_FITS, ANONYMOUS_IS_INFORMATION, SECOND_NEEDS_FIRST_DECISION), NONE, CASE_OPENED)
        .step(OUT_OF_JURISDICTION, GUIDE,                    RECEIVER,   guards(IS_NOT_DENUNCIATION, GUIDED_ONCE),                           GUIDANCE_SLIP,       GUIDED)
        .step(OUT_OF_JURISDICTION, TRANSFER,                 HANDLER,    guards(),                                                           TRANSFER_SLIP,       TRANSFERRED)
        .stays(EnumSet.of(TRANSFERRED), RECEIVE_ACKNOWLEDGEMENT, RECEIVER, guards(ACKNOWLEDGED_ONCE),                                NONE)
        .stays(EnumSet.of(TRANSFERRED), URGE,                HANDLER,    guards(),                                                           URGING_LETTER)
        .step(TRANSFERRED,      REPLY_RECEIVED,              HANDLER,    guards(),                                                           NONE,                REPLIED)
        .step(UNPROCESSED,      RETURN,                      RECEIVER,   guards(),                                                           RETURN_NOTICE,       RETURNED)
        .stays(UNPROCESSED,     RECORD_CHALLENGED,           RECEIVER,   guards(IS_COMPLAINT),                                               NONE)
        .stays(PAPERS_KEPT,     RETURN_ORIGINALS,            RECEIVER,   guards(),                                                           RETURN_NOTICE)
        .step(EnumSet.of(NOT_ELIGIBLE, OUT_OF_JURISDICTION, PROPOSED),
                                FILE,                        HANDLER,    guards(),                                                           STORING_NOTE,        STORED)
        .step(EnumSet.of(NOT_ELIGIBLE, OUT_OF_JURISDICTION, PROPOSED),
                                ANSWER_LETTER,               HANDLER,    guards(),                                                           REPLY,               REPLIED)
        .step(STORED,           DESTROY,                     DIRECTOR,   guards(STORED_FOR_A_YEAR),                                          DESTRUCTION_DECISION, DESTROYED)
        .step(UNPROCESSED,      MERGE,                       HANDLER,    guards(),                                                           NONE,                MERGED)
        .step(EnumSet.of(RECEIVED, PROPOSED), SPLIT,         RECEIVER,   guards(IS_MIXED),                                                   GUIDANCE_SLIP,       SPLIT_UP)
        .step(EnumSet.of(RECEIVED, PROPOSED, OUT_OF_JURISDICTION, NOT_ELIGIBLE, CASE_OPENED),
                                RECLASSIFY,                  HANDLER,    guards(),                                                           NONE,                RECEIVED)
        // act, basis, what it asks for
        .on(CLASSIFY,       cite(TT05, "Điều 6"), required(ELIGIBLE), optional(REASONS), optional(NOT_PROCESSED), required(IN_JURISDICTION), optional(OVER_LEVEL))
        .on(OPEN_CASE,      cite(TT05, "Điều 6"), required(CASE_PROCEDURE), optional(UNIT), optional(ASSIGNEE), optional(FIRST_FILE), optional(CONTESTED_DECISION), optional(FIRST_LAPSED), optional(KNOWN_ON), optional(CHALLENGED))
        .on(RECORD_CHALLENGED, cite(LKN, "Điều 9", "Điều 48"), required(KNOWN_ON), optional(CHALLENGED))
        .on(GUIDE,          cite(TT05, "Điều 6"), optional(TO))
        .on(TRANSFER,       cite(LTC, "Điều 24 khoản 2"), required(TO), optional(REPLY_DUE_ON))
        .on(RECEIVE_ACKNOWLEDGEMENT, cite(TT05, "Điều 6"), optional(SUMMARY))
        .on(URGE,           cite(TT05, "Điều 28"), optional(REPLY_DUE_ON))
        .on(REPLY_RECEIVED, cite(TT05, "Điều 28"), optional(SUMMARY))
        .on(RETURN,         cite(TT05, "Điều 28"), optional(REASON), optional(ORIGINALS))
        .on(RETURN_ORIGINALS, cite(TT05, "Điều 28"), required(ORIGINALS), optional(TO))
        .on(FILE,           cite(TT05, "Điều 28 khoản 1"), required(ground(GroundFamily.LETTER_STORING)))
        .on(ANSWER_LETTER,  ANSWERING_LETTERS, required(SUMMARY), ofComplaints(ground(GroundFamily.COMPLAINT_REFUSAL)))
        .on(DESTROY,        cite(TT05, "Điều 28 khoản 2"))
        .on(MERGE,          cite(TT05, "Điều 6"), required(CASE))
        .on(SPLIT,      cite(TT05, "Điều 6"), required(PARTS))
        .on(RECLASSIFY,     cite(TT05, "Điều 6"), required(TYPE), required(REASON))
        .ends(CASE_OPENED, GUIDED, REPLIED, DESTROYED, MERGED, SPLIT_UP, RETURNED);
    // @formatter:on

    private Letter() {
    }
}
