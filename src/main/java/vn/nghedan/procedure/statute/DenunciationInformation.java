package vn.nghedan.procedure.statute;

import static vn.nghedan.procedure.Act.*;
import static vn.nghedan.procedure.Authority.*;
import static vn.nghedan.procedure.Paper.*;
import static vn.nghedan.procedure.ProcedureCode.DENUNCIATION_INFO;
import static vn.nghedan.procedure.State.*;
import static vn.nghedan.procedure.field.ActField.optional;
import static vn.nghedan.procedure.field.ActField.required;
import static vn.nghedan.procedure.field.Fields.*;
import static vn.nghedan.procedure.judging.Impartiality.*;
import static vn.nghedan.procedure.statute.Citations.*;
import static vn.nghedan.procedure.statute.DenunciationGuards.*;
import static vn.nghedan.procedure.statute.Guards.*;

import java.util.EnumSet;

import vn.nghedan.law.GroundFamily;
import vn.nghedan.procedure.Procedure;

/**
 * Information with the content of a denunciation (thông tin có nội dung tố cáo): an anonymous letter that names the
 * violator and gives evidence that can be checked — Law on Denunciations, art. 25 (2); Decree 31/2019, art. 20. No
 * statutory time limit runs.
 */
public final class DenunciationInformation {

    // @formatter:off
    public static final Procedure PROCEDURE = Procedure.named(DENUNCIATION_INFO).opens(RECEIVED)
        //  from       act                        decided by  guards                                        paper              to
        .step(RECEIVED,   ASSIGN_VERIFICATION,       DIRECTOR,   guards(NOT_AGAINST_LEADERS, TEAM_NOT_NAMED), NONE,           INSPECTING)
        .step(RECEIVED,   RECLASSIFY,                HANDLER,    guards(),                                  NONE,              RECLASSIFIED)
        .step(RECEIVED,   FILE,                      DIRECTOR,   guards(NOT_AGAINST_LEADERS),               STORING_NOTE,      STORED)
        .stays(EnumSet.of(RECEIVED, INSPECTING), FIND_CRIME, HANDLER, guards(NOT_AGAINST_LEADERS),          NONE)
        .step(EnumSet.of(RECEIVED, INSPECTING),
                          TRANSFER_TO_INVESTIGATION, DIRECTOR,   guards(NOT_AGAINST_LEADERS),               CRIME_REPORT,      UNDER_INVESTIGATION)
        .step(RECEIVED,   TRANSFER, Branches.WITHIN_REACH, DIRECTOR,  guards(NOT_AGAINST_LEADERS),           TRANSFER_SLIP,     TRANSFERRED_AWAY)
        .step(RECEIVED,   TRANSFER, Branches.OUT_OF_REACH, UNIT_HEAD, guards(IS_AGAINST_LEADERS),            TRANSFER_SLIP,     TRANSFERRED_AWAY)
        .step(INSPECTING, INSPECT,                   VERIFIER,   guards(),                                  INSPECTION_REPORT, INSPECTED)
        .stays(EnumSet.of(RECEIVED, INSPECTING, INSPECTED, STORED, TRANSFERRED_AWAY, UNDER_INVESTIGATION),
                          TELL_FORWARDER,            HANDLER,    guards(WAS_FORWARDED),                     FORWARDER_NOTICE)
        .step(EnumSet.of(INSPECTED, STORED, TRANSFERRED_AWAY, UNDER_INVESTIGATION),
                          ARCHIVE,                   HANDLER,    guards(),                                  FILE_INDEX,        ARCHIVED)
        // act, basis, what it asks for
        .on(ASSIGN_VERIFICATION,       cite(LTC, "Điều 25 khoản 2", "Điều 26 khoản 1 điểm b"), optional(ground(GroundFamily.INSPECTION)), optional(TEAM), optional(UNIT))
        .on(RECLASSIFY,                cite(TT05, "Điều 6"), required(TYPE), required(REASON))
        .on(FILE,                      cite(LTC, "Điều 24 khoản 3", "Điều 25 khoản 1"), required(ground(GroundFamily.DENUNCIATION_NOT_PROCESSED)))
        .on(FIND_CRIME,                cite(LTC, "Điều 27 khoản 1"), optional(SUMMARY))
        .on(TRANSFER_TO_INVESTIGATION, cite(LTC, "Điều 27 khoản 1"), optional(TO))
        .on(TRANSFER,                  cite(LTC, "Điều 25 khoản 2"), required(TO))
        .on(INSPECT,                   cite(ND31, "Điều 20"), required(FINDINGS))
        .on(TELL_FORWARDER,            TELLING_FORWARDERS, optional(TO))
        .on(ARCHIVE,                   cite(ND31, "Điều 20"))
        .ends(TRANSFERRED_AWAY, UNDER_INVESTIGATION, RECLASSIFIED, ARCHIVED);
    // @formatter:on

    private DenunciationInformation() {
    }
}
