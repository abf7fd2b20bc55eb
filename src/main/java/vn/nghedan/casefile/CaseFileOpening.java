package vn.nghedan.casefile;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import vn.nghedan.audit.AuditService;
import vn.nghedan.casefile.journal.CaseFile;
import vn.nghedan.casefile.journal.CaseFileRepository;
import vn.nghedan.casefile.journal.ContentItem;
import vn.nghedan.casefile.journal.FactRow;
import vn.nghedan.casefile.journal.Party;
import vn.nghedan.casefile.journal.ReceivedFacts;
import vn.nghedan.casefile.journal.SearchText;
import vn.nghedan.casefile.readmodel.Projection;
import vn.nghedan.casefile.secrecy.DenouncerProtection;
import vn.nghedan.directory.Officer;
import vn.nghedan.procedure.Journal;
import vn.nghedan.procedure.Procedures;

/** Opens files: what was received, what follows from it and the audit entry, in one transaction. */
@ApplicationScoped
public class CaseFileOpening {

    private final CaseFileRepository files;
    private final NumberingBooks books;
    private final ReceivedFacts receipts;
    private final CaseFileProjector projector;
    private final DenouncerProtection secrecy;
    private final AuditService audit;
    private final Event<FileOpened> opened;
    private final Clock clock;

    CaseFileOpening(CaseFileRepository files, NumberingBooks books, ReceivedFacts receipts, CaseFileProjector projector,
            DenouncerProtection secrecy, AuditService audit, Event<FileOpened> opened, Clock clock) {
        this.files = files;
        this.books = books;
        this.receipts = receipts;
        this.projector = projector;
        this.secrecy = secrecy;
        this.audit = audit;
        this.opened = opened;
        this.clock = clock;
    }

    /** Opens a file under the next number of the book. */
    @Transactional
    public String open(Book book, NewCaseFile file, Officer recorder) {
        return open(() -> books.next(book, file.receivedOn().getYear()), file, recorder);
    }

    /** Opens a file under a code that somebody else gave. */
    @Transactional
    public String open(String code, NewCaseFile given, Officer recorder) {
        return open(() -> code, given, recorder);
    }

    private String open(Supplier<String> next, NewCaseFile given, Officer recorder) {
        CaseFileAccess.demandAtWork(recorder);
        Projection projection = projector.projection();
        // whoever needs the next number waits from here on: what can be looked up has been
        String code = next.get();
        NewCaseFile file = secrecy.sealed(code, given);
        CaseFile dossier = new CaseFile(code, file, SearchText.of(code, file), recorder.code(), clock.instant());
        Journal journal = new Journal(List.of()).with(receipts.of(file));
        dossier.stands(projection.of(Procedures.of(file.procedure()), journal));
        secrecy.inherit(dossier);
        files.persist(dossier);
        RecordedJournal record = files.append(new RecordedJournal(new Journal(List.of()), List.of()),
                new FactRow(dossier.getId(), journal.recorded().get(0), null, recorder.code(), clock.instant()));
        keepParties(dossier, file);
        keepContents(dossier, file.contents());
        projector.writeFirst(dossier, record, projection);
        secrecy.given(dossier);
        projector.tell(dossier, record.journal(), recorder);
        audit.record("FILE_OPENED", code, file.procedure().name());
        opened.fire(new FileOpened(code, file, recorder));
        return code;
    }

    private void keepParties(CaseFile dossier, NewCaseFile file) {
        file.people().forEach(person -> files.keep(Party.applicant(dossier.getId(), person)));
        if (file.respondent() != null) {
            files.keep(Party.respondent(dossier.getId(), file.respondent()));
        }
    }

    private void keepContents(CaseFile dossier, List<String> contents) {
        for (int i = 0; i < contents.size(); i++) {
            files.keep(new ContentItem(dossier.getId(), i + 1, contents.get(i)));
        }
    }
}
