package vn.nghedan.letter.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.nghedan.casefile.FileChanged;
import vn.nghedan.procedure.FactKind;

/** Letters that were sent on; follows their journals in the same transaction. */
@ApplicationScoped
class TransferRepository implements PanacheRepositoryBase<TransferRow, Long> {

    void changed(@Observes FileChanged file) {
        boolean wasSentOn = file.code().startsWith("Đ-")
                && file.journal().recorded().stream().anyMatch(fact -> fact.what() == FactKind.TRANSFERRED);
        if (wasSentOn) {
            Transfer.of(file.journal().standing())
                    .ifPresentOrElse(transfer -> write(file.file(), transfer), () -> deleteById(file.file()));
        }
    }

    private void write(long file, Transfer transfer) {
        TransferRow row = findByIdOptional(file).orElseGet(() -> new TransferRow(file));
        row.stands(transfer);
        persist(row);
    }
}
