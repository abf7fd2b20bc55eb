package vn.nghedan.procedure.statute;

import static vn.nghedan.procedure.Act.*;
import static vn.nghedan.procedure.Authority.*;
import static vn.nghedan.procedure.Paper.*;
import static vn.nghedan.procedure.ProcedureCode.RECEPTION;
import static vn.nghedan.procedure.State.*;
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
 * One content that a visitor brings (nội dung tiếp công dân) — Law on Citizen Reception, art. 9, 25–28; Decree
 * 154/2026, art. 4, 25. Each content has its own ten working days for the answer.
 */
public final class Reception {

    private static final Set<State> UNANSWERED = EnumSet.of(RECORDED, VERIFYING_CONTENT);

    /** That it was about a matter received before may turn out at any time. */
    private static final Set<State> ANY = EnumSet.of(IN_SESSION, State.RECEPTION_REFUSED, RECORDED, VERIFYING_CONTENT,
            State.DIRECTED, HANDED_OVER, ANSWERED, GUIDED, TRANSFERRED_AWAY, SESSION_CLOSED, State.ARCHIVED);

    // @formatter:off
    public static final Procedure PROCEDURE = Procedure.named(RECEPTION).opens(IN_SESSION)
        //  from                    act                           decided by  guards                      paper                       to
        .stays(EnumSet.of(IN_SESSION), PROPOSE_REFUSAL,           RECEIVER,   guards(NEEDS_A_PAPER, TOLD_IN_WRITING_BEFORE), RECEPTION_REGISTER)
        .step(IN_SESSION,           REFUSE_RECEPTION, ORALLY,     RECEIVER,   guards(),                   RECEPTION_REGISTER,         RECEPTION_REFUSED)
        .step(IN_SESSION,           REFUSE_RECEPTION, IN_WRITING, DIRECTOR,   guards(REFUSED_BY_THE_HEAD, TOLD_IN_WRITING_BEFORE), RECEPTION_REFUSAL_NOTICE,  RECEPTION_REFUSED)
        .stays(EnumSet.of(IN_SESSION, RECORDED),
                                    APPOINT_REPRESENTATIVES,      RECEIVER,   guards(GROUP_OF_FIVE),      REPRESENTATIVE_APPOINTMENT)
        .step(IN_SESSION,           RECORD_CONTENT,               RECEIVER,   guards(),                   RECEIPT,                    RECORDED)
        .stays(ANY,                 RECORD_REPEAT,                RECEIVER,   guards(),                   NONE)
        .step(UNANSWERED,           ANSWER,                       RECEIVER,   guards(),                   RECEPTION_RESULT_NOTICE,    ANSWERED)
        .step(UNANSWERED,           OPEN_CASE,                    RECEIVER,   guards(),                   NONE,                       HANDED_OVER)
        .step(UNANSWERED,           GUIDE,                        RECEIVER,   guards(),                   GUIDANCE_SLIP,              GUIDED)
        .step(UNANSWERED,           TRANSFER,                     RECEIVER,   guards(IS_NOT_DENUNCIATION), TRANSFER_SLIP,             TRANSFERRED_AWAY)
        .step(RECORDED,             NEED_VERIFICATION,            RECEIVER,   guards(),                   RECEPTION_RESULT_NOTICE,    VERIFYING_CONTENT)
        .step(EnumSet.of(RECORDED, VERIFYING_CONTENT, State.DIRECTED),
                                    DIRECT,                       DIRECTOR,   guards(),                   RECEPTION_CONCLUSION,       State.DIRECTED)
        .stays(EnumSet.of(State.DIRECTED), COMPLETE_DIRECTIONS, ONE_OF_SEVERAL, HANDLER, guards(DIRECTION_NAMED), DIRECTION_REPORT)
        .step(State.DIRECTED,       COMPLETE_DIRECTIONS, LAST_ONE, HANDLER, guards(DIRECTION_NAMED),    DIRECTION_REPORT,           SESSION_CLOSED)
        .stays(EnumSet.of(State.DIRECTED), NOTIFY_RESULT,         RECEIVER,   guards(),                   RECEPTION_RESULT_NOTICE)
        .step(HANDED_OVER,          NOTIFY_RESULT,                RECEIVER,   guards(),                   RECEPTION_RESULT_NOTICE,    SESSION_CLOSED)
        .step(ANSWERED,             ARCHIVE,                      RECEIVER,   guards(),                   FILE_INDEX,                 ARCHIVED)
        // act, basis, what it asks for
        .on(PROPOSE_REFUSAL,         cite(ND154, "Điều 4 khoản 3"), required(ground(GroundFamily.RECEPTION_REFUSAL)), optional(EARLIER_NOTICE), optional(EARLIER_NOTICE_ON), optional(REASON))
        .on(REFUSE_RECEPTION,        cite(LTCD, "Điều 9"), required(ground(GroundFamily.RECEPTION_REFUSAL)), optional(GROUNDS_ON), optional(EARLIER_NOTICE), optional(EARLIER_NOTICE_ON), optional(REASON))
        .on(APPOINT_REPRESENTATIVES, cite(ND124, "Điều 5"), optional(SUMMARY))
        .on(RECORD_CONTENT,          cite(LTCD, "Điều 25"), optional(SUMMARY))
        .on(RECORD_REPEAT,           cite(LTCD, "Điều 25"), optional(EARLIER))
        .on(ANSWER,                  cite(LTCD, "Điều 28 khoản 1"), optional(SUMMARY))
        .on(OPEN_CASE,               cite(LTCD, "Điều 26 khoản 1"), optional(CASE), optional(KNOWN_ON), optional(CHALLENGED))
        .on(GUIDE,                   cite(LTCD, "Điều 26 khoản 1"), optional(TO))
        .on(TRANSFER,                cite(LTCD, "Điều 26 khoản 1 điểm b"), required(TO))
        .on(NEED_VERIFICATION,       cite(LTCD, "Điều 28 khoản 1"), optional(SUMMARY))
        .on(DIRECT,                  cite(ND154, "Điều 25 khoản 2"), required(UNIT), required(DUE_ON), required(SUMMARY))
        .on(COMPLETE_DIRECTIONS,     cite(ND154, "Điều 25 khoản 2"), optional(DIRECTION), required(SUMMARY))
        .on(NOTIFY_RESULT,           cite(LTCD, "Điều 28 khoản 1"), optional(SUMMARY))
        .on(ARCHIVE,                 cite(LTCD, "Điều 28"))
        .ends(RECEPTION_REFUSED, GUIDED, TRANSFERRED_AWAY, SESSION_CLOSED, ARCHIVED);
    // @formatter:on

    private Reception() {
    }
}
