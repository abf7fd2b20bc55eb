package vn.nghedan.procedure.statute;

import static vn.nghedan.procedure.Act.*;
import static vn.nghedan.procedure.Authority.*;
import static vn.nghedan.procedure.Paper.*;
import static vn.nghedan.procedure.ProcedureCode.PROTECTION;
import static vn.nghedan.procedure.State.*;
import static vn.nghedan.procedure.field.ActField.optional;
import static vn.nghedan.procedure.field.ActField.required;
import static vn.nghedan.procedure.field.Fields.*;
import static vn.nghedan.procedure.judging.Impartiality.*;
import static vn.nghedan.procedure.statute.Citations.*;
import static vn.nghedan.procedure.statute.DenunciationGuards.*;
import static vn.nghedan.procedure.statute.Guards.*;

import java.util.EnumSet;
import java.util.Set;

import vn.nghedan.law.GroundFamily;
import vn.nghedan.procedure.Procedure;
import vn.nghedan.procedure.State;

/**
 * Protection of those who denounce (bảo vệ người tố cáo) — Law on Denunciations, art. 47–58. Opened from the
 * denunciation in which it is asked for, and known to whoever may know of that. The law that was read gives no number of
 * days for any of it, so no clock runs.
 */
public final class Protection {

    private static final Set<State> UNDECIDED = EnumSet.of(PROTECTION_REQUESTED, PROTECTION_IN_REVIEW);
    private static final Set<State> ALIVE = EnumSet.of(PROTECTION_REQUESTED, PROTECTION_IN_REVIEW, PROTECTED);

    // @formatter:off
    public static final Procedure PROCEDURE = Procedure.named(PROTECTION).opens(PROTECTION_REQUESTED)
        //  from                  act                      decided by  guards                                paper                       to
        .stays(ALIVE,             RECEIVE_WRITTEN_REQUEST, HANDLER,    guards(WRITING_AWAITED),              PROTECTION_REQUEST)
        .step(PROTECTION_REQUESTED, REVIEW_PROTECTION,     HANDLER,    guards(),                             NONE,                       PROTECTION_IN_REVIEW)
        .step(PROTECTION_REQUESTED, APPLY_PROTECTION,      DIRECTOR,   guards(ASKED_BY_PHONE),               PROTECTION_DECISION,        PROTECTED)
        .step(PROTECTION_IN_REVIEW, APPLY_PROTECTION,      DIRECTOR,   guards(ASKED_IN_WRITING),             PROTECTION_DECISION,        PROTECTED)
        .step(UNDECIDED,          DECLINE_PROTECTION,      DIRECTOR,   guards(DECIDER_NOT_NAMED),            PROTECTION_REFUSAL_NOTICE,  NOT_PROTECTED)
        .step(UNDECIDED,          CLOSE_ON_REQUEST,        CITIZEN,    guards(),                             NONE,                       CLOSED_ON_REQUEST)
        .stays(EnumSet.of(PROTECTED), CHANGE_PROTECTION,   DIRECTOR,   guards(ASKED_IN_WRITING),             PROTECTION_CHANGE_DECISION)
        .step(PROTECTED,          END_PROTECTION,          DIRECTOR,   guards(DECIDER_NOT_NAMED),            PROTECTION_END_DECISION,    PROTECTION_ENDED)
        .step(EnumSet.of(NOT_PROTECTED, PROTECTION_ENDED, CLOSED_ON_REQUEST),
                                  ARCHIVE,                 HANDLER,    guards(),                             FILE_INDEX,                 ARCHIVED)
        // act, basis, what it asks for
        .on(RECEIVE_WRITTEN_REQUEST, cite(LTC, "Điều 50"))
        .on(REVIEW_PROTECTION,       cite(LTC, "Điều 51"), optional(FINDINGS))
        .on(APPLY_PROTECTION,        cite(LTC, "Điều 51", "Điều 52"), required(PROTECTS), required(MEASURES), optional(TO), optional(SUMMARY))
        .on(DECLINE_PROTECTION,      cite(LTC, "Điều 51"), required(REASON))
        .on(CLOSE_ON_REQUEST,        cite(LTC, "Điều 48"), optional(REASON))
        .on(CHANGE_PROTECTION,       cite(LTC, "Điều 54"), required(PROTECTS), required(MEASURES), required(REASON))
        .on(END_PROTECTION,          cite(LTC, "Điều 54"), required(ground(GroundFamily.PROTECTION_END)))
        .on(ARCHIVE,                 cite(LTC, "Điều 55"))
        .ends(CLOSED_ON_REQUEST, ARCHIVED);
    // @formatter:on

    private Protection() {
    }
}
