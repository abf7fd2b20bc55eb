package vn.nghedan.procedure;

import static vn.nghedan.procedure.Act.*;
import static vn.nghedan.procedure.Asked.optional;
import static vn.nghedan.procedure.Asked.required;
import static vn.nghedan.procedure.Authority.*;
import static vn.nghedan.procedure.Choices.*;
import static vn.nghedan.procedure.ExecutionGuards.*;
import static vn.nghedan.procedure.Fields.*;
import static vn.nghedan.procedure.Guards.*;
import static vn.nghedan.procedure.Paper.*;
import static vn.nghedan.procedure.ProcedureCode.DENUNCIATION;
import static vn.nghedan.procedure.State.*;
import static vn.nghedan.procedure.Statutes.*;

import java.util.EnumSet;
import java.util.Set;

import vn.nghedan.law.GroundFamily;

/** Denunciation (tố cáo) — Law on Denunciations, art. 23–40, with Decree 31/2019 as amended by Decree 156/2026. */
final class Denunciation {

    private static final Set<State> IN_SETTLEMENT = EnumSet.of(ACCEPTED, VERIFYING, AWAITING_CONCLUSION);
    private static final Set<State> BEFORE_CONCLUSION = EnumSet.of(RECEIVED, ACCEPTED, VERIFYING, AWAITING_CONCLUSION,
            SUSPENDED);
    private static final Set<State> AFTER_ACCEPTANCE = EnumSet.of(ACCEPTED, VERIFYING, AWAITING_CONCLUSION, SUSPENDED);
    private static final Set<State> AFTER_CONCLUSION = EnumSet.of(CONCLUDED, HANDLED, PUBLISHED);
    private static final Set<State> IN_HANDLING = EnumSet.of(HANDLED, PUBLISHED);
    private static final Set<State> SETTLED = EnumSet.of(CONCLUDED, HANDLED, PUBLISHED, TERMINATED);

    // @formatter:off
    static final Procedure PROCEDURE = Procedure.named(DENUNCIATION).opens(RECEIVED)
        //  from                   act                        decided by  guards                                                      paper                              to
        .stays(EnumSet.of(RECEIVED), CHECK_SEVERAL_PLACES,    HANDLER,    guards(),                                                   NONE)
        .step(RECEIVED,            TRANSFER,                  DIRECTOR,   guards(),                                                   DENUNCIATION_TRANSFER_SLIP,        TRANSFERRED_AWAY)
        .step(RECEIVED,            REFUSE,                    DIRECTOR,   guards(DECIDER_NOT_NAMED),                                  DENUNCIATION_REFUSAL_NOTICE,       REFUSED)
        .step(RECEIVED,            RECLASSIFY,                HANDLER,    guards(),                                                   NONE,                              RECLASSIFIED)
        .step(RECEIVED,            ACCEPT,                    DIRECTOR,   guards(NOT_AGAINST_THE_HEAD),                               DENUNCIATION_ACCEPTANCE_DECISION,  ACCEPTED)
        .step(BEFORE_CONCLUSION,   TRANSFER_TO_INVESTIGATION, DIRECTOR,   guards(),                                                   CRIME_REPORT,                      UNDER_INVESTIGATION)
        .stays(AFTER_ACCEPTANCE,   NOTIFY_ACCEPTANCE,         HANDLER,    guards(),                                                   DENUNCIATION_ACCEPTANCE_NOTICE)
        .step(EnumSet.of(ACCEPTED, VERIFYING),
                                   FORM_TEAM,                 DIRECTOR,   guards(TEAM_OF_TWO, TEAM_NOT_NAMED),                        TEAM_DECISION,                     VERIFYING)
        .stays(IN_SETTLEMENT,      FIND_COMPLEX,              DIRECTOR,   guards(BEFORE_NOMINAL_END),                                 COMPLEXITY_FINDING)
        .stays(IN_SETTLEMENT,      EXTEND,                    DIRECTOR,   guards(COMPLEXITY_FOUND, EXTENSION_LEFT, BEFORE_NOMINAL_END, DECIDER_NOT_NAMED), EXTENSION_DECISION)
        .stays(IN_SETTLEMENT,      REQUEST_APPRAISAL,         DIRECTOR,   guards(),                                                   APPRAISAL_REQUEST)
        .stays(IN_SETTLEMENT,      RECEIVE_APPRAISAL,         HANDLER,    guards(APPRAISAL_PENDING),                                  NONE)
        .step(IN_SETTLEMENT,       SUSPEND,                   DIRECTOR,   guards(DECIDER_NOT_NAMED),                                  DENUNCIATION_SUSPENSION_DECISION,  SUSPENDED)
        .resumes(SUSPENDED,        RESUME,                    DIRECTOR,   guards(DECIDER_NOT_NAMED),                                  DENUNCIATION_RESUMPTION_DECISION)
        .stays(EnumSet.of(SUSPENDED), SEND_SUSPENSION,        HANDLER,    guards(),                                                   NONE)
        .step(BEFORE_CONCLUSION,   WITHDRAW, WHOLLY,          CITIZEN,    guards(),                                                   DENUNCIATION_TERMINATION_DECISION, TERMINATED)
        .stays(BEFORE_CONCLUSION,  WITHDRAW, DESPITE,         DIRECTOR,   guards(),                                                   DENUNCIATION_WITHDRAWAL)
        .stays(BEFORE_CONCLUSION,  WITHDRAW, IN_PART,         CITIZEN,    guards(CONTENTS_EXIST, CONTENTS_STILL_STAND),               DENUNCIATION_WITHDRAWAL)
        .step(BEFORE_CONCLUSION,   TERMINATE,                 DIRECTOR,   guards(DECIDER_NOT_NAMED),                                  DENUNCIATION_TERMINATION_DECISION, TERMINATED)
        .stays(EnumSet.of(TERMINATED), SEND_TERMINATION,      HANDLER,    guards(),                                                   NONE)
        .step(VERIFYING,           REPORT_VERIFICATION,       VERIFIER,   guards(),                                                   TEAM_REPORT,                       AWAITING_CONCLUSION)
        .step(AWAITING_CONCLUSION, CONCLUDE,                  DIRECTOR,   guards(DECIDER_NOT_NAMED),                                  CONCLUSION,                        CONCLUDED)
        .stays(AFTER_CONCLUSION,   SEND_CONCLUSION,           HANDLER,    guards(),                                                   NONE)
        .stays(SETTLED,            TELL_FORWARDER,            HANDLER,    guards(WAS_FORWARDED),                                      FORWARDER_NOTICE)
        .step(CONCLUDED,           HANDLE,                    DIRECTOR,   guards(DECIDER_NOT_NAMED),                                  HANDLING_DECISION,                 HANDLED)
        .step(HANDLED,             PUBLISH,                   DIRECTOR,   guards(),                                                   PUBLICATION_RECORD,                PUBLISHED)
        .stays(IN_HANDLING,        CREATE_OBLIGATION,         DIRECTOR,   guards(AMOUNT_STATED, ASSIGNEE_NOT_NAMED),                  EXECUTION_DIRECTIVE)
        .stays(IN_HANDLING,        REPORT_PROGRESS,           HANDLER,    guards(OBLIGATION_STANDS, OBLIGATION_NAMED, NOT_MORE_THAN_OWED), NONE)
        .stays(IN_HANDLING,        COMPLETE_OBLIGATION,       HANDLER,    guards(OBLIGATION_STANDS, OBLIGATION_NAMED, NOT_MORE_THAN_OWED, CARRIED_OUT_IN_FULL), NONE)
        .step(EnumSet.of(PUBLISHED, REFUSED, TERMINATED, TRANSFERRED_AWAY, UNDER_INVESTIGATION),
                                   ARCHIVE,                   HANDLER,    guards(OBLIGATIONS_DONE),                                   FILE_INDEX,                        ARCHIVED)
        // act, basis, what it asks for
        .on(CHECK_SEVERAL_PLACES,      cite(LTC, "Điều 24 khoản 1"), required(REASON))
        .on(TRANSFER,                  cite(LTC, "Điều 24 khoản 2"), required(TO))
        .on(REFUSE,                    cite(LTC, "Điều 24 khoản 1", "Điều 29 khoản 1"), required(ground(GroundFamily.DENUNCIATION_REFUSAL)))
        .on(RECLASSIFY,                cite(TT05, "Điều 6"), required(TYPE), required(REASON))
        .on(ACCEPT,                    cite(LTC, "Điều 29"))
        .on(TRANSFER_TO_INVESTIGATION, cite(LTC, "Điều 27 khoản 1", "Điều 36 khoản 2"), optional(TO))
        .on(NOTIFY_ACCEPTANCE,         cite(LTC, "Điều 29 khoản 3"))
        .on(FORM_TEAM,                 cite(LTC, "Điều 31"), required(TEAM))
        .on(FIND_COMPLEX,              cite(ND31, "Điều 3 khoản 2"), required(CRITERIA))
        .on(EXTEND,                    cite(LTC, "Điều 30 khoản 2", "Điều 30 khoản 3"), optional(REASON))
        .on(REQUEST_APPRAISAL,         cite(ND31, "Điều 15"), optional(TO))
        .on(RECEIVE_APPRAISAL,         cite(ND31, "Điều 15 khoản 4"), optional(SUMMARY))
        .on(SUSPEND,                   cite(LTC, "Điều 34 khoản 1"), required(ground(GroundFamily.DENUNCIATION_SUSPENSION)))
        .on(RESUME,                    cite(LTC, "Điều 34 khoản 2"))
        .on(SEND_SUSPENSION,           cite(LTC, "Điều 34 khoản 4"))
        .on(WITHDRAW,                  cite(LTC, "Điều 33"), optional(ALL), optional(CONTENTS), optional(ground(GroundFamily.WITHDRAWAL_EXCEPTION)))
        .on(TERMINATE,                 cite(LTC, "Điều 34 khoản 3"), required(ground(GroundFamily.DENUNCIATION_TERMINATION)))
        .on(SEND_TERMINATION,          cite(LTC, "Điều 34 khoản 4"))
        .on(REPORT_VERIFICATION,       cite(ND31, "Điều 16"), optional(FINDINGS))
        .on(CONCLUDE,                  cite(LTC, "Điều 35"), required(OUTCOME), optional(SUMMARY))
        .on(SEND_CONCLUSION,           cite(LTC, "Điều 35 khoản 3"))
        .on(TELL_FORWARDER,            cite(LTCD, "Điều 27 khoản 2"), optional(TO))
        .on(HANDLE,                    cite(LTC, "Điều 36"), optional(SUMMARY))
        .on(CREATE_OBLIGATION,         cite(LTC, "Điều 36"), required(OBLIGATION_KIND), required(SUMMARY), required(OBLIGOR_KIND), required(OBLIGOR), optional(AMOUNT), required(DUE_ON), optional(UNIT), optional(ASSIGNEE))
        .on(REPORT_PROGRESS,           cite(LTC, "Điều 36 khoản 3"), required(OBLIGATION), required(SUMMARY), optional(CARRIED_OUT), optional(EVIDENCE), optional(REASON))
        .on(COMPLETE_OBLIGATION,       cite(LTC, "Điều 36 khoản 3"), required(OBLIGATION), optional(CARRIED_OUT), optional(SUMMARY), optional(EVIDENCE), optional(REASON))
        .on(PUBLISH,                   cite(LTC, "Điều 40"), required(MEANS))
        .on(ARCHIVE,                   cite(LTC, "Điều 39"))
        .ends(REFUSED, TERMINATED, TRANSFERRED_AWAY, UNDER_INVESTIGATION, RECLASSIFIED, ARCHIVED);
    // @formatter:on

    private Denunciation() {
    }
}
