package vn.nghedan.letter;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.nghedan.casefile.Book;
import vn.nghedan.casefile.CaseFiles;
import vn.nghedan.casefile.FileReader;
import vn.nghedan.casefile.FileView;
import vn.nghedan.casefile.NewFile;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.directory.StaffView;
import vn.nghedan.identity.IdentityService;
import vn.nghedan.identity.PersonDetails;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.Field;
import vn.nghedan.procedure.Fields;
import vn.nghedan.procedure.Part;
import vn.nghedan.procedure.Particulars;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.Procedures;
import vn.nghedan.procedure.Proposal;
import vn.nghedan.procedure.Standing;
import vn.nghedan.procedure.State;
import vn.nghedan.web.BadInput;
import vn.nghedan.web.NotAllowed;
import vn.nghedan.web.NotFound;

/** Does an act to a letter together with what follows from it for other files: all in one transaction, or nothing. */
@ApplicationScoped
public class LetterActs {

    private static final int SUBJECT_LIMIT = 500;
    private static final int SUMMARY_LIMIT = 2_000;

    private final LetterRepository letters;
    private final CaseFiles caseFiles;
    private final FileReader reader;
    private final IdentityService identity;
    private final DirectoryService directory;
    private final FirstInstances firstInstances;

    LetterActs(LetterRepository letters, CaseFiles caseFiles, FileReader reader, IdentityService identity,
            DirectoryService directory, FirstInstances firstInstances) {
        this.letters = letters;
        this.caseFiles = caseFiles;
        this.reader = reader;
        this.identity = identity;
        this.directory = directory;
        this.firstInstances = firstInstances;
    }

    /**
     * Does one act.
     *
     * @param version the version the officer saw; null to act on whatever stands
     * @return the code of the case that was opened; empty text where none was
     */
    @Transactional
    public String act(String code, Integer version, Proposal proposal, Officer me) {
        FileView letter = reader.read(code, me);
        if (!letter.procedure().equals(ProcedureCode.LETTER.name())) {
            throw new NotFound();
        }
        if (proposal.act() == Act.OPEN_CASE) {
            return openCase(letter, version, proposal, me);
        }
        if (proposal.act() == Act.SPLIT) {
            split(letter, version, proposal, me);
        } else if (proposal.act() == Act.MERGE) {
            merge(letter, version, proposal, me);
        } else if (proposal.act() == Act.RECLASSIFY) {
            reclassify(letter, version, proposal, me);
        } else {
            caseFiles.act(code, version, proposal, me);
        }
        return "";
    }

    // ---- a case

    private String openCase(FileView letter, Integer version, Proposal asked, Officer me) {
        checkProcedureExists(asked);
        checkAssignee(asked);
        Optional<String> first = firstInstances.of(asked, me);
        Proposal proposal = first.map(file -> firstInstances.carrying(asked, file, me)).orElse(asked);
        List<PersonDetails> people = reader.applicants(letter.code());
        caseFiles.act(letter.code(), version, proposal, me);
        Standing standing = reader.standing(letter.code(), me);
        Fact opening = standing.last(FactKind.CASE_OPENED).orElseThrow();
        ProcedureCode procedure = opening.get(Fields.CASE_PROCEDURE).orElseThrow();
        Particulars receipt = opening.get(Fields.CONTESTED_DECISION)
                .map(decision -> receipt(standing).with(Fields.CONTESTED_DECISION, decision))
                .orElseGet(() -> receipt(standing));
        if (opening.isTrue(Fields.FIRST_LAPSED)) {
            receipt = receipt.with(Fields.FIRST_LAPSED, true);
        }
        String opened = caseFiles.open(Book.CASE,
                new NewFile(procedure, procedure.type(), standing.receivedOn(), letter.subject(), letter.content(),
                        people, reader.respondent(letter.code()).orElse(null),
                        letter.contents().stream().map(FileView.ContentView::summary).toList(), standing.groupSize(),
                        letter.overLevel(), letter.code(), receipt, opening.get(Fields.UNIT).orElse(letter.unit()),
                        opening.get(Fields.ASSIGNEE).orElse(letter.handler())),
                me);
        identity.carryOver(letter.code(), opened);
        awaitSignatures(opened, procedure, standing, proposal, me);
        first.ifPresent(file -> firstInstances.tie(file, opened, proposal, me));
        return opened;
    }

    /** A group that has not all signed: nothing runs until it has (NĐ124 Điều 16 khoản 1). */
    private void awaitSignatures(String opened, ProcedureCode procedure, Standing letter, Proposal opening,
            Officer me) {
        boolean allSigned = letter.received().get(Fields.SIGNED).orElse(true);
        if (letter.groupSize() > 1 && !allSigned
                && Procedures.of(procedure).acts().contains(Act.AWAIT_SIGNATURES)) {
            caseFiles.follow(opened, following(opening, Act.AWAIT_SIGNATURES, opening.on(), Map.of()), me);
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

    private void checkAssignee(Proposal proposal) {
        text(proposal, Fields.UNIT).filter(unit -> directory.unit(unit).isEmpty()).ifPresent(unknown -> {
            throw new BadInput(Fields.UNIT.name(), "letters:error_unit_unknown");
        });
        text(proposal, Fields.ASSIGNEE)
                .filter(staff -> directory.staff(staff).filter(StaffView::active).isEmpty())
                .ifPresent(unknown -> {
                    throw new BadInput(Fields.ASSIGNEE.name(), "letters:error_staff_unknown");
                });
    }

    // ---- several letters of one

    private void split(FileView letter, Integer version, Proposal proposal, Officer me) {
        List<PersonDetails> people = reader.applicants(letter.code());
        caseFiles.act(letter.code(), version, proposal, me);
        Standing standing = reader.standing(letter.code(), me);
        List<Part> parts = standing.last(FactKind.SPLIT).flatMap(fact -> fact.get(Fields.PARTS)).orElseThrow();
        Letter came = letters.of(letter.code());
        Optional<NewFile.Respondent> respondent = reader.respondent(letter.code());
        for (Part part : parts) {
            String child = caseFiles.open(Book.LETTER,
                    new NewFile(ProcedureCode.LETTER, part.type(), standing.receivedOn(),
                            cut(part.summary(), SUBJECT_LIMIT), part.summary(), people, respondent.orElse(null),
                            List.of(cut(part.summary(), SUMMARY_LIMIT)), standing.groupSize(), letter.overLevel(),
                            letter.code(), receipt(standing), letter.unit(), letter.handler()),
                    me);
            letters.of(child).came(came.getSource(), came.getFromAgency(), came.getWrittenOn());
        }
    }

    // ---- one case of several letters

    private void merge(FileView letter, Integer version, Proposal proposal, Officer me) {
        Optional<String> named = text(proposal, Fields.CASE);
        named.ifPresent(into -> checkMergeable(letter, into, me));
        caseFiles.act(letter.code(), version, proposal, me);
        String into = named.orElseThrow();
        LocalDate caseSince = reader.standing(into, me).since();
        LocalDate on = proposal.on().isBefore(caseSince) ? caseSince : proposal.on();
        caseFiles.follow(into,
                following(proposal, Act.LINK, on,
                        Map.of(Fields.CASE.name(), letter.code(), Fields.LINK_KIND.name(),
                                Fields.LinkKind.DUPLICATE.name())),
                me);
        identity.carryOver(letter.code(), into);
    }

    private void checkMergeable(FileView letter, String into, Officer me) {
        if (!reader.sees(into, me)) {
            throw new BadInput(Fields.CASE.name(), "letters:error_case_unknown");
        }
        FileView file = reader.read(into, me);
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

    private void reclassify(FileView letter, Integer version, Proposal proposal, Officer me) {
        if (text(proposal, Fields.TYPE).filter(letter.type()::equals).isPresent()) {
            throw new BadInput(Fields.TYPE.name(), "letters:error_same_type");
        }
        Optional<String> opened = reader.openCaseFrom(letter.code());
        caseFiles.act(letter.code(), version, proposal, me);
        opened.ifPresent(file -> {
            closeFor(file, proposal, me);
            takeBack(file, letter.code());
        });
    }

    /** Whoever may not know of the case, though they opened it, may not close it either. */
    private void closeFor(String file, Proposal proposal, Officer me) {
        if (!reader.sees(file, me)) {
            throw new NotAllowed();
        }
        caseFiles.act(file, null, proposal, me);
    }

    /** The people of a denunciation went with it into the case; of any other the letter has kept its own. */
    private void takeBack(String file, String letter) {
        if (identity.countOf(letter) == 0) {
            identity.carryOver(file, letter);
        }
    }

    // ---- internals

    private static Particulars receipt(Standing letter) {
        boolean anonymous = letter.received().isTrue(Fields.ANONYMOUS);
        Particulars receipt = Particulars.none()
                .with(Fields.ANONYMOUS, anonymous)
                .with(Fields.SIGNED, letter.received().get(Fields.SIGNED).orElse(!anonymous));
        return letter.received()
                .get(Fields.FORWARDER)
                .map(forwarder -> receipt.with(Fields.FORWARDER, forwarder))
                .orElse(receipt);
    }

    private static Proposal following(Proposal first, Act act, LocalDate on, Map<String, Object> values) {
        return new Proposal(act, on, first.decidedBy(), null, null, values);
    }

    private static Optional<String> text(Proposal proposal, Field<?> field) {
        return Optional.ofNullable(proposal.values().get(field.name()))
                .map(Objects::toString)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private static String cut(String text, int limit) {
        return text.length() <= limit ? text : text.substring(0, limit - 1) + "…";
    }
}
