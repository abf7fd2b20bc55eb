package vn.nghedan.letter;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import vn.nghedan.casefile.Book;
import vn.nghedan.casefile.CaseFileActs;
import vn.nghedan.casefile.CaseFileOpening;
import vn.nghedan.casefile.CaseFileQueries;
import vn.nghedan.casefile.KeptFileQueries;
import vn.nghedan.casefile.NewCaseFile;
import vn.nghedan.casefile.view.CaseFileView;
import vn.nghedan.directory.Officer;
import vn.nghedan.identity.IdentityService;
import vn.nghedan.identity.PersonDetails;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.CaseStatus;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.Procedures;
import vn.nghedan.procedure.Proposal;
import vn.nghedan.procedure.field.FactData;
import vn.nghedan.procedure.field.Fields;
import vn.nghedan.web.problem.BadInput;

/** Opens the case that a letter becomes, with all that the letter has brought: people, contents, who forwarded it. */
@ApplicationScoped
class CaseOpenings {

    private final CaseFileActs acts;
    private final CaseFileOpening opener;
    private final CaseFileQueries reader;
    private final KeptFileQueries kept;
    private final IdentityService identity;
    private final FirstInstances firstInstances;

    CaseOpenings(CaseFileActs acts, CaseFileOpening opener, CaseFileQueries reader, KeptFileQueries kept,
            IdentityService identity,
            FirstInstances firstInstances) {
        this.acts = acts;
        this.opener = opener;
        this.reader = reader;
        this.kept = kept;
        this.identity = identity;
        this.firstInstances = firstInstances;
    }

    /**
     * @param number under which it is opened; null for the next one of the book
     * @return the code of the case
     */
    @Transactional(TxType.MANDATORY)
    String open(CaseFileView letter, String number, Integer version, Proposal asked, Officer me) {
        checkProcedureExists(asked);
        Optional<String> first = firstInstances.of(asked, me);
        Proposal proposal = first.map(file -> firstInstances.carrying(asked, file, me)).orElse(asked);
        List<PersonDetails> people = kept.applicants(letter.code());
        acts.act(letter.code(), version, proposal, me);
        CaseStatus standing = reader.standing(letter.code(), me);
        Fact opening = standing.last(FactKind.CASE_OPENED).orElseThrow();
        ProcedureCode procedure = opening.get(Fields.CASE_PROCEDURE).orElseThrow();
        FactData receipt = opening.get(Fields.CONTESTED_DECISION)
                .map(decision -> LetterActs.receipt(standing).with(Fields.CONTESTED_DECISION, decision))
                .orElseGet(() -> LetterActs.receipt(standing));
        if (opening.isTrue(Fields.FIRST_LAPSED)) {
            receipt = receipt.with(Fields.FIRST_LAPSED, true);
        }
        if (first.isPresent() && !receipt.has(Fields.CHALLENGED)) {
            receipt = firstInstances.challenging(receipt, first.get(), me);
        }
        KeptFileQueries.Text text = kept.text(letter.code());
        NewCaseFile given = new NewCaseFile(procedure, procedure.type(), standing.receivedOn(), text.subject(),
                text.content(), people, kept.respondent(letter.code()).orElse(null), text.contents(),
                standing.groupSize(), letter.overLevel(), letter.code(), receipt,
                opening.get(Fields.UNIT).orElse(letter.unit()),
                opening.get(Fields.ASSIGNEE).orElse(letter.handler()));
        String opened = number == null ? opener.open(Book.CASE, given, me) : opener.open(number, given, me);
        identity.carryOver(letter.code(), opened);
        awaitSignatures(opened, procedure, standing, proposal, me);
        first.ifPresent(file -> firstInstances.tie(file, opened, proposal, standing.receivedOn(), me));
        return opened;
    }

    /** A group that has not all signed: nothing runs until it has (NĐ124 Điều 16 khoản 1). */
    private void awaitSignatures(String opened, ProcedureCode procedure, CaseStatus letter, Proposal opening,
            Officer me) {
        boolean allSigned = letter.received().get(Fields.SIGNED).orElse(true);
        if (letter.groupSize() > 1 && !allSigned
                && Procedures.of(procedure).acts().contains(Act.AWAIT_SIGNATURES)) {
            acts.follow(opened, LetterActs.following(opening, Act.AWAIT_SIGNATURES, opening.on(), Map.of()), me);
        }
    }

    private void checkProcedureExists(Proposal proposal) {
        Object given = proposal.values().get(Fields.CASE_PROCEDURE.name());
        boolean missing = Arrays.stream(ProcedureCode.values())
                .filter(code -> code.name().equals(given))
                .anyMatch(code -> Procedures.find(code).isEmpty());
        if (missing) {
            throw new BadInput(Fields.CASE_PROCEDURE.name(), "letters:error_no_such_procedure");
        }
    }
}
