package vn.nghedan.procedure.statute;

import static vn.nghedan.procedure.Act.*;
import static vn.nghedan.procedure.Authority.*;
import static vn.nghedan.procedure.Paper.*;
import static vn.nghedan.procedure.ProcedureCode.COMPLAINT_FIRST;
import static vn.nghedan.procedure.State.*;
import static vn.nghedan.procedure.field.ActField.ofGroup;
import static vn.nghedan.procedure.field.ActField.ofSeveral;
import static vn.nghedan.procedure.field.ActField.ofWithdrawn;
import static vn.nghedan.procedure.field.ActField.optional;
import static vn.nghedan.procedure.field.ActField.required;
import static vn.nghedan.procedure.field.Fields.*;
import static vn.nghedan.procedure.judging.Impartiality.*;
import static vn.nghedan.procedure.statute.Branches.*;
import static vn.nghedan.procedure.statute.Citations.*;
import static vn.nghedan.procedure.statute.ComplaintGuards.*;
import static vn.nghedan.procedure.statute.ExecutionGuards.*;
import static vn.nghedan.procedure.statute.Guards.*;

import java.util.EnumSet;
import java.util.Set;

import vn.nghedan.law.GroundFamily;
import vn.nghedan.procedure.Procedure;
import vn.nghedan.procedure.State;

/**
 * First-instance complaint (khiếu nại lần đầu) — Law on Complaints, art. 27–32, with its withdrawal, suspension and
 * termination (art. 10, 11a) in force from 1 July 2026.
 */
public final class FirstComplaint {

    private static final Set<State> BEFORE_ACCEPTANCE = EnumSet.of(PENDING_ACCEPTANCE, AWAITING_SIGNATURES);
    private static final Set<State> IN_SETTLEMENT = EnumSet.of(SETTLING, VERIFYING, VERIFIED, IN_DIALOGUE);
    private static final Set<State> UNDECIDED = EnumSet.of(PENDING_ACCEPTANCE, AWAITING_SIGNATURES, SETTLING, VERIFYING,
            VERIFIED, IN_DIALOGUE, SUSPENDED);
    private static final Set<State> ACCEPTED_UNDECIDED = EnumSet.of(SETTLING, VERIFYING, VERIFIED, IN_DIALOGUE,
            SUSPENDED);
    private static final Set<State> AFTER_DECISION = EnumSet.of(DECIDED, UNDER_SECOND_COMPLAINT, IN_EFFECT, EXECUTING,
            EXECUTED);
    private static final Set<State> SETTLED = EnumSet.of(DECIDED, UNDER_SECOND_COMPLAINT, IN_EFFECT, EXECUTING,
            EXECUTED,
            TERMINATED);

    private static final Set<State> WHERE_A_STAY_MAY_STAND = EnumSet.of(SETTLING, VERIFYING, VERIFIED, IN_DIALOGUE,
            SUSPENDED, TERMINATED, DECIDED, UNDER_SECOND_COMPLAINT, IN_EFFECT, EXECUTING, EXECUTED);

    private static final Set<State> IN_FORCE = EnumSet.of(IN_EFFECT, EXECUTING, EXECUTED);
    private static final Set<State> WHERE_A_SUIT_MAY_STAND = EnumSet.of(SETTLING, VERIFYING, VERIFIED, IN_DIALOGUE,
            SUSPENDED, DECIDED, UNDER_SECOND_COMPLAINT, IN_EFFECT, EXECUTING, EXECUTED);

    // @formatter:off
    public static final Procedure PROCEDURE = Procedure.named(COMPLAINT_FIRST).opens(PENDING_ACCEPTANCE)
        //  from                    act                   decided by  guards                                                     paper                           to
        .step(PENDING_ACCEPTANCE,   AWAIT_SIGNATURES,     HANDLER,    guards(),                                                  NONE,                           AWAITING_SIGNATURES)
        .step(AWAITING_SIGNATURES,  COMPLETE_SIGNATURES,  HANDLER,    guards(),                                                  REPRESENTATIVE_APPOINTMENT,     PENDING_ACCEPTANCE)
        .step(BEFORE_ACCEPTANCE,    ACCEPT,               DIRECTOR,   guards(ALL_SIGNED, SIGNED_BY_COMPLAINANT, SETTLER_NOT_BARRED, WITHIN_LIMITATION),  COMPLAINT_ACCEPTANCE_NOTICE,    SETTLING)
        .step(BEFORE_ACCEPTANCE,    REFUSE,               DIRECTOR,   guards(SETTLER_NOT_BARRED),                                 COMPLAINT_REFUSAL_NOTICE,       REFUSED)
        .step(BEFORE_ACCEPTANCE,    RECLASSIFY,           HANDLER,    guards(),                                                  NONE,                           RECLASSIFIED)
        .step(SETTLING,             ASSIGN_VERIFICATION,  DIRECTOR,   guards(RESPONDENT_NOT_CHARGED),                                    VERIFICATION_DECISION,          VERIFYING)
        .step(VERIFIED,             ASSIGN_VERIFICATION,  DIRECTOR,   guards(RESPONDENT_NOT_CHARGED),                                    VERIFICATION_DECISION,          VERIFYING)
        .step(EnumSet.of(SETTLING, VERIFIED), REQUEST_VERIFICATION, DIRECTOR, guards(),                                          VERIFICATION_DECISION,          VERIFYING)
        .step(VERIFYING,            REPORT_VERIFICATION,  VERIFIER,   guards(),                                                  VERIFICATION_REPORT,            VERIFIED)
        .step(VERIFYING,            RECEIVE_VERIFICATION, HANDLER,    guards(BODY_VERIFIES),                                     VERIFICATION_REPORT,            VERIFIED)
        .stays(IN_SETTLEMENT,       RECHECK,              DIRECTOR,   guards(),                                                  RECHECK_NOTE)
        .stays(ACCEPTED_UNDECIDED,  REQUEST_APPRAISAL,    DIRECTOR,   guards(),                                                  COMPLAINT_APPRAISAL_DECISION)
        .stays(ACCEPTED_UNDECIDED,  RECEIVE_APPRAISAL,    HANDLER,    guards(APPRAISAL_AWAITED),                                 NONE)
        .stays(WHERE_A_SUIT_MAY_STAND, RECORD_LAWSUIT,    CITIZEN,    guards(),                                                  LAWSUIT_NOTICE)
        .stays(WHERE_A_SUIT_MAY_STAND, RECORD_JUDGMENT,   HANDLER,    guards(LAWSUIT_STANDS),                                    JUDGMENT)
        .stays(IN_FORCE,            REVIEW_DECISION,      DIRECTOR,   guards(),                                                  REVIEW_REPORT)
        .stays(IN_FORCE,            NOTIFY_ENDING,        DIRECTOR,   guards(FOUND_LAWFUL),                                      ENDING_NOTICE)
        .step(IN_FORCE,             RESETTLE,             DIRECTOR,   guards(FOUND_UNLAWFUL, SETTLER_NOT_BARRED),                COMPLAINT_ACCEPTANCE_NOTICE,    SETTLING)
        .step(VERIFIED,             NOTIFY_DIALOGUE,      DIRECTOR,   guards(DIALOGUE_NOTICE_IN_TIME),                           DIALOGUE_NOTICE,                IN_DIALOGUE)
        .stays(EnumSet.of(SETTLING, VERIFYING, IN_DIALOGUE), NOTIFY_DIALOGUE, DIRECTOR,   guards(DIALOGUE_NOTICE_IN_TIME),                           DIALOGUE_NOTICE)
        .stays(EnumSet.of(SETTLING, VERIFYING, VERIFIED), HOLD_DIALOGUE, DIRECTOR, guards(DIALOGUE_WAS_NOTIFIED, SETTLER_NOT_BARRED), DIALOGUE_MINUTES)
        .step(IN_DIALOGUE,          HOLD_DIALOGUE,        DIRECTOR,   guards(DIALOGUE_WAS_NOTIFIED, SETTLER_NOT_BARRED),          DIALOGUE_MINUTES,               VERIFIED)
        .stays(IN_SETTLEMENT,       REQUEST_INFORMATION,  DIRECTOR,   guards(),                                                  INFORMATION_REQUEST)
        .stays(IN_SETTLEMENT,       RECEIVE_INFORMATION,  HANDLER,    guards(),                                                  HANDOVER_MINUTES)
        .stays(UNDECIDED,           AUTHORISE,            CITIZEN,    guards(CONTENTS_EXIST, CONTENTS_STILL_STAND, NOTARY_STILL_LAWFUL, ONE_AGENT_A_CONTENT), AUTHORISATION)
        .stays(UNDECIDED,           END_AUTHORISATION,    CITIZEN,    guards(HAS_AN_AGENT),                                      NONE)
        .stays(UNDECIDED,           APPOINT_REPRESENTATIVES, CITIZEN, guards(GROUP_OF_FIVE, SOMEBODY_REPRESENTS, REPRESENTATIVES_AMONG_THEM, REPRESENTATIVES_IN_NUMBER), REPRESENTATIVE_APPOINTMENT)
        .stays(IN_SETTLEMENT,       FIND_COMPLEX,         DIRECTOR,   guards(BEFORE_NOMINAL_END, FINDING_IN_WRITING),                              COMPLEXITY_FINDING)
        .stays(UNDECIDED,           MARK_REMOTE,          DIRECTOR,   guards(BEFORE_NOMINAL_END),                                COMPLEXITY_FINDING)
        .stays(UNDECIDED,           RECORD_CHALLENGED,    HANDLER,    guards(),                                                  NONE)
        .stays(UNDECIDED,           RECORD_OBSTACLE,      HANDLER,    guards(),                                                  NONE)
        .stays(IN_SETTLEMENT,       STAY_ENFORCEMENT,     DIRECTOR,   guards(SETTLER_NOT_BARRED, NOT_STAYED_YET, STAY_WITHIN_THE_TERM), STAY_DECISION)
        .stays(WHERE_A_STAY_MAY_STAND, LIFT_STAY,         DIRECTOR,   guards(STAY_STANDS, SETTLER_NOT_BARRED),                    STAY_LIFTING_DECISION)
        .step(IN_SETTLEMENT,        SUSPEND,              DIRECTOR,   guards(SETTLER_NOT_BARRED),                                 COMPLAINT_SUSPENSION_DECISION,  SUSPENDED)
        .resumes(SUSPENDED,         RESUME,               DIRECTOR,   guards(SETTLER_NOT_BARRED),                                 COMPLAINT_RESUMPTION_DECISION)
        .stays(ACCEPTED_UNDECIDED,  SEND_SUSPENSION,      HANDLER,    guards(WAS_SUSPENDED),                                                  NONE)
        .stays(IN_SETTLEMENT,       SEND_RESUMPTION,      HANDLER,    guards(WAS_RESUMED),                                       NONE)
        .step(UNDECIDED,            WITHDRAW, WHOLLY,     CITIZEN,    guards(WITHDRAWAL_NAMES_CONTENT, GROUP_SAYS_HOW_MANY),                          COMPLAINT_TERMINATION_DECISION, TERMINATED)
        .stays(UNDECIDED,           WITHDRAW, IN_PART,    CITIZEN,    guards(WITHDRAWAL_NAMES_CONTENT, GROUP_SAYS_HOW_MANY, CONTENTS_EXIST, CONTENTS_STILL_STAND), COMPLAINT_WITHDRAWAL)
        .step(UNDECIDED,            TERMINATE,            DIRECTOR,   guards(SETTLER_NOT_BARRED, ALL_HAVE_WITHDRAWN),                                 COMPLAINT_TERMINATION_DECISION, TERMINATED)
        .stays(EnumSet.of(TERMINATED), SEND_TERMINATION,  HANDLER,    guards(),                                                  NONE)
        .step(TERMINATED,           REOPEN,               DIRECTOR,   guards(WAS_WITHDRAWN, COERCION_SHOWN),                       NONE,                           PENDING_ACCEPTANCE)
        .stays(UNDECIDED,           REOPEN, CONTENTS_ONLY, DIRECTOR,  guards(CONTENT_WAS_WITHDRAWN, REOPENS_WITHDRAWN, COERCION_SHOWN), NONE)
        .step(SETTLING,             DECIDE,               DIRECTOR,   guards(SETTLER_NOT_BARRED, CONTENTS_EXIST, CONTENTS_STILL_STAND, VERIFIED_OR_RIGHT, RECHECKED_BEFORE),              FIRST_DECISION,                 DECIDED)
        .step(VERIFIED,             DECIDE,               DIRECTOR,   guards(SETTLER_NOT_BARRED, CONTENTS_EXIST, CONTENTS_STILL_STAND, DIALOGUE_WHERE_FINDINGS_DIFFER, RECHECKED_BEFORE), FIRST_DECISION,                 DECIDED)
        .stays(EnumSet.of(UNDER_SECOND_COMPLAINT), DECIDE, DIRECTOR,  guards(SETTLER_NOT_BARRED, UNDECIDED_YET, CONTENTS_EXIST, CONTENTS_STILL_STAND, BEFORE_SECOND_COMPLAINT), FIRST_DECISION)
        .stays(AFTER_DECISION,      SEND_DECISION,        HANDLER,    guards(),                                                  NONE)
        .stays(AFTER_DECISION,      RECORD_RECEIPT,       HANDLER,    guards(),                                                  NONE)
        .stays(SETTLED,             TELL_FORWARDER,       HANDLER,    guards(WAS_FORWARDED),                                     FORWARDER_NOTICE)
        .stays(AFTER_DECISION,      ANNOUNCE_MEETING,     DIRECTOR,   guards(MEETING_IN_TIME),                                   PUBLICATION_MEETING_NOTICE)
        .stays(AFTER_DECISION,      PUBLISH,              DIRECTOR,   guards(MEETING_WAS_ANNOUNCED),                                                PUBLICATION_RECORD)
        .step(DECIDED,              LODGE_SECOND,         CITIZEN,    guards(NOT_BEFORE_THE_COURT, WITHIN_SECOND_WINDOW),                              NONE,                           UNDER_SECOND_COMPLAINT)
        .step(ACCEPTED_UNDECIDED,   LODGE_SECOND,         CITIZEN,    guards(NOT_BEFORE_THE_COURT, FIRST_TERM_LAPSED, WITHIN_SECOND_WINDOW),           NONE,                           UNDER_SECOND_COMPLAINT)
        .stays(EnumSet.of(UNDER_SECOND_COMPLAINT), LODGE_SECOND, CITIZEN, guards(OTHERS_MAY_FOLLOW, NO_SECOND_RESULT_YET, NAMES_ANOTHER, NOT_BEFORE_THE_COURT, WITHIN_SECOND_WINDOW), NONE)
        .stays(EnumSet.of(UNDER_SECOND_COMPLAINT), RECORD_SECOND_RESULT, HANDLER, guards(NO_SECOND_RESULT_YET),          SECOND_DECISION)
        .step(UNDER_SECOND_COMPLAINT, TAKE_EFFECT,        HANDLER,    guards(SECOND_RESULT_KNOWN, EFFECT_DATE_PASSED),           NONE,                           IN_EFFECT)
        .step(DECIDED,              TAKE_EFFECT,          HANDLER,    guards(RECEIPT_KNOWN, EFFECT_DATE_PASSED, SECOND_WINDOW_OVER), NONE,                       IN_EFFECT)
        .step(IN_EFFECT,            START_EXECUTION,      DIRECTOR,   guards(),                                                  EXECUTION_DIRECTIVE,            EXECUTING)
        .stays(EnumSet.of(EXECUTING), CREATE_OBLIGATION,  DIRECTOR,   guards(AMOUNT_STATED, RESPONDENT_NOT_CHARGED),                 EXECUTION_DIRECTIVE)
        .stays(EnumSet.of(EXECUTING), REPORT_PROGRESS,    HANDLER,    guards(OBLIGATION_STANDS, OBLIGATION_NAMED, NOT_MORE_THAN_OWED), NONE)
        .stays(EnumSet.of(EXECUTING), COMPLETE_OBLIGATION, HANDLER,   guards(OBLIGATION_STANDS, OBLIGATION_NAMED, NOT_MORE_THAN_OWED, CARRIED_OUT_IN_FULL), NONE)
        .step(EXECUTING,            COMPLETE_EXECUTION,   HANDLER,    guards(OBLIGATIONS_DONE),                                  NONE,                           EXECUTED)
        .step(UNDER_SECOND_COMPLAINT, ARCHIVE,            HANDLER,    guards(SECOND_RESULT_KNOWN, NOTHING_TO_EXECUTE, STAY_IS_OVER, POSTED_LONG_ENOUGH), FILE_INDEX, ARCHIVED)
        .step(IN_EFFECT,            ARCHIVE,              HANDLER,    guards(NOTHING_TO_EXECUTE, STAY_IS_OVER, POSTED_LONG_ENOUGH), FILE_INDEX,                  ARCHIVED)
        .step(EXECUTED,             ARCHIVE,              HANDLER,    guards(STAY_IS_OVER, POSTED_LONG_ENOUGH),                  FILE_INDEX,                     ARCHIVED)
        .step(EnumSet.of(REFUSED, TERMINATED),
                                    ARCHIVE,              HANDLER,    guards(STAY_IS_OVER),                                      FILE_INDEX,                     ARCHIVED)
        // act, basis, what it asks for
        .on(AWAIT_SIGNATURES,    cite(ND124, "Điều 16 khoản 1"))
        .on(COMPLETE_SIGNATURES, cite(ND124, "Điều 16 khoản 1"))
        .on(ACCEPT,              cite(LKN, "Điều 27"), optional(REASON))
        .on(REFUSE,              cite(LKN, "Điều 11", "Điều 27"), required(ground(GroundFamily.COMPLAINT_REFUSAL)))
        .on(RECLASSIFY,          cite(TT05, "Điều 6"), required(TYPE), required(REASON))
        .on(ASSIGN_VERIFICATION, cite(LKN, "Điều 29"), optional(TEAM), optional(UNIT))
        .on(REQUEST_VERIFICATION, VERIFYING_ELSEWHERE, required(TO), optional(DUE_ON))
        .on(RECEIVE_VERIFICATION, cite(LKN, "Điều 29 khoản 4"), required(FINDINGS), optional(DIFFERS))
        .on(RECHECK,             cite(ND124, "Điều 17"), required(RECHECKED), optional(FINDINGS))
        .on(REQUEST_APPRAISAL,   cite(LKN, "Điều 29"), optional(TO), optional(SUMMARY))
        .on(RECEIVE_APPRAISAL,   cite(LKN, "Điều 29"), optional(SUMMARY))
        .on(RECORD_LAWSUIT,      cite(LKN, "Điều 7 khoản 1", "Điều 11 khoản 9"), required(COURT), optional(COURT_ACCEPTED), optional(SUMMARY))
        .on(RECORD_JUDGMENT,     cite(LKN, "Điều 7"), required(COURT_RESULT), optional(SUMMARY))
        .on(REVIEW_DECISION,     cite(ND124, "Điều 38"), required(LEGALITY), required(SUMMARY))
        .on(NOTIFY_ENDING,       cite(ND124, "Điều 38"), optional(SUMMARY))
        .on(RESETTLE,            cite(ND124, "Điều 38"), optional(SUMMARY))
        .on(REPORT_VERIFICATION, cite(LKN, "Điều 29 khoản 4"), required(FINDINGS), optional(DIFFERS))
        .on(NOTIFY_DIALOGUE,     cite(ND124, "Điều 28 khoản 1"), required(DIALOGUE_ON))
        .on(HOLD_DIALOGUE,       cite(LKN, "Điều 30"), optional(HELD_BY), optional(FINDINGS))
        .on(REQUEST_INFORMATION, cite(LKN, "Điều 12 khoản 1 điểm đ", "Điều 14 khoản 1 điểm a"), required(TO), optional(SUMMARY))
        .on(RECEIVE_INFORMATION, cite(LKN, "Điều 14 khoản 1 điểm a"), optional(SUMMARY))
        .on(AUTHORISE,           cite(LKN, "Điều 12 khoản 1"), required(AGENT), required(AUTHORISATION_FORM), ofSeveral(CONTENTS))
        .on(END_AUTHORISATION,   cite(LKN, "Điều 12 khoản 1"), optional(REASON))
        .on(APPOINT_REPRESENTATIVES, cite(ND124, "Điều 5"), required(REPRESENTATIVES), required(AMONG_COMPLAINANTS))
        .on(FIND_COMPLEX,        cite(ND124, "Điều 3a"), required(CRITERIA))
        .on(MARK_REMOTE,         cite(LKN, "Điều 28"), required(REASON))
        .on(RECORD_CHALLENGED,   cite(LKN, "Điều 9", "Điều 48"), required(KNOWN_ON), optional(CHALLENGED))
        .on(RECORD_OBSTACLE,     cite(LKN, "Điều 9"), required(OBSTACLE_FROM), required(OBSTACLE_TO), required(REASON))
        .on(STAY_ENFORCEMENT,    cite(LKN, "Điều 35"), required(STAY_UNTIL), required(REASON))
        .on(LIFT_STAY,           cite(LKN, "Điều 35"), optional(GROUND_ON), optional(REASON))
        .on(SUSPEND,             cite(LKN, "Điều 11a khoản 1"), required(ground(GroundFamily.COMPLAINT_SUSPENSION)), optional(GROUND_ON))
        .on(RESUME,              cite(LKN, "Điều 11a khoản 4"), optional(GROUND_ON))
        .on(SEND_SUSPENSION,     cite(ND124, "Điều 28b khoản 1"))
        .on(SEND_RESUMPTION,     cite(ND124, "Điều 28b khoản 2"))
        .on(WITHDRAW,            cite(LKN, "Điều 10"), optional(ALL), ofSeveral(CONTENTS), ofGroup(WITHDRAWING), ofGroup(WITHDRAWERS), optional(GROUND_ON))
        .on(TERMINATE,           cite(LKN, "Điều 11a khoản 2"), required(ground(GroundFamily.COMPLAINT_TERMINATION)), optional(GROUND_ON))
        .on(SEND_TERMINATION,    cite(ND124, "Điều 28b khoản 1"))
        .on(REOPEN,              cite(LKN, "Điều 10 khoản 3"), required(COERCED), required(REASON), ofWithdrawn(REOPENED_CONTENTS))
        .on(DECIDE,              cite(LKN, "Điều 31"), required(OUTCOME), ofSeveral(CONTENTS), optional(SUMMARY))
        .on(SEND_DECISION,       cite(LKN, "Điều 32"))
        .on(RECORD_RECEIPT,      cite(LKN, "Điều 33 khoản 1"), required(RECEIVED_ON), ofGroup(COMPLAINANT))
        .on(TELL_FORWARDER,      cite(LTCD, "Điều 27 khoản 2"), optional(TO))
        .on(ANNOUNCE_MEETING,    cite(ND124, "Điều 29 khoản 3 điểm a"), required(MEETING_ON))
        .on(PUBLISH,             cite(ND124, "Điều 29 khoản 3"), required(MEANS))
        .on(LODGE_SECOND,        cite(LKN, "Điều 33"), optional(TO), ofGroup(COMPLAINANT), optional(REASON))
        .on(RECORD_SECOND_RESULT, cite(LKN, "Điều 41 khoản 1"), required(SECOND), required(SECOND_DECIDED_ON), required(RECEIVED_ON), optional(SUMMARY))
        .on(TAKE_EFFECT,         cite(LKN, "Điều 44"))
        .on(START_EXECUTION,     cite(ND124, "Điều 31 khoản 1"))
        .on(CREATE_OBLIGATION,   cite(ND124, "Điều 31 khoản 1"), required(OBLIGATION_KIND), required(SUMMARY), required(OBLIGOR_KIND), required(OBLIGOR), optional(AMOUNT), required(DUE_ON), optional(UNIT), optional(ASSIGNEE))
        .on(REPORT_PROGRESS,     cite(ND124, "Điều 31 khoản 1"), required(OBLIGATION), required(SUMMARY), optional(CARRIED_OUT), optional(EVIDENCE), optional(REASON))
        .on(COMPLETE_OBLIGATION, cite(LKN, "Điều 46"), required(OBLIGATION), optional(CARRIED_OUT), optional(SUMMARY), optional(EVIDENCE), optional(REASON))
        .on(COMPLETE_EXECUTION,  cite(LKN, "Điều 46"))
        .on(ARCHIVE,             cite(LKN, "Điều 34"))
        .ends(REFUSED, TERMINATED, RECLASSIFIED, ARCHIVED);
    // @formatter:on

    private FirstComplaint() {
    }
}
