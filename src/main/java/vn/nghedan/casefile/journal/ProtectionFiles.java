package vn.nghedan.casefile.journal;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import vn.nghedan.casefile.Book;
import vn.nghedan.casefile.CaseFileOpening;
import vn.nghedan.casefile.NewCaseFile;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.field.FactData;
import vn.nghedan.procedure.field.Fields;

/**
 * Opens the file of a protection from the denunciation in which it was asked for: tied to it, as secret as it, in the same
 * hands, and holding nobody's name — those to be protected stay where the denouncers are kept.
 */
@ApplicationScoped
class ProtectionFiles {

    private final CaseFileRepository files;
    private final CaseFileOpening opener;

    ProtectionFiles(CaseFileRepository files, CaseFileOpening opener) {
        this.files = files;
        this.opener = opener;
    }

    void requested(@Observes FactAdded added) {
        if (added.fact().what() == FactKind.PROTECTION_REQUESTED) {
            opener.open(Book.CASE, file(added.file(), added.fact()), added.recorder());
        }
    }

    private NewCaseFile file(CaseFile denunciation, Fact request) {
        FactData receipt = FactData.none()
                .with(Fields.PROTECTS, request.get(Fields.PROTECTS).orElseThrow())
                .with(Fields.REASON, request.get(Fields.REASON).orElseThrow())
                .with(Fields.BY_PHONE, request.isTrue(Fields.BY_PHONE));
        NewCaseFile.Respondent respondent = files.parties(denunciation)
                .stream()
                .filter(party -> party.getRole() == Party.Role.RESPONDENT)
                .findFirst()
                .map(party -> new NewCaseFile.Respondent(party.getName(), party.getStaffCode()))
                .orElse(null);
        return new NewCaseFile(ProcedureCode.PROTECTION, denunciation.getType(), request.on(),
                denunciation.getSubject(),
                null,
                List.of(), respondent, List.of(denunciation.getSubject()), 1, false, denunciation.getCode(), receipt,
                denunciation.getUnit(), denunciation.getHandler());
    }
}
