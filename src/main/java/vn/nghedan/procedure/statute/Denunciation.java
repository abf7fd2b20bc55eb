package vn.nghedan.procedure.statute;

import static vn.nghedan.procedure.Act.*;
import static vn.nghedan.procedure.Authority.*;
import static vn.nghedan.procedure.Paper.*;
import static vn.nghedan.procedure.ProcedureCode.DENUNCIATION;
import static vn.nghedan.procedure.State.*;
import static vn.nghedan.procedure.field.ActField.ofGroup;
import static vn.nghedan.procedure.field.ActField.optional;
import static vn.nghedan.procedure.field.ActField.required;
import static vn.nghedan.procedure.field.Fields.*;
import static vn.nghedan.procedure.judging.Impartiality.*;
import static vn.nghedan.procedure.statute.Branches.*;
import static vn.nghedan.procedure.statute.Citations.*;
import static vn.nghedan.procedure.statute.DenunciationGuards.*;
import static vn.nghedan.procedure.statute.ExecutionGuards.*;
import static vn.nghedan.procedure.statute.Guards.*;

import java.util.EnumSet;
import java.util.Set;

import vn.nghedan.law.GroundFamily;
import vn.nghedan.procedure.Procedure;
import vn.nghedan.procedure.State;

/**
 * Denunciation (tố cáo) — Law on Denunciations, art. 23–40, with Decree 31/2019 as amended by Decree 156/2026. A
 * denouncer who goes on to the superior (tố cáo tiếp, art. 37, 38) opens a file of his own: where we are that superior it
 * goes through {@code FOLLOW_UP}; where another body is, our own file only tells what it asked and answered.
 */
public final class Denunciation {

    private static final Set<State> IN_SETTLEMENT = EnumSet.of(ACCEPTED, VERIFYING, AWAITING_CONCLUSION);
    private static final Set<State> BEFORE_CONCLUSION = EnumSet.of(RECEIVED, FOLLOW_UP, ACCEPTED, VERIFYING,
            AWAITING_CONCLUSION, SUSPENDED);
    private static final Set<State> AFTER_ACCEPTANCE = EnumSet.of(ACCEPTED, VERIFYING, AWAITING_CONCLUSION, SUSPENDED);
    private static final Set<State> AFTER_CONCLUSION = EnumSet.of(CONCLUDED, HANDLED, PUBLISHED);
    private static final Set<State> IN_HANDLING = EnumSet.of(HANDLED, PUBLISHED);
    private static final Set<State> SETTLED = EnumSet.of(CONCLUDED, HANDLED, PUBLISHED, ARCHIVED);
    private static final Set<State> ENDED = EnumSet.of(REFUSED, TERMINATED, TRANSFERRED_AWAY, GUIDED, STORED, ANSWERED,
            TAKEN_OVER, UNDER_INVESTIGATION);
    private static final Set<State> WHILE_KEPT = EnumSet.copyOf(BEFORE_CONCLUSION);

    static {
        WHILE_KEPT.addAll(AFTER_CONCLUSION);
        WHILE_KEPT.addAll(ENDED);
    }

    // @formatter:off
    public static final Procedure PROCEDURE = Procedure.named(DENUNCIATION).opens(RECEIVED)
        //  from                   act                        decided by  guards                                                      paper                              to
        .stays(EnumSet.of(RECEIVED), CHECK_SEVERAL_PLACES,    HANDLER,    guards(NOT_AGAINST_LEADERS),                                NONE)
        .stays(EnumSet.of(RECEIVED), CHECK_CONDITIONS,        HANDLER,    guards(NOT_AGAINST_LEADERS, EACH_CONDITION_NAMED),          NONE)
        .stays(EnumSet.of(RECEIVED), COMPLETE_SIGNATURES,     HANDLER,    guards(NOT_AGAINST_LEADERS, UNSIGNED),                      NONE)
        .stays(BEFORE_CONCLUSION,  APPOINT_REPRESENTATIVES,   CITIZEN,    guards(NOT_AGAINST_LEADERS, GROUP_OF_DENOUNCERS, SOMEBODY_REPRESENTS_THEM), REPRESENTATIVE_APPOINTMENT)
        .step(RECEIVED,            TRANSFER, WITHIN_REACH,    DIRECTOR,   guards(CAME_BY_LETTER, NOT_AGAINST_LEADERS),                DENUNCIATION_TRANSFER_SLIP,        TRANSFERRED_AWAY)
        .step(RECEIVED,            TRANSFER, OUT_OF_REACH,    UNIT_HEAD,  guards(CAME_BY_LETTER, IS_AGAINST_LEADERS),                 DENUNCIATION_TRANSFER_SLIP,        TRANSFERRED_AWAY)
        .step(RECEIVED,            GUIDE,                     HANDLER,    guards(CAME_IN_PERSON),                                     GUIDANCE_SLIP,                     GUIDED)
        .step(RECEIVED,            FILE,                      DIRECTOR,   guards(NOT_AGAINST_LEADERS),                                STORING_NOTE,                      STORED)
        .step(RECEIVED,            REFUSE,                    DIRECTOR,   guards(NOT_AGAINST_LEADERS, DECIDER_NOT_NAMED),             DENUNCIATION_REFUSAL_NOTICE,       REFUSED)
        .step(RECEIVED,            RECLASSIFY,                HANDLER,    guards(),                                                   NONE,                              RECLASSIFIED)
        .step(RECEIVED,            ACCEPT,                    DIRECTOR,   guards(NOT_AGAINST_LEADERS, NOT_ANONYMOUS, NOT_AGAINST_THE_HEAD, SIGNED_BY_DENOUNCER, GROUP_IS_REPRESENTED, CONDITIONS_WERE_CHECKED, NO_CONDITION_FAILED), DENUNCIATION_ACCEPTANCE_DECISION, ACCEPTED)
        .step(RECEIVED,            RECEIVE_FOLLOW_UP,         HANDLER,    guards(NOT_AGAINST_LEADERS),                                NONE,                              FOLLOW_UP)
        // we are the superior
        .stays(EnumSet.of(FOLLOW_UP), DEMAND_REPORT,          DIRECTOR,   guards(FOLLOWS_LATENESS),                                   REPORT_DEMAND)
        .stays(EnumSet.of(FOLLOW_UP), REPORT_OVERDUE,         HANDLER,    guards(REPORT_AWAITED),                                     OVERDUE_REPORT)
        .step(FOLLOW_UP,           ORDER_SETTLEMENT,          DIRECTOR,   guards(FOLLOWS_LATENESS, REPORT_WAS_DEMANDED),              SETTLEMENT_ORDER,                  ANSWERED)
        .step(FOLLOW_UP,           TAKE_OVER,                 DIRECTOR,   guards(NOT_AGAINST_THE_HEAD),                               DENUNCIATION_ACCEPTANCE_DECISION,  ACCEPTED)
        .step(FOLLOW_UP,           RESETTLE,                  DIRECTOR,   guards(FOLLOWS_RESULT, NOT_AGAINST_THE_HEAD),               DENUNCIATION_ACCEPTANCE_DECISION,  ACCEPTED)
        .step(FOLLOW_UP,           DECLINE_RESETTLEMENT,      DIRECTOR,   guards(FOLLOWS_RESULT),                                     NO_RESETTLEMENT_NOTICE,            ANSWERED)
        // settlement
        .stays(BEFORE_CONCLUSION,  FIND_CRIME,                HANDLER,    guards(NOT_AGAINST_LEADERS),                                NONE)
        .step(BEFORE_CONCLUSION,   TRANSFER_TO_INVESTIGATION, DIRECTOR,   guards(NOT_AGAINST_LEADERS),                                CRIME_REPORT,                      UNDER_INVESTIGATION)
        .stays(AFTER_ACCEPTANCE,   NOTIFY_ACCEPTANCE,         HANDLER,    guards(),                                                   DENUNCIATION_ACCEPTANCE_NOTICE)
        .step(EnumSet.of(ACCEPTED, VERIFYING),
                                   REQUEST_VERIFICATION,      DIRECTOR,   guards(),                                                   VERIFICATION_REQUEST,              VERIFYING)
        .step(VERIFYING,           RECEIVE_VERIFICATION,      HANDLER,    guards(BODY_ASKED),                                         BODY_REPORT,                       AWAITING_CONCLUSION)
        .step(IN_SETTLEMENT,
                                   FORM_TEAM,                 DIRECTOR,   guards(TEAM_OF_TWO, TEAM_NOT_NAMED),                        TEAM_DECISION,                     VERIFYING)
        .stays(IN_SETTLEMENT,      FIND_COMPLEX,              DIRECTOR,   guards(BEFORE_NOMINAL_END),                                 COMPLEXITY_FINDING)
        .stays(IN_SETTLEMENT,      EXTEND,                    DIRECTOR,   guards(COMPLEXITY_FOUND, EXTENSION_LEFT, WITHIN_FIELD_LIMIT, BEFORE_NOMINAL_END, DECIDER_NOT_NAMED), EXTENSION_DECISION)
        .stays(IN_SETTLEMENT,      SET_FIELD_LIMIT,           DIRECTOR,   guards(),                                                   NONE)
        .stays(IN_SETTLEMENT,      REQUEST_APPRAISAL,         DIRECTOR,   guards(),                                                   APPRAISAL_REQUEST)
        .stays(IN_SETTLEMENT,      RECEIVE_APPRAISAL,         HANDLER,    guards(APPRAISAL_PENDING),                                  NONE)
        .step(IN_SETTLEMENT,       SUSPEND,                   DIRECTOR,   guards(DECIDER_NOT_NAMED),                                  DENUNCIATION_SUSPENSION_DECISION,  SUSPENDED)
        .resumes(SUSPENDED,        RESUME,                    DIRECTOR,   guards(DECIDER_NOT_NAMED),                                  DENUNCIATION_RESUMPTION_DECISION)
        .stays(AFTER_ACCEPTANCE,   SEND_SUSPENSION,           HANDLER,    guards(DENUNCIATION_WAS_SUSPENDED),                                                   NONE)
        .step(BEFORE_CONCLUSION,   WITHDRAW, WHOLLY,          CITIZEN,    guards(NOT_AGAINST_LEADERS, DENOUNCERS_SAY_WHO),                                DENUNCIATION_TERMINATION_DECISION, TERMINATED)
        .stays(BEFORE_CONCLUSION,  WITHDRAW, DESPITE,         DIRECTOR,   guards(NOT_AGAINST_LEADERS, DENOUNCERS_SAY_WHO),                                DENUNCIATION_WITHDRAWAL)
        .stays(BEFORE_CONCLUSION,  WITHDRAW, IN_PART,         CITIZEN,    guards(NOT_AGAINST_LEADERS, DENOUNCERS_SAY_WHO, CONTENTS_EXIST, CONTENTS_STILL_STAND), DENUNCIATION_WITHDRAWAL)
        .step(BEFORE_CONCLUSION,   TERMINATE,                 DIRECTOR,   guards(NOT_AGAINST_LEADERS, DECIDER_NOT_NAMED, ALL_DENOUNCERS_WITHDREW),             DENUNCIATION_TERMINATION_DECISION, TERMINATED)
        .stays(EnumSet.of(TERMINATED), SEND_TERMINATION,      HANDLER,    guards(),                                                   NONE)
        .stays(IN_SETTLEMENT,      HEAR_DENOUNCED,         VERIFIER,   guards(ABSENCE_EXPLAINED),                                  DENUNCIATION_MINUTES)
        .step(VERIFYING,           REPORT_VERIFICATION,       VERIFIER,   guards(DENOUNCED_WAS_HEARD),                                TEAM_REPORT,                       AWAITING_CONCLUSION)
        .step(AWAITING_CONCLUSION, CONCLUDE,                  DIRECTOR,   guards(DECIDER_NOT_NAMED),                                  CONCLUSION,                        CONCLUDED)
        // late: the superior asks why, and may take the file
        .stays(AFTER_ACCEPTANCE,   DEMAND_REPORT,             HANDLER,    guards(TERM_IS_OVER),                                       REPORT_DEMAND)
        .stays(AFTER_ACCEPTANCE,   REPORT_OVERDUE,            DIRECTOR,   guards(REPORT_AWAITED),                                     OVERDUE_REPORT)
        .stays(AFTER_CONCLUSION,   REPORT_OVERDUE,            DIRECTOR,   guards(REPORT_AWAITED),                                     OVERDUE_REPORT)
        .step(AFTER_ACCEPTANCE,    HAND_OVER,                 HANDLER,    guards(),                                                   HANDOVER_MINUTES,                  TAKEN_OVER)
        .step(AFTER_CONCLUSION,    HAND_OVER,                 HANDLER,    guards(),                                                   HANDOVER_MINUTES,                  TAKEN_OVER)
        // after the conclusion
        .stays(AFTER_CONCLUSION,   SEND_CONCLUSION,           HANDLER,    guards(),                                                   NONE)
        .step(CONCLUDED,           HANDLE,                    DIRECTOR,   guards(DECIDER_NOT_NAMED),                                  HANDLING_DECISION,                 HANDLED)
        .stays(IN_HANDLING,        CREATE_OBLIGATION,         DIRECTOR,   guards(AMOUNT_STATED, ASSIGNEE_NOT_NAMED),                  EXECUTION_DIRECTIVE)
        .stays(IN_HANDLING,        REPORT_PROGRESS,           HANDLER,    guards(OBLIGATION_STANDS, OBLIGATION_NAMED, NOT_MORE_THAN_OWED), NONE)
        .stays(IN_HANDLING,        COMPLETE_OBLIGATION,       HANDLER,    guards(OBLIGATION_STANDS, OBLIGATION_NAMED, NOT_MORE_THAN_OWED, CARRIED_OUT_IN_FULL), NONE)
        .stays(EnumSet.of(CONCLUDED, HANDLED), FIND_CRIME,    HANDLER,    guards(),                                                   NONE)
        .stays(EnumSet.of(CONCLUDED, HANDLED), TRANSFER_TO_INVESTIGATION, DIRECTOR, guards(),                                         CRIME_REPORT)
        .stays(EnumSet.of(HANDLED, PUBLISHED), REPORT_HANDLING, HANDLER,  guards(HANDLING_RECOMMENDED),                               NONE)
        .stays(EnumSet.of(HANDLED, PUBLISHED), CHECK_REDACTION, HANDLER,  guards(),                                                   NONE)
        .step(EnumSet.of(HANDLED, PUBLISHED), PUBLISH,        DIRECTOR,   guards(REDACTION_WAS_CHECKED, CHECKED_BY_ANOTHER),          PUBLICATION_RECORD,                PUBLISHED)
        .stays(SETTLED,            RECORD_FOLLOW_UP,          CITIZEN,    guards(WAS_CONCLUDED),                                      NONE)
        .stays(SETTLED,            RECORD_REVIEW,             HANDLER,    guards(REVIEW_AWAITED),                                     NONE)
        // besides
        .stays(WHILE_KEPT,         TELL_FORWARDER,            HANDLER,    guards(WAS_FORWARDED),                                      FORWARDER_NOTICE)
        .stays(BEFORE_CONCLUSION,  REQUEST_PROTECTION,        CITIZEN,    guards(NOT_AGAINST_LEADERS),                                PROTECTION_REQUEST)
        .step(PUBLISHED,           ARCHIVE,                   HANDLER,    guards(POSTED_LONG_ENOUGH, OBLIGATIONS_DONE),               FILE_INDEX,                        ARCHIVED)
        .step(ENDED,               ARCHIVE,                   HANDLER,    guards(),                                                   FILE_INDEX,                        ARCHIVED)
        // act, basis, what it asks for
        .on(CHECK_SEVERAL_PLACES,      cite(LTC, "Điều 24 khoản 1"), required(REASON))
        .on(CHECK_CONDITIONS,          cite(LTC, "Điều 24 khoản 1", "Điều 29 khoản 1"), required(FULFILLED), optional(CONDITIONS))
        .on(COMPLETE_SIGNATURES,       cite(LTC, "Điều 23"))
        .on(APPOINT_REPRESENTATIVES,   cite(LTC, "Điều 23"), required(REPRESENTATIVE_COUNT), required(AMONG_DENOUNCERS))
        .on(TRANSFER,                  cite(LTC, "Điều 24 khoản 2"), required(TO))
        .on(GUIDE,                     cite(LTC, "Điều 24 khoản 2"), required(TO))
        .on(FILE,                      cite(LTC, "Điều 24 khoản 3", "Điều 25 khoản 1"), required(ground(GroundFamily.DENUNCIATION_NOT_PROCESSED)))
        .on(REFUSE,                    cite(LTC, "Điều 24 khoản 1", "Điều 29 khoản 1"), required(ground(GroundFamily.DENUNCIATION_REFUSAL)))
        .on(RECLASSIFY,                cite(TT05, "Điều 6"), required(TYPE), required(REASON))
        .on(ACCEPT,                    cite(LTC, "Điều 29"))
        .on(RECEIVE_FOLLOW_UP,         cite(LTC, "Điều 37 khoản 1", "Điều 38 khoản 1"), required(ABOUT), required(SETTLED_BY), optional(CASE))
        .on(DEMAND_REPORT,             cite(LTC, "Điều 38 khoản 2"), optional(SUMMARY))
        .on(REPORT_OVERDUE,            cite(LTC, "Điều 38 khoản 3"), optional(SUMMARY))
        .on(ORDER_SETTLEMENT,          cite(LTC, "Điều 38 khoản 4"), optional(SUMMARY))
        .on(TAKE_OVER,                 TAKING_OVER, required(ground(GroundFamily.TAKEOVER)))
        .on(RESETTLE,                  cite(LTC, "Điều 37 khoản 3"), required(ground(GroundFamily.RESETTLEMENT)))
        .on(DECLINE_RESETTLEMENT,      cite(LTC, "Điều 37 khoản 2"), required(REASON))
        .on(FIND_CRIME,                cite(LTC, "Điều 27 khoản 1", "Điều 36 khoản 2"), optional(SUMMARY))
        .on(TRANSFER_TO_INVESTIGATION, cite(LTC, "Điều 27 khoản 1", "Điều 36 khoản 2"), optional(TO))
        .on(NOTIFY_ACCEPTANCE,         cite(LTC, "Điều 29 khoản 3"))
        .on(REQUEST_VERIFICATION,      cite(LTC, "Điều 31"), required(TO), optional(DUE_ON))
        .on(RECEIVE_VERIFICATION,      cite(LTC, "Điều 31"), required(FINDINGS))
        .on(FORM_TEAM,                 cite(LTC, "Điều 31"), required(TEAM))
        .on(FIND_COMPLEX,              cite(ND31, "Điều 3 khoản 2"), required(CRITERIA))
        .on(EXTEND,                    cite(LTC, "Điều 30 khoản 2", "Điều 30 khoản 3"), optional(REASON))
        .on(SET_FIELD_LIMIT,           cite(LTC, "Điều 42 khoản 2"), required(DUE_ON), required(REASON))
        .on(REQUEST_APPRAISAL,         cite(ND31, "Điều 15"), optional(TO))
        .on(RECEIVE_APPRAISAL,         cite(ND31, "Điều 15 khoản 4"), optional(SUMMARY))
        .on(SUSPEND,                   cite(LTC, "Điều 34 khoản 1"), required(ground(GroundFamily.DENUNCIATION_SUSPENSION)))
        .on(RESUME,                    cite(LTC, "Điều 34 khoản 2"))
        .on(SEND_SUSPENSION,           cite(LTC, "Điều 34 khoản 4"))
        .on(WITHDRAW,                  cite(LTC, "Điều 33"), optional(ALL), optional(CONTENTS), ofGroup(WITHDRAWING), ofGroup(WITHDRAWERS), optional(ground(GroundFamily.WITHDRAWAL_EXCEPTION)))
        .on(TERMINATE,                 cite(LTC, "Điều 34 khoản 3"), required(ground(GroundFamily.DENUNCIATION_TERMINATION)))
        .on(SEND_TERMINATION,          cite(LTC, "Điều 34 khoản 4"))
        .on(HEAR_DENOUNCED,            cite(ND31, "Điều 12"), optional(ABSENT), optional(REASON), optional(FINDINGS))
        .on(REPORT_VERIFICATION,       cite(ND31, "Điều 16"), optional(FINDINGS))
        .on(CONCLUDE,                  cite(LTC, "Điều 35"), required(OUTCOME), optional(SUMMARY))
        .on(HAND_OVER,                 TAKING_OVER, required(ground(GroundFamily.TAKEOVER)), required(TO))
        .on(SEND_CONCLUSION,           cite(LTC, "Điều 35 khoản 3"))
        .on(CREATE_OBLIGATION,         cite(LTC, "Điều 36"), required(OBLIGATION_KIND), required(SUMMARY), required(OBLIGOR_KIND), required(OBLIGOR), optional(AMOUNT), required(DUE_ON), optional(UNIT), optional(ASSIGNEE))
        .on(REPORT_PROGRESS,           cite(LTC, "Điều 36 khoản 3"), required(OBLIGATION), required(SUMMARY), optional(CARRIED_OUT), optional(EVIDENCE), optional(REASON))
        .on(COMPLETE_OBLIGATION,       cite(LTC, "Điều 36 khoản 3"), required(OBLIGATION), optional(CARRIED_OUT), optional(SUMMARY), optional(EVIDENCE), optional(REASON))
        .on(TELL_FORWARDER,            TELLING_FORWARDERS, optional(TO))
        .on(HANDLE,                    cite(LTC, "Điều 36"), optional(SUMMARY), optional(TO))
        .on(REPORT_HANDLING,           cite(LTC, "Điều 36 khoản 3"), required(RESULT_ON), optional(SUMMARY))
        .on(CHECK_REDACTION,           cite(LTC, "Điều 40", "Điều 56"), required(CHECKED_BY), optional(FINDINGS))
        .on(PUBLISH,                   cite(LTC, "Điều 40"), required(MEANS))
        .on(RECORD_FOLLOW_UP,          cite(LTC, "Điều 37 khoản 1"), required(TO), optional(SUMMARY))
        .on(RECORD_REVIEW,             cite(LTC, "Điều 37 khoản 2"), required(REVIEW), optional(SUMMARY))
        .on(REQUEST_PROTECTION,        cite(LTC, "Điều 50"), required(PROTECTS), required(REASON), optional(BY_PHONE))
        .on(ARCHIVE,                   cite(LTC, "Điều 39"))
        .ends(REFUSED, TERMINATED, TRANSFERRED_AWAY, GUIDED, UNDER_INVESTIGATION, TAKEN_OVER, RECLASSIFIED, ARCHIVED);
    // @formatter:on

    private Denunciation() {
    }
}
