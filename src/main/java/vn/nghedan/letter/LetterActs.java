package vn.nghedan.letter;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.nghedan.casefile.Book;
import vn.nghedan.casefile.CaseFileAccess;
import vn.nghedan.casefile.CaseFileActs;
import vn.nghedan.casefile.CaseFileOpening;
import vn.nghedan.casefile.CaseFileQueries;
import vn.nghedan.casefile.KeptFileQueries;
import vn.nghedan.casefile.NewCaseFile;
import vn.nghedan.casefile.view.CaseFileView;
import vn.nghedan.directory.Officer;
import vn.nghedan.identity.IdentityService;
import vn.nghedan.identity.PersonDetails;
import vn.nghedan.letter.transfer.ReplyTerms;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.CaseStatus;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.Part;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.Proposal;
import vn.nghedan.procedure.State;
import vn.nghedan.procedure.field.FactData;
import vn.nghedan.procedure.field.Field;
import vn.nghedan.procedure.field.Fields;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.NotAllowed;
import vn.nghedan.web.problem.NotFound;

/** Does an act to a letter together with what follows from it for other files: all in one transaction, or nothing. */
@ApplicationScoped
public class LetterActs {

    private static final int SUBJECT_LIMIT = 500;
    private static final int SUMMARY_LIMIT = 2_000;

    private final LetterRepository letters;
    private final CaseFileActs acts;
    private final CaseFileAccess access;
    private final CaseFileOpening opener;
    private final CaseFileQueries reader;
    private final KeptFileQueries kept;
    private final IdentityService identity;
    private final CaseOpenings openings;
    private final ReplyTerms replies;

    LetterActs(LetterRepository letters, CaseFileActs acts, CaseFileAccess access, CaseFileOpening opener,
            CaseFileQueries reader, KeptFileQueries kept,
            IdentityService identity,
            CaseOpenings openings, ReplyTerms replies) {
        this.letters = letters;
        this.acts = acts;
        this.access = access;
        this.opener = opener;
        this.reader = reader;
        this.kept = kept;
        this.identity = identity;
        this.openings = openings;
        this.replies = replies;
    }

    /**
     * Does one act.
     *
     * @param version the version the officer saw; null to act on whatever stands
     * @return the code of the case that was opened; empty text where none was
     */
    @Transactional
    public String act(String code, Integer version, Proposal proposal, Officer me) {
        demandMayAct(code, me);
        if (proposal.act() == Act.OPEN_CASE) {
            return openings.open(reader.read(code, me), null, version, proposal, me);
        }
        if (proposal.act() == Act.SPLIT) {
            split(reader.read(code, me), version, proposal, me);
        } else if (proposal.act() == Act.MERGE) {
            merge(reader.read(code, me), version, proposal, me);
        } else if (proposal.act() == Act.RECLASSIFY) {
            reclassify(reader.read(code, me), version, proposal, me);
        } else {
            checkGuidedBefore(proposal, me);
            acts.act(code, version, replies.dated(proposal), me);
        }
        return "";
    }

    /** Opens the case that the letter becomes under a number that was taken for it before. */
    @Transactional
    public String open(String code, String number, Proposal proposal, Officer me) {
        demandMayAct(code, me);
        return openings.open(reader.read(code, me), number, null, proposal, me);
    }

    private void demandMayAct(String code, Officer me) {
        if (reader.procedure(code, me) != ProcedureCode.LETTER) {
            throw new NotFound();
        }
        access.demandMayAct(code, me);
    }

    // ---- what only concerns the letter

    /** Whoever says that a content was guided before names the letter in which it was. */
    private void checkGuidedBefore(Proposal proposal, Officer me) {
        boolean saysSo = proposal.act() == Act.LINK && text(proposal, Fields.LINK_KIND)
                .filter(Fields.LinkKind.GUIDED_BEFORE.name()::equals)
                .isPresent();
        if (saysSo && text(proposal, Fields.CASE)
                .filter(other -> reader.sees(other, me)
                        && reader.standing(other, me).has(FactKind.GUIDED))
                .isEmpty()) {
            throw new BadInput(Fields.CASE.name(), "letters:error_not_guided");
        }
    }

    // ---- several letters of one

    private void split(CaseFileView letter, Integer version, Proposal proposal, Officer me) {
        List<PersonDetails> people = kept.applicants(letter.code());
        acts.act(letter.code(), version, proposal, me);
        CaseStatus standing = reader.standing(letter.code(), me);
        List<Part> parts = standing.last(FactKind.SPLIT).flatMap(fact -> fact.get(Fields.PARTS)).orElseThrow();
        Letter came = letters.of(letter.code());
        Optional<NewCaseFile.Respondent> respondent = kept.respondent(letter.code());
        // what is open first: its number is the same whether or not another part denounces
        for (Part part : parts.stream().sorted(Comparator.comparing(Part::isDenunciation)).toList()) {
            String child = opener.open(Book.LETTER,
                    new NewCaseFile(ProcedureCode.LETTER, part.type(), standing.receivedOn(),
                            cut(part.summary(), SUBJECT_LIMIT), part.summary(), people, respondent.orElse(null),
                            List.of(cut(part.summary(), SUMMARY_LIMIT)), standing.groupSize(), letter.overLevel(),
                            letter.code(), receipt(standing), letter.unit(), letter.handler()),
                    me);
            letters.of(child).came(came.getSource(), came.getFromAgency(), came.getWrittenOn());
        }
    }

    // ---- one case of several letters

    private void merge(CaseFileView letter, Integer version, Proposal proposal, Officer me) {
        Optional<String> named = text(proposal, Fields.CASE);
        named.ifPresent(into -> checkMergeable(letter, into, me));
        acts.act(letter.code(), version, proposal, me);
        String into = named.orElseThrow();
        LocalDate caseSince = reader.standing(into, me).since();
        LocalDate on = proposal.on().isBefore(caseSince) ? caseSince : proposal.on();
        acts.follow(into,
                following(proposal, Act.LINK, on,
                        Map.of(Fields.CASE.name(), letter.code(), Fields.LINK_KIND.name(),
                                Fields.LinkKind.DUPLICATE.name())),
                me);
        identity.carryOver(letter.code(), into);
    }

    private void checkMergeable(CaseFileView letter, String into, Officer me) {
        if (!reader.sees(into, me)) {
            throw new BadInput(Fields.CASE.name(), "letters:error_case_unknown");
        }
        CaseFileView file = reader.read(into, me);
        boolean isCase = ProcedureCode.valueOf(file.procedure()).type() != null;
        if (!isCase) {
            throw new BadInput(Fields.CASE.name(), "letters:error_case_unknown");
        }
        if (!State.valueOf(file.state()).isOpen()) {
            throw new BadInput(Fields.CASE.name(), "letters:error_case_closed");
        }
        if (!file.type().equals(letter.type())) {
            throw new BadInput(Fields.CASE.name(), "letters:error_case_of_other_type");
        }
    }

    // ---- another type

    private void reclassify(CaseFileView letter, Integer version, Proposal proposal, Officer me) {
        if (text(proposal, Fields.TYPE).filter(letter.type()::equals).isPresent()) {
            throw new BadInput(Fields.TYPE.name(), "letters:error_same_type");
        }
        Optional<String> opened = kept.openCaseFrom(letter.code());
        opened.ifPresent(file -> demandMayClose(file, me));
        acts.act(letter.code(), version, proposal, me);
        opened.ifPresent(file -> {
            acts.follow(file, proposal, me);
            takeBack(file, letter.code());
        });
    }

    /** Whoever may not know of the case, though they opened it, may not close it either. Asked before the letter closes it. */
    private void demandMayClose(String file, Officer me) {
        if (!reader.sees(file, me)) {
            throw new NotAllowed();
        }
        access.demandMayAct(file, me);
    }

    /** The people of a denunciation went with it into the case; of any other the letter has kept its own. */
    private void takeBack(String file, String letter) {
        if (identity.countOf(letter) == 0) {
            identity.carryOver(file, letter);
        }
    }

    // ---- internals

    static FactData receipt(CaseStatus letter) {
        boolean anonymous = letter.received().isTrue(Fields.ANONYMOUS);
        FactData receipt = FactData.none()
                .with(Fields.ANONYMOUS, anonymous)
                .with(Fields.SIGNED, letter.received().get(Fields.SIGNED).orElse(!anonymous));
        receipt = carrying(receipt, Fields.FORWARDER, letter, FactKind.RECEIVED);
        receipt = carrying(receipt, Fields.MATTER_FIELD, letter, FactKind.RECEIVED);
        for (FactKind said : List.of(FactKind.RECEIVED, FactKind.CHALLENGE_RECORDED, FactKind.CASE_OPENED)) {
            receipt = carrying(receipt, Fields.KNOWN_ON, letter, said);
            receipt = carrying(receipt, Fields.CHALLENGED, letter, said);
        }
        return receipt;
    }

    /** The receipt with what the letter said of a field in facts of this kind, the last word of it. */
    private static <T> FactData carrying(FactData receipt, Field<T> field, CaseStatus letter, FactKind said) {
        return letter.facts()
                .stream()
                .filter(fact -> fact.what() == said)
                .flatMap(fact -> fact.get(field).stream())
                .reduce((earlier, later) -> later)
                .map(value -> receipt.with(field, value))
                .orElse(receipt);
    }

    static Proposal following(Proposal first, Act act, LocalDate on, Map<String, Object> values) {
        return new Proposal(act, on, first.decidedBy(), null, null, values);
    }

    static Optional<String> text(Proposal proposal, Field<?> field) {
        return Optional.ofNullable(proposal.values().get(field.name()))
                .map(Objects::toString)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private static String cut(String text, int limit) {
        return text.length() <= limit ? text : text.substring(0, limit - 1) + "…";
    }
}
