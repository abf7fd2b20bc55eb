package vn.nghedan.letter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import vn.nghedan.casefile.Book;
import vn.nghedan.casefile.CaseFileOpening;
import vn.nghedan.casefile.CaseFileQueries;
import vn.nghedan.casefile.FileOpened;
import vn.nghedan.casefile.KeptFileQueries;
import vn.nghedan.casefile.NewCaseFile;
import vn.nghedan.casefile.correction.EntryCorrections;
import vn.nghedan.casefile.view.CaseFileView;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.directory.Role;
import vn.nghedan.directory.StaffView;
import vn.nghedan.letter.entry.NewLetterCheck;
import vn.nghedan.letter.transfer.Transfer;
import vn.nghedan.procedure.CaseStatus;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.field.FactData;
import vn.nghedan.procedure.field.Fields;
import vn.nghedan.web.problem.NotAllowed;
import vn.nghedan.web.problem.NotFound;

/** Registers letters and reads them. What is done to them is for {@link LetterActs}. */
@ApplicationScoped
public class LetterService {

    private final LetterRepository letters;
    private final NewLetterCheck check;
    private final CaseFileOpening opener;
    private final CaseFileQueries reader;
    private final KeptFileQueries kept;
    private final EntryCorrections corrections;
    private final DirectoryService directory;
    private final Clock clock;

    LetterService(LetterRepository letters, NewLetterCheck check, CaseFileOpening opener, CaseFileQueries reader,
            KeptFileQueries kept,
            EntryCorrections corrections, DirectoryService directory, Clock clock) {
        this.letters = letters;
        this.check = check;
        this.opener = opener;
        this.reader = reader;
        this.kept = kept;
        this.corrections = corrections;
        this.directory = directory;
        this.clock = clock;
    }

    // ---- commands

    /**
     * Takes a letter in under the next number of the book.
     *
     * @return its code
     */
    @Transactional
    public String register(NewLetter letter, Officer recorder) {
        demandMayRegister(recorder);
        check.demand(letter, LocalDate.now(clock));
        return cameBy(opener.open(Book.LETTER, file(letter), recorder), letter);
    }

    /** Takes a letter in under a number that an old ledger gave it. */
    @Transactional
    public String register(String code, NewLetter letter, Officer recorder) {
        demandMayRegister(recorder);
        check.demand(letter, LocalDate.now(clock));
        return cameBy(opener.open(code, file(letter), recorder), letter);
    }

    private String cameBy(String code, NewLetter letter) {
        letters.of(code)
                .came(Source.valueOf(letter.source()), NewLetter.strip(letter.fromAgency()), letter.writtenOn());
        return code;
    }

    /** Every letter has its row here, whoever opened its file. */
    void opened(@Observes FileOpened opened) {
        if (opened.file().procedure() == ProcedureCode.LETTER) {
            FactData receipt = opened.file().receipt();
            boolean anonymous = receipt.isTrue(Fields.ANONYMOUS);
            letters.persist(new Letter(opened.code(), receipt.get(Fields.SIGNED).orElse(!anonymous), anonymous));
        }
    }

    // ---- questions

    /** @throws NotFound if there is no such letter or the officer may not know of it */
    @Transactional
    public LetterView read(String code, Officer officer) {
        CaseFileView file = reader.read(code, officer);
        if (!file.procedure().equals(ProcedureCode.LETTER.name())) {
            throw new NotFound();
        }
        Letter letter = letters.of(code);
        CaseStatus standing = reader.standing(code, officer);
        Fact received = standing.received();
        String openedCase = kept.openCaseFrom(code).filter(next -> reader.sees(next, officer)).orElse(null);
        return new LetterView(file, letter.getSource(), letter.getFromAgency(), letter.getWrittenOn(),
                letter.isSigned(), letter.isAnonymous(),
                received.get(Fields.FORWARDER).map(Enum::name).orElse(null),
                // whoever may not read the text yet does not read this either
                file.content() == null ? null : received.get(Fields.ALSO_SENT_TO).orElse(null),
                Transfer.of(standing.facts()).orElse(null), corrections.of(code, officer), openedCase,
                received.get(Fields.MATTER_FIELD).orElse(null));
    }

    /** The same; empty where there is nothing that the officer may know of. */
    @Transactional
    public Optional<LetterView> find(String code, Officer officer) {
        return reader.sees(code, officer) ? Optional.of(read(code, officer)) : Optional.empty();
    }

    /** @throws NotFound if there is no such letter or the officer may not know of it */
    @Transactional
    public void demandKnown(String code, Officer officer) {
        if (reader.procedure(code, officer) != ProcedureCode.LETTER) {
            throw new NotFound();
        }
    }

    public static boolean mayRegister(Officer officer) {
        return officer.hasAnyOf(Role.RECEIVING_OFFICER, Role.HANDLER, Role.UNIT_HEAD, Role.DIRECTOR);
    }

    public boolean isKnownTo(String code, Officer officer) {
        return reader.sees(code, officer);
    }

    // ---- internals

    private static void demandMayRegister(Officer recorder) {
        if (!mayRegister(recorder)) {
            throw new NotAllowed();
        }
    }

    /** The letter as a file. */
    NewCaseFile file(NewLetter letter) {
        String subject = letter.subject().strip();
        FactData receipt = FactData.none()
                .with(Fields.ANONYMOUS, letter.isAnonymous())
                .with(Fields.SIGNED, letter.isSigned());
        if (NewLetter.strip(letter.forwarder()) != null) {
            receipt = receipt.with(Fields.FORWARDER, Fields.Forwarder.valueOf(letter.forwarder()));
        }
        if (NewLetter.strip(letter.alsoSentTo()) != null) {
            receipt = receipt.with(Fields.ALSO_SENT_TO, letter.alsoSentTo().strip());
        }
        receipt = challenge(receipt, letter);
        List<String> contents = letter.contents().isEmpty() ? List.of(subject) : letter.contents();
        return new NewCaseFile(ProcedureCode.LETTER, MatterType.valueOf(letter.type()), letter.receivedOn(), subject,
                letter.content().strip(), letter.senders().stream().map(NewLetter.Sender::details).toList(),
                respondent(letter.respondent()), contents, letter.people(), false, null, receipt, null, null);
    }

    /** From when one could complain, and of what: the limitation is counted from it (LKN Điều 9, Điều 48). */
    private static FactData challenge(FactData receipt, NewLetter letter) {
        FactData more = receipt;
        if (letter.knownOn() != null) {
            more = more.with(Fields.KNOWN_ON, letter.knownOn());
        }
        if (letter.challenged() != null && !letter.challenged().isBlank()) {
            more = more.with(Fields.CHALLENGED, letter.challenged().decision());
        }
        String field = NewLetter.strip(letter.field());
        return field == null ? more : more.with(Fields.MATTER_FIELD, field);
    }

    private NewCaseFile.Respondent respondent(NewLetter.Respondent given) {
        String staffCode = given == null ? null : NewLetter.strip(given.staffCode());
        String name = given == null ? null : NewLetter.strip(given.name());
        if (staffCode != null && name == null) {
            name = directory.staff(staffCode).map(StaffView::fullName).orElseThrow();
        }
        return name == null ? null : new NewCaseFile.Respondent(name, staffCode);
    }
}
