package vn.nghedan.execution;

import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import vn.nghedan.casefile.CaseFileQueries;
import vn.nghedan.casefile.FileChanged;
import vn.nghedan.execution.ObligationColumns.Owner;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.Obligation;
import vn.nghedan.procedure.Procedure;
import vn.nghedan.procedure.Procedures;

/** Follows the journals: what they say of obligations stands in the tables of this room in the same transaction. */
@ApplicationScoped
class ObligationProjection {

    private final ObligationRepository obligations;
    private final CaseFileQueries files;

    ObligationProjection(ObligationRepository obligations, CaseFileQueries files) {
        this.obligations = obligations;
        this.files = files;
    }

    void changed(@Observes FileChanged file) {
        // a struck-out obligation is recorded still: what was written of it has to go
        boolean speaksOfThem = file.journal()
                .recorded()
                .stream()
                .anyMatch(fact -> fact.what() == FactKind.OBLIGATION_CREATED);
        if (speaksOfThem) {
            Owner owner = new Owner(file.file(), file.unit(), file.handler());
            Procedure procedure = Procedures.of(file.procedure());
            List<Obligation> standing = procedure.read(file.journal()).standing().obligations();
            obligations.write(ObligationRow.class, file.file(),
                    standing.stream().map(one -> new ObligationRow(owner, one)).toList());
            obligations.write(ProgressRow.class, file.file(), progress(file.file(), standing));
            obligations.write(RecordedObligationRow.class, file.file(),
                    RecordedObligationRow.of(owner, procedure, files.recorded(file.code())));
        }
    }

    private static List<ProgressRow> progress(long file, List<Obligation> obligations) {
        return obligations.stream()
                .flatMap(one -> one.progress()
                        .stream()
                        .filter(progress -> progress.carriedOut() != null)
                        .map(progress -> new ProgressReport(one, progress)))
                .sorted(Comparator.comparingInt(report -> report.progress().number()))
                .map(report -> new ProgressRow(file, report.obligation(), report.progress()))
                .toList();
    }

    private record ProgressReport(Obligation obligation, Obligation.Progress progress) {}
}
