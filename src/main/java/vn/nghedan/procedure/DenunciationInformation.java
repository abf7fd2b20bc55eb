package vn.nghedan.procedure;

import static vn.nghedan.procedure.Act.*;
import static vn.nghedan.procedure.Asked.optional;
import static vn.nghedan.procedure.Asked.required;
import static vn.nghedan.procedure.Authority.*;
import static vn.nghedan.procedure.Fields.*;
import static vn.nghedan.procedure.Guards.*;
import static vn.nghedan.procedure.Paper.*;
import static vn.nghedan.procedure.ProcedureCode.DENUNCIATION_INFO;
import static vn.nghedan.procedure.State.*;
import static vn.nghedan.procedure.Statutes.*;

import java.util.EnumSet;

/**
 * Information with the content of a denunciation (thông tin có nội dung tố cáo): an anonymous letter that names the
 * violator and gives evidence that can be checked — Law on Denunciations, art. 25 (2); Decree 31/2019, art. 20. No
 * statutory time limit runs.
 */
final class DenunciationInformation {

    // @formatter:off
    static final Procedure PROCEDURE = Procedure.named(DENUNCIATION_INFO).opens(RECEIVED)
        //  from       act                        decided by  guards                   paper              to
        .step(RECEIVED,   ASSIGN_VERIFICATION,       DIRECTOR,   guards(TEAM_NOT_NAMED),    NONE,              INSPECTING)
        .step(RECEIVED,   RECLASSIFY,                HANDLER,    guards(),                  NONE,              RECLASSIFIED)
        .step(EnumSet.of(RECEIVED, INSPECTING),
                          TRANSFER_TO_INVESTIGATION, DIRECTOR,   guards(),                  CRIME_REPORT,      UNDER_INVESTIGATION)
        .step(RECEIVED,   TRANSFER,                  DIRECTOR,   guards(),                  TRANSFER_SLIP,     TRANSFERRED_AWAY)
        .step(INSPECTING, INSPECT,                   VERIFIER,   guards(),                  INSPECTION_REPORT, INSPECTED)
        .step(EnumSet.of(INSPECTED, TRANSFERRED_AWAY, UNDER_INVESTIGATION),
                          ARCHIVE,                   HANDLER,    guards(),                  FILE_INDEX,        ARCHIVED)
        // act, basis, what it asks for
        .on(ASSIGN_VERIFICATION,       cite(LTC, "Điều 26 khoản 1 điểm b"), optional(TEAM), optional(UNIT))
        .on(RECLASSIFY,                cite(TT05, "Điều 6"), required(TYPE), required(REASON))
        .on(TRANSFER_TO_INVESTIGATION, cite(LTC, "Điều 27 khoản 1"), optional(TO))
        .on(TRANSFER,                  cite(LTC, "Điều 25 khoản 2"), required(TO))
        .on(INSPECT,                   cite(ND31, "Điều 20"), required(FINDINGS))
        .on(ARCHIVE,                   cite(ND31, "Điều 20"))
        .ends(TRANSFERRED_AWAY, UNDER_INVESTIGATION, RECLASSIFIED, ARCHIVED);
    // @formatter:on

    private DenunciationInformation() {
    }
}
