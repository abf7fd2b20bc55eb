package vn.nghedan.procedure.statute;

import static vn.nghedan.procedure.Act.*;
import static vn.nghedan.procedure.Authority.*;
import static vn.nghedan.procedure.Paper.*;
import static vn.nghedan.procedure.State.*;
import static vn.nghedan.procedure.field.ActField.ofSeveral;
import static vn.nghedan.procedure.field.ActField.optional;
import static vn.nghedan.procedure.field.ActField.required;
import static vn.nghedan.procedure.field.Fields.*;
import static vn.nghedan.procedure.statute.Citations.*;
import static vn.nghedan.procedure.statute.ComplaintGuards.*;
import static vn.nghedan.procedure.statute.Guards.*;

import java.util.EnumSet;

import vn.nghedan.procedure.Procedure;
import vn.nghedan.procedure.ProcedureCode;

/**
 * Second complaint against a disciplinary decision (khiếu nại quyết định kỷ luật, lần hai) — Law on Complaints, art.
 * 55–58. The same as any second complaint, except that there is no remote ceiling.
 */
public final class SecondDiscipline {

    // @formatter:off
    public static final Procedure PROCEDURE = Procedure.named(ProcedureCode.DISCIPLINE_SECOND)
        .like(SecondComplaint.PROCEDURE)
        .without(MARK_REMOTE, ANNOUNCE_MEETING, PUBLISH)
        .stays(EnumSet.of(IN_EFFECT, EXECUTING, EXECUTED),
                          PUBLISH, DIRECTOR, guards(), PUBLICATION_RECORD)
        .further(EnumSet.of(IN_EFFECT, EXECUTED), ARCHIVE, TOLD_TO_ALL_STAFF)
        // act, basis, what it asks for
        .on(DECIDE, cite(LKN, "Điều 56"), required(SECOND), optional(OUTCOME), ofSeveral(CONTENTS), optional(SUMMARY))
        .on(ACCEPT, cite(LKN, "Điều 50"), optional(REASON))
        .on(TAKE_EFFECT, cite(LKN, "Điều 57 khoản 1"))
        .on(PUBLISH, cite(LKN, "Điều 58 khoản 1"), required(MEANS))
        .ends(REFUSED, TERMINATED, RECLASSIFIED, ARCHIVED);
    // @formatter:on

    private SecondDiscipline() {
    }
}
