package vn.nghedan.casefile.journal;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.casefile.NewCaseFile;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Subordination;
import vn.nghedan.directory.UnitView;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.field.FactData;
import vn.nghedan.procedure.field.Fields;

/** Writes the first fact of a file: what was received, and what was known of it on that day. */
@ApplicationScoped
public class ReceivedFacts {

    private final CaseFileRepository files;
    private final DirectoryService directory;
    private final Subordination subordination;

    ReceivedFacts(CaseFileRepository files, DirectoryService directory, Subordination subordination) {
        this.files = files;
        this.directory = directory;
        this.subordination = subordination;
    }

    public Fact of(NewCaseFile file) {
        FactKind kind = file.procedure() == ProcedureCode.RECEPTION ? FactKind.ARRIVED : FactKind.RECEIVED;
        String unit = Optional.ofNullable(file.unit())
                .orElseGet(() -> directory.responsibleUnit().map(UnitView::code).orElseThrow());
        FactData receipt = file.receipt()
                .with(Fields.TYPE, file.type())
                .with(Fields.GROUP_SIZE, file.groupSize())
                .with(Fields.CONTENT_COUNT, file.contents().size())
                .with(Fields.UNIT, unit);
        receipt = file.handler() == null ? receipt : receipt.with(Fields.ASSIGNEE, file.handler());
        receipt = file.overLevel() ? receipt.with(Fields.OVER_LEVEL, true) : receipt;
        receipt = file.origin() == null ? receipt : receipt.with(Fields.ORIGIN, file.origin());
        return Fact.of(kind, file.receivedOn(),
                file.type() == MatterType.DENUNCIATION ? denounced(receipt, file) : receipt);
    }

    /** Who is denounced and how it came decide whether it is ours, and whether it is passed on or guided (LTC Điều 12, 24). */
    private FactData denounced(FactData receipt, NewCaseFile file) {
        boolean againstLeaders = file.respondent() != null && file.respondent().staffCode() != null
                && subordination.leads(file.respondent().staffCode());
        boolean inPerson = files.origin(file)
                .filter(origin -> origin.getProcedure() == ProcedureCode.RECEPTION)
                .isPresent();
        FactData known = againstLeaders ? receipt.with(Fields.AGAINST_LEADERS, true) : receipt;
        return inPerson && file.procedure() == ProcedureCode.DENUNCIATION ? known.with(Fields.IN_PERSON, true) : known;
    }
}
