package vn.nghedan.procedure;

import static vn.nghedan.procedure.Act.*;
import static vn.nghedan.procedure.Asked.optional;
import static vn.nghedan.procedure.Asked.required;
import static vn.nghedan.procedure.Authority.*;
import static vn.nghedan.procedure.Choices.*;
import static vn.nghedan.procedure.Fields.*;
import static vn.nghedan.procedure.Guards.*;
import static vn.nghedan.procedure.Paper.*;
import static vn.nghedan.procedure.ProcedureCode.COMPLAINT_FIRST;
import static vn.nghedan.procedure.State.*;
import static vn.nghedan.procedure.Statutes.*;

import java.util.EnumSet;
import java.util.Set;

import vn.nghedan.law.GroundFamily;

/**
 * First-instance complaint (khiếu nại lần đầu) — Law on Complaints, art. 27–32, with its withdrawal, suspension and
 * termination (art. 10, 11a) in force from 1 July 2026.
 */
final class FirstComplaint {

    private static final Set<State> BEFORE_ACCEPTANCE = EnumSet.of(PENDING_ACCEPTANCE, AWAITING_SIGNATURES);
    private static final Set<State> IN_SETTLEMENT = EnumSet.of(SETTLING, VERIFYING, VERIFIED, IN_DIALOGUE);
    private static final Set<State> UNDECIDED = EnumSet.of(PENDING_ACCEPTANCE, AWAITING_SIGNATURES, SETTLING, VERIFYING,
            VERIFIED, IN_DIALOGUE, SUSPENDED);
    private static final Set<State> AFTER_DECISION = EnumSet.of(DECIDED, UNDER_SECOND_COMPLAINT, IN_EFFECT, EXECUTING,
            EXECUTED);
    private static final Set<State> SETTLED = EnumSet.of(DECIDED, UNDER_SECOND_COMPLAINT, IN_EFFECT, EXECUTING,
            EXECUTED,
            TERMINATED);

    // @formatter:off
    static final Procedure PROCEDURE = Procedure.named(COMPLAINT_FIRST).opens(PENDING_ACCEPTANCE)
        //  from                    act                   decided by  guards                                                     paper                           to
        .step(PENDING_ACCEPTANCE,   AWAIT_SIGNATURES,     HANDLER,    guards(),                                                  NONE,                           AWAITING_SIGNATURES)
        .step(AWAITING_SIGNATURES,  COMPLETE_SIGNATURES,  HANDLER,    guards(),                                                  REPRESENTATIVE_APPOINTMENT,     PENDING_ACCEPTANCE)
        .step(BEFORE_ACCEPTANCE,    ACCEPT,               DIRECTOR,   guards(ALL_SIGNED, DECIDER_NOT_NAMED, WITHIN_LIMITATION),  COMPLAINT_ACCEPTANCE_NOTICE,    SETTLING)
        .step(BEFORE_ACCEPTANCE,    REFUSE,               DIRECTOR,   guards(DECIDER_NOT_NAMED),                                 COMPLAINT_REFUSAL_NOTICE,       REFUSED)
        .step(BEFORE_ACCEPTANCE,    RECLASSIFY,           HANDLER,    guards(),                                                  NONE,                           RECLASSIFIED)
        .step(SETTLING,             ASSIGN_VERIFICATION,  DIRECTOR,   guards(TEAM_NOT_NAMED),                                    VERIFICATION_DECISION,          VERIFYING)
        .step(VERIFIED,             ASSIGN_VERIFICATION,  DIRECTOR,   guards(TEAM_NOT_NAMED),                                    VERIFICATION_DECISION,          VERIFYING)
        .step(VERIFYING,            REPORT_VERIFICATION,  VERIFIER,   guards(),                                                  VERIFICATION_REPORT,            VERIFIED)
        .step(VERIFIED,             NOTIFY_DIALOGUE,      DIRECTOR,   guards(DIALOGUE_NOTICE_IN_TIME),                           DIALOGUE_NOTICE,                IN_DIALOGUE)
        .stays(EnumSet.of(IN_DIALOGUE), NOTIFY_DIALOGUE,  DIRECTOR,   guards(DIALOGUE_NOTICE_IN_TIME),                           DIALOGUE_NOTICE)
        .step(IN_DIALOGUE,          HOLD_DIALOGUE,        DIRECTOR,   guards(DIALOGUE_WAS_NOTIFIED, DECIDER_NOT_NAMED),          DIALOGUE_MINUTES,               VERIFIED)
        .stays(IN_SETTLEMENT,       REQUEST_INFORMATION,  DIRECTOR,   guards(),                                                  INFORMATION_REQUEST)
        .stays(IN_SETTLEMENT,       RECEIVE_INFORMATION,  HANDLER,    guards(),                                                  HANDOVER_MINUTES)
        .stays(IN_SETTLEMENT,       FIND_COMPLEX,         DIRECTOR,   guards(BEFORE_NOMINAL_END),                                COMPLEXITY_FINDING)
        .stays(UNDECIDED,           MARK_REMOTE,          DIRECTOR,   guards(BEFORE_NOMINAL_END),                                COMPLEXITY_FINDING)
        .stays(UNDECIDED,           RECORD_OBSTACLE,      HANDLER,    guards(),                                                  NONE)
        .step(IN_SETTLEMENT,        SUSPEND,              DIRECTOR,   guards(DECIDER_NOT_NAMED),                                 COMPLAINT_SUSPENSION_DECISION,  SUSPENDED)
        .resumes(SUSPENDED,         RESUME,               DIRECTOR,   guards(DECIDER_NOT_NAMED),                                 COMPLAINT_RESUMPTION_DECISION)
        .stays(EnumSet.of(SUSPENDED), SEND_SUSPENSION,    HANDLER,    guards(),                                                  NONE)
        .stays(IN_SETTLEMENT,       SEND_RESUMPTION,      HANDLER,    guards(WAS_RESUMED),                                       NONE)
        .step(UNDECIDED,            WITHDRAW, WHOLLY,     CITIZEN,    guards(WITHDRAWAL_NAMES_CONTENT),                          COMPLAINT_TERMINATION_DECISION, TERMINATED)
        .stays(UNDECIDED,           WITHDRAW, IN_PART,    CITIZEN,    guards(WITHDRAWAL_NAMES_CONTENT, CONTENTS_EXIST, CONTENTS_STILL_STAND), COMPLAINT_WITHDRAWAL)
        .step(UNDECIDED,            TERMINATE,            DIRECTOR,   guards(DECIDER_NOT_NAMED),                                 COMPLAINT_TERMINATION_DECISION, TERMINATED)
        .stays(EnumSet.of(TERMINATED), SEND_TERMINATION,  HANDLER,    guards(),                                                  NONE)
        .step(TERMINATED,           REOPEN,               DIRECTOR,   guards(WAS_WITHDRAWN),                                       NONE,                           PENDING_ACCEPTANCE)
        .step(SETTLING,             DECIDE,               DIRECTOR,   guards(DECIDER_NOT_NAMED, VERIFIED_OR_RIGHT),              FIRST_DECISION,                 DECIDED)
        .step(VERIFIED,             DECIDE,               DIRECTOR,   guards(DECIDER_NOT_NAMED, DIALOGUE_WHERE_FINDINGS_DIFFER), FIRST_DECISION,                 DECIDED)
        .stays(AFTER_DECISION,      SEND_DECISION,        HANDLER,    guards(),                                                  NONE)
        .stays(AFTER_DECISION,      RECORD_RECEIPT,       HANDLER,    guards(),                                                  NONE)
        .stays(SETTLED,             TELL_FORWARDER,       HANDLER,    guards(WAS_FORWARDED),                                     FORWARDER_NOTICE)
        .stays(AFTER_DECISION,      PUBLISH,              DIRECTOR,   guards(),                                                  PUBLICATION_RECORD)
        .step(DECIDED,              LODGE_SECOND,         CITIZEN,    guards(WITHIN_SECOND_WINDOW),                              NONE,                           UNDER_SECOND_COMPLAINT)
        .step(DECIDED,              TAKE_EFFECT,          HANDLER,    guards(RECEIPT_KNOWN, EFFECT_DATE_PASSED, SECOND_WINDOW_OVER), NONE,                       IN_EFFECT)
        .step(IN_EFFECT,            START_EXECUTION,      DIRECTOR,   guards(),                                                  EXECUTION_DIRECTIVE,            EXECUTING)
        .step(EXECUTING,            COMPLETE_EXECUTION,   HANDLER,    guards(),                                                  NONE,                           EXECUTED)
        .step(IN_EFFECT,            ARCHIVE,              HANDLER,    guards(NOTHING_TO_EXECUTE),                                FILE_INDEX,                     ARCHIVED)
        .step(EnumSet.of(EXECUTED, UNDER_SECOND_COMPLAINT, REFUSED, TERMINATED),
                                    ARCHIVE,              HANDLER,    guards(),                                                  FILE_INDEX,                     ARCHIVED)
        // act, basis, what it asks for
        .on(AWAIT_SIGNATURES,    cite(ND124, "Điều 16 khoản 1"))
        .on(COMPLETE_SIGNATURES, cite(ND124, "Điều 16 khoản 1"))
        .on(ACCEPT,              cite(LKN, "Điều 27"), optional(REASON))
        .on(REFUSE,              cite(LKN, "Điều 11", "Điều 27"), required(ground(GroundFamily.COMPLAINT_REFUSAL)))
        .on(RECLASSIFY,          cite(TT05, "Điều 6"), required(TYPE), required(REASON))
        .on(ASSIGN_VERIFICATION, cite(LKN, "Điều 29"), optional(TEAM), optional(UNIT))
        .on(REPORT_VERIFICATION, cite(LKN, "Điều 29 khoản 4"), required(FINDINGS), optional(DIFFERS))
        .on(NOTIFY_DIALOGUE,     cite(ND124, "Điều 28 khoản 1"), required(DIALOGUE_ON))
        .on(HOLD_DIALOGUE,       cite(LKN, "Điều 30"), optional(HELD_BY), optional(FINDINGS))
        .on(REQUEST_INFORMATION, cite(LKN, "Điều 12 khoản 1 điểm đ", "Điều 14 khoản 1 điểm a"), required(TO), optional(SUMMARY))
        .on(RECEIVE_INFORMATION, cite(LKN, "Điều 14 khoản 1 điểm a"), optional(SUMMARY))
        .on(FIND_COMPLEX,        cite(ND124, "Điều 3a"), required(CRITERIA))
        .on(MARK_REMOTE,         cite(LKN, "Điều 28"), required(REASON))
        .on(RECORD_OBSTACLE,     cite(LKN, "Điều 9"), required(OBSTACLE_FROM), required(OBSTACLE_TO), required(REASON))
        .on(SUSPEND,             cite(LKN, "Điều 11a khoản 1"), required(ground(GroundFamily.COMPLAINT_SUSPENSION)))
        .on(RESUME,              cite(LKN, "Điều 11a khoản 4"))
        .on(SEND_SUSPENSION,     cite(ND124, "Điều 28b khoản 1"))
        .on(SEND_RESUMPTION,     cite(ND124, "Điều 28b khoản 2"))
        .on(WITHDRAW,            cite(LKN, "Điều 10"), optional(ALL), optional(CONTENTS))
        .on(TERMINATE,           cite(LKN, "Điều 11a khoản 2"), required(ground(GroundFamily.COMPLAINT_TERMINATION)))
        .on(SEND_TERMINATION,    cite(ND124, "Điều 28b khoản 1"))
        .on(REOPEN,              cite(LKN, "Điều 10 khoản 3"), required(REASON))
        .on(DECIDE,              cite(LKN, "Điều 31"), required(OUTCOME), optional(SUMMARY))
        .on(SEND_DECISION,       cite(LKN, "Điều 32"))
        .on(RECORD_RECEIPT,      cite(LKN, "Điều 33 khoản 1"), required(RECEIVED_ON))
        .on(TELL_FORWARDER,      cite(LTCD, "Điều 27 khoản 2"), optional(TO))
        .on(PUBLISH,             cite(ND124, "Điều 29 khoản 3"), required(MEANS))
        .on(LODGE_SECOND,        cite(LKN, "Điều 33"), optional(TO), optional(REASON))
        .on(TAKE_EFFECT,         cite(LKN, "Điều 44"))
        .on(START_EXECUTION,     cite(ND124, "Điều 31 khoản 1"))
        .on(COMPLETE_EXECUTION,  cite(LKN, "Điều 46"))
        .on(ARCHIVE,             cite(LKN, "Điều 34"))
        .ends(REFUSED, TERMINATED, RECLASSIFIED, ARCHIVED);
    // @formatter:on

    private FirstComplaint() {
    }
}
