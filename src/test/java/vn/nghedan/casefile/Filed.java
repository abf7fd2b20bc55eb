package vn.nghedan.casefile;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.ProcedureCode;

/** The journals as they are written, for tests that count them once more in their own way. */
@ApplicationScoped
public class Filed {

    private final Dossiers files;

    Filed(Dossiers files) {
        this.files = files;
    }

    /** @param facts what holds of the journal */
    public record Case(String code, ProcedureCode procedure, LocalDate receivedOn, List<Fact> facts) {}

    /** Every case in which this person is not named. */
    @Transactional
    public List<Case> casesNotNaming(String staffCode) {
        return files.listAll()
                .stream()
                .filter(file -> file.getProcedure().type() != null)
                .filter(file -> !files.named(file).contains(staffCode))
                .map(file -> new Case(file.getCode(), file.getProcedure(), file.getReceivedOn(),
                        files.journal(file).standing()))
                .toList();
    }
}
