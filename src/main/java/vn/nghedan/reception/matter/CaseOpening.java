package vn.nghedan.reception.matter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.nghedan.casefile.Book;
import vn.nghedan.casefile.CaseFileActs;
import vn.nghedan.casefile.CaseFileOpening;
import vn.nghedan.casefile.CaseFileQueries;
import vn.nghedan.casefile.KeptFileQueries;
import vn.nghedan.casefile.NewCaseFile;
import vn.nghedan.casefile.NumberingBooks;
import vn.nghedan.casefile.view.CaseFileView;
import vn.nghedan.directory.Officer;
import vn.nghedan.identity.IdentityService;
import vn.nghedan.identity.PersonDetails;
import vn.nghedan.procedure.CaseStatus;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.Proposal;
import vn.nghedan.procedure.field.FactData;
import vn.nghedan.procedure.field.Fields;

/**
 * Hands a matter over to be settled. What was said at the desk becomes a case at once; where a letter was handed in, the
 * case is opened from the letter, after it has been classified.
 */
@ApplicationScoped
public class CaseOpening {

    private final CaseFileActs acts;
    private final CaseFileOpening opener;
    private final CaseFileQueries reader;
    private final KeptFileQueries kept;
    private final NumberingBooks books;
    private final IdentityService identity;
    private final FollowUps followUps;

    CaseOpening(CaseFileActs acts, CaseFileOpening opener, CaseFileQueries reader, KeptFileQueries kept,
            NumberingBooks books,
            IdentityService identity,
            FollowUps followUps) {
        this.acts = acts;
        this.opener = opener;
        this.reader = reader;
        this.kept = kept;
        this.books = books;
        this.identity = identity;
        this.followUps = followUps;
    }

    @Transactional
    public void open(String matter, Integer expectedVersion, Proposal proposal, Officer officer) {
        CaseFileView said = reader.read(matter, officer);
        Optional<String> letter = followUps.letterOf(matter, officer);
        if (letter.isPresent()) {
            acts.act(matter, expectedVersion, proposal, officer);
            return;
        }
        // the number first: an act that is refused gives it back
        String code = books.next(Book.CASE, said.receivedOn().getYear());
        acts.act(matter, expectedVersion, naming(code, proposal), officer);
        opener.open(code, caseOf(said, reader.standing(matter, officer)), officer);
        if (said.restricted()) {
            identity.carryOver(matter, code);
        }
    }

    private static Proposal naming(String code, Proposal proposal) {
        Map<String, Object> values = new HashMap<>(proposal.values());
        values.put("case", code);
        return new Proposal(proposal.act(), proposal.on(), proposal.decidedBy(), proposal.document(), proposal.note(),
                values);
    }

    private NewCaseFile caseOf(CaseFileView said, CaseStatus standing) {
        MatterType type = MatterType.valueOf(said.type());
        // of a denunciation there are none; they move in the identity room
        List<PersonDetails> people = kept.applicants(said.code());
        KeptFileQueries.Text text = kept.text(said.code());
        FactData receipt = type == MatterType.COMPLAINT ? challenge(standing) : FactData.none();
        return new NewCaseFile(procedure(type, receipt), type, said.receivedOn(), text.subject(),
                text.content(), people, null,
                text.contents(), said.groupSize(), false,
                said.code(), receipt, null, null);
    }

    /** What is complained of, and since when the visitor knew of it, as the receiver was told. */
    private static FactData challenge(CaseStatus standing) {
        Fact opening = standing.last(FactKind.CASE_OPENED).orElseThrow();
        FactData receipt = opening.get(Fields.KNOWN_ON)
                .map(known -> FactData.none().with(Fields.KNOWN_ON, known))
                .orElse(FactData.none());
        return opening.get(Fields.CHALLENGED)
                .map(decision -> receipt.with(Fields.CHALLENGED, decision))
                .orElse(receipt);
    }

    private static ProcedureCode procedure(MatterType type, FactData receipt) {
        boolean discipline = receipt.get(Fields.CHALLENGED)
                .filter(decision -> decision.against().isDiscipline())
                .isPresent();
        return switch (type) {
            case COMPLAINT -> discipline ? ProcedureCode.DISCIPLINE_FIRST : ProcedureCode.COMPLAINT_FIRST;
            case DENUNCIATION -> ProcedureCode.DENUNCIATION;
            case PETITION -> ProcedureCode.PETITION;
            case MIXED -> throw new IllegalStateException("a matter of a visit is of one type");
        };
    }
}
