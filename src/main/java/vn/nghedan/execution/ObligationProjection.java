package vn.nghedan.execution;

import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import vn.nghedan.casefile.FileChanged;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.Obligation;

/** Follows the journals: what they say of obligations stands in the tables of this room in the same transaction. */
@ApplicationScoped
class ObligationProjection {

    private final ObligationRepository obligations;

    ObligationProjection(ObligationRepository obligations) {
        this.obligations = obligations;
    }

    void changed(@Observes FileChanged file) {
        // a struck-out obligation is recorded still: what was written of it has to go
        boolean speaksOfThem = file.journal()
                .recorded()
                .stream()
                .anyMatch(fact -> fact.what() == FactKind.OBLIGATION_CREATED);
        if (speaksOfThem) {
            List<Obligation> known = Obligation.of(file.journal().standing());
            obligations.write(file.file(), known.stream().map(one -> new ObligationRow(file, one)).toList(),
                    known.stream()
                            .flatMap(one -> one.progress()
                                    .stream()
                                    .filter(progress -> progress.carriedOut() != null)
                                    .map(progress -> new ProgressReport(one, progress)))
                            .sorted(Comparator.comparingInt(report -> report.progress().number()))
                            .map(report -> new ProgressRow(file.file(), report.obligation(), report.progress()))
                            .toList());
        }
    }

    private record ProgressReport(Obligation obligation, Obligation.Progress progress) {}
}
