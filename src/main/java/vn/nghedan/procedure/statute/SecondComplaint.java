package vn.nghedan.procedure.statute;

import static vn.nghedan.procedure.Act.*;
import static vn.nghedan.procedure.Authority.*;
import static vn.nghedan.procedure.Paper.*;
import static vn.nghedan.procedure.State.*;
import static vn.nghedan.procedure.field.ActField.ofSeveral;
import static vn.nghedan.procedure.field.ActField.optional;
import static vn.nghedan.procedure.field.ActField.required;
import static vn.nghedan.procedure.field.Fields.*;
import static vn.nghedan.procedure.judging.Impartiality.*;
import static vn.nghedan.procedure.statute.Citations.*;
import static vn.nghedan.procedure.statute.Guards.*;

import java.util.EnumSet;

import vn.nghedan.procedure.Procedure;
import vn.nghedan.procedure.ProcedureCode;

/**
 * Second-instance complaint (khiếu nại lần hai) when the director is the second settler — Law on Complaints, art. 33–41.
 * The same as the first instance, except: a dialogue is held in any case and by the head himself; the decision upholds or
 * changes the first one and takes effect without waiting for another complaint, for none is admitted.
 */
public final class SecondComplaint {

    // @formatter:off
    public static final Procedure PROCEDURE = Procedure.named(ProcedureCode.COMPLAINT_SECOND)
        .like(FirstComplaint.PROCEDURE)
        .without(UNDER_SECOND_COMPLAINT)
        .without(LODGE_SECOND, RECHECK, RECORD_SECOND_RESULT, DECIDE, HOLD_DIALOGUE, TAKE_EFFECT)
        //  from         act            decided by  guards                                                            paper             to
        .stays(EnumSet.of(SETTLING, VERIFYING, VERIFIED),
                           HOLD_DIALOGUE, DIRECTOR, guards(DIALOGUE_WAS_NOTIFIED, SETTLER_NOT_BARRED, HELD_BY_THE_HEAD), DIALOGUE_MINUTES)
        .step(IN_DIALOGUE, HOLD_DIALOGUE, DIRECTOR, guards(DIALOGUE_WAS_NOTIFIED, SETTLER_NOT_BARRED, HELD_BY_THE_HEAD), DIALOGUE_MINUTES, VERIFIED)
        .step(SETTLING,    DECIDE,        DIRECTOR, guards(SETTLER_NOT_BARRED, CONTENTS_EXIST, CONTENTS_STILL_STAND, WAS_VERIFIED, DIALOGUE_WAS_HELD),       SECOND_DECISION,  DECIDED)
        .step(VERIFIED,    DECIDE,        DIRECTOR, guards(SETTLER_NOT_BARRED, CONTENTS_EXIST, CONTENTS_STILL_STAND, DIALOGUE_WAS_HELD),                     SECOND_DECISION,  DECIDED)
        .step(DECIDED,     TAKE_EFFECT,   HANDLER,  guards(EFFECT_DATE_PASSED),                                         NONE,             IN_EFFECT)
        // act, basis, what it asks for
        .on(HOLD_DIALOGUE, cite(LKN, "Điều 30 khoản 6", "Điều 39"), optional(HELD_BY), optional(FINDINGS))
        .on(DECIDE,        cite(LKN, "Điều 40"), required(SECOND), optional(OUTCOME), ofSeveral(CONTENTS), optional(SUMMARY))
        .on(TAKE_EFFECT,   cite(LKN, "Điều 44"))
        .ends(REFUSED, TERMINATED, RECLASSIFIED, ARCHIVED);
    // @formatter:on

    private SecondComplaint() {
    }
}
