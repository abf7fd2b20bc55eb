package vn.nghedan.procedure.statute;

import static vn.nghedan.procedure.Act.*;
import static vn.nghedan.procedure.Authority.*;
import static vn.nghedan.procedure.Paper.*;
import static vn.nghedan.procedure.State.*;
import static vn.nghedan.procedure.field.ActField.ofGroup;
import static vn.nghedan.procedure.field.ActField.ofSeveral;
import static vn.nghedan.procedure.field.ActField.optional;
import static vn.nghedan.procedure.field.ActField.required;
import static vn.nghedan.procedure.field.Fields.*;
import static vn.nghedan.procedure.judging.Impartiality.*;
import static vn.nghedan.procedure.statute.Citations.*;
import static vn.nghedan.procedure.statute.ComplaintGuards.*;
import static vn.nghedan.procedure.statute.Guards.*;

import java.util.EnumSet;

import vn.nghedan.procedure.Procedure;
import vn.nghedan.procedure.ProcedureCode;

/**
 * First complaint against a disciplinary decision (khiếu nại quyết định kỷ luật, lần đầu) — Law on Complaints, art.
 * 47–58. The same as any first complaint, except: no remote ceiling, a dialogue before every decision, and fifteen days of
 * limitation (art. 48).
 */
public final class FirstDiscipline {

    // @formatter:off
    public static final Procedure PROCEDURE = Procedure.named(ProcedureCode.DISCIPLINE_FIRST)
        .like(FirstComplaint.PROCEDURE)
        .without(MARK_REMOTE, DECIDE, ANNOUNCE_MEETING, PUBLISH)
        //  from      act     decided by  guards                                       paper           to
        .step(VERIFIED, DECIDE, DIRECTOR, guards(SETTLER_NOT_BARRED, CONTENTS_EXIST, CONTENTS_STILL_STAND, DIALOGUE_WAS_HELD, RECHECKED_BEFORE), FIRST_DECISION, DECIDED)
        .step(SETTLING, DECIDE, DIRECTOR, guards(SETTLER_NOT_BARRED, CONTENTS_EXIST, CONTENTS_STILL_STAND, WAS_VERIFIED, DIALOGUE_WAS_HELD, RECHECKED_BEFORE), FIRST_DECISION, DECIDED)
        .stays(EnumSet.of(UNDER_SECOND_COMPLAINT),
                          DECIDE, DIRECTOR, guards(SETTLER_NOT_BARRED, UNDECIDED_YET, CONTENTS_EXIST, CONTENTS_STILL_STAND, BEFORE_SECOND_COMPLAINT), FIRST_DECISION)
        .stays(EnumSet.of(IN_EFFECT, EXECUTING, EXECUTED),
                          PUBLISH, DIRECTOR, guards(), PUBLICATION_RECORD)
        .further(EnumSet.of(IN_EFFECT, EXECUTED), ARCHIVE, TOLD_TO_ALL_STAFF)
        // act, basis, what it asks for
        .on(DECIDE, cite(LKN, "Điều 54"), required(OUTCOME), ofSeveral(CONTENTS), optional(SUMMARY))
        .on(ACCEPT, cite(LKN, "Điều 50"), optional(REASON))
        .on(LODGE_SECOND, cite(LKN, "Điều 48", "Điều 55"), optional(TO), ofGroup(COMPLAINANT), optional(REASON))
        .on(TAKE_EFFECT, cite(LKN, "Điều 57 khoản 1"))
        .on(PUBLISH, cite(LKN, "Điều 58 khoản 1"), required(MEANS))
        .ends(REFUSED, TERMINATED, RECLASSIFIED, ARCHIVED);
    // @formatter:on

    private FirstDiscipline() {
    }
}
