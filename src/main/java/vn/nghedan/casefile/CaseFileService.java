package vn.nghedan.casefile;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import vn.nghedan.audit.AuditService;
import vn.nghedan.casefile.access.ActingFor;
import vn.nghedan.casefile.access.Confirmations;
import vn.nghedan.casefile.access.DirectoryCheck;
import vn.nghedan.casefile.access.Exclusions;
import vn.nghedan.casefile.access.RecordingRights;
import vn.nghedan.casefile.access.Superiors;
import vn.nghedan.casefile.access.Visibility;
import vn.nghedan.casefile.acting.ActJudge;
import vn.nghedan.casefile.acting.PaperNumbering;
import vn.nghedan.casefile.journal.CaseFile;
import vn.nghedan.casefile.journal.CaseFileRepository;
import vn.nghedan.casefile.journal.ContentItem;
import vn.nghedan.casefile.journal.FactAdded;
import vn.nghedan.casefile.journal.FactRow;
import vn.nghedan.casefile.journal.Party;
import vn.nghedan.casefile.journal.ReadModelWriter;
import vn.nghedan.casefile.journal.ReceivedFacts;
import vn.nghedan.casefile.journal.SearchText;
import vn.nghedan.casefile.readmodel.Projection;
import vn.nghedan.casefile.readmodel.ReadModel;
import vn.nghedan.casefile.secrecy.DenouncerProtection;
import vn.nghedan.casefile.secrecy.FreeText;
import vn.nghedan.directory.Officer;
import vn.nghedan.law.RuleBook;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.GuardContext;
import vn.nghedan.procedure.Journal;
import vn.nghedan.procedure.Procedure;
import vn.nghedan.procedure.Procedures;
import vn.nghedan.procedure.Proposal;
import vn.nghedan.reference.OfficeCalendar;
import vn.nghedan.web.problem.NotAllowed;
import vn.nghedan.web.problem.NotFound;
import vn.nghedan.web.problem.StaleVersion;

/**
 * Opens files and applies procedures to them. Every write is one transaction: the fact, what follows from it, and the
 * audit entry.
 */
@ApplicationScoped
public class CaseFileService {

    private final CaseFileRepository files;
    private final ReadModelWriter readModels;
    private final NumberingBooks books;
    private final Visibility visibility;
    private final RecordingRights hands;
    private final ActJudge rulings;
    private final PaperNumbering numbering;
    private final ReceivedFacts receipts;
    private final Exclusions barred;
    private final DirectoryCheck known;
    private final Confirmations confirmations;
    private final Superiors superiors;
    private final DenouncerProtection secrecy;
    private final AuditService audit;
    private final RuleBook ruleBook;
    private final OfficeCalendar calendar;
    private final Event<FileOpened> opened;
    private final Event<FileChanged> changed;
    private final Event<FactAdded> added;
    private final Clock clock;

    CaseFileService(CaseFileRepository files, ReadModelWriter readModels, NumberingBooks books, Visibility visibility,
            RecordingRights hands,
            ActJudge rulings, PaperNumbering numbering,
            ReceivedFacts receipts, Exclusions barred, DirectoryCheck known, Confirmations confirmations,
            Superiors superiors,
            DenouncerProtection secrecy, AuditService audit, RuleBook ruleBook, OfficeCalendar calendar,
            Event<FileOpened> opened,
            Event<FileChanged> changed,
            Event<FactAdded> added, Clock clock) {
        this.files = files;
        this.readModels = readModels;
        this.books = books;
        this.visibility = visibility;
        this.hands = hands;
        this.rulings = rulings;
        this.numbering = numbering;
        this.receipts = receipts;
        this.barred = barred;
        this.known = known;
        this.confirmations = confirmations;
        this.superiors = superiors;
        this.secrecy = secrecy;
        this.audit = audit;
        this.ruleBook = ruleBook;
        this.calendar = calendar;
        this.opened = opened;
        this.changed = changed;
        this.added = added;
        this.clock = clock;
    }

    // ---- opening

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
        mayRecord(recorder);
        Projection projection = projection();
        // whoever needs the next number waits from here on: what can be looked up has been
        String code = next.get();
        NewCaseFile file = secrecy.sealed(code, given);
        Procedure procedure = Procedures.of(file.procedure());
        CaseFile dossier = new CaseFile(code, file, SearchText.of(code, file), recorder.code(), clock.instant());
        Journal journal = new Journal(List.of()).with(receipts.of(file));
        dossier.stands(projection.of(procedure, journal));
        secrecy.inherit(dossier);
        files.persist(dossier);
        RecordedJournal record = files.append(new RecordedJournal(new Journal(List.of()), List.of()),
                new FactRow(dossier.getId(), journal.recorded().get(0), null, recorder.code(), clock.instant()));
        keepParties(dossier, file);
        numbered(file.contents())
                .forEach((number, summary) -> files.keep(new ContentItem(dossier.getId(), number, summary)));
        ReadModel now = projection.of(procedure, record);
        readModels.writeFirst(dossier, now);
        keepOne(dossier, now);
        secrecy.given(dossier);
        tell(dossier, record.journal(), recorder);
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

    private static Map<Integer, String> numbered(List<String> contents) {
        Map<Integer, String> numbered = new java.util.TreeMap<>();
        contents.forEach(summary -> numbered.put(numbered.size() + 1, summary));
        return numbered;
    }

    // ---- acting

    /**
     * Does one act.
     *
     * @param expectedVersion the version the officer saw; null to act on whatever stands
     * @throws NotFound if the officer may not know of the file
     * @throws StaleVersion if somebody changed it meanwhile
     */
    @Transactional
    public void act(String code, Integer expectedVersion, Proposal proposal, Officer recorder) {
        CaseFile file = recordable(code, recorder);
        Optional<String> concerned = confirmations.concerned(file, proposal);
        concerned.ifPresent(person -> confirmations.demandPossible(file, proposal, person, recorder));
        RecordedJournal journal = files.recorded(file);
        ActJudge.Ruling ruling = ruling(file, journal, expectedVersion, proposal, recorder);
        known.demand(file, proposal, recorder);
        if (concerned.filter(person -> !Confirmations.isOwn(proposal, person, recorder)).isPresent()) {
            confirmations.await(file, proposal, concerned.get(), recorder);
            return;
        }
        record(file, journal, proposal, ruling, recorder);
        concerned.ifPresent(person -> confirmations.tell(file, person, Set.of()));
    }

    /** The file, held until the transaction ends, if the officer may know of it and record in it. */
    CaseFile recordable(String code, Officer recorder) {
        CaseFile file = visible(files.byCodeForUpdate(code), recorder);
        mayRecord(recorder, file);
        return file;
    }

    /** Puts something on record beside the procedure, such as an answer about who is named; who may is settled. */
    @Transactional(TxType.MANDATORY)
    public void note(CaseFile file, Fact fact, Officer recorder) {
        add(file, files.recorded(file), fact, null, recorder);
        audit.record("FACT_" + fact.what(), file.getCode(), "");
    }

    /**
     * Does an act that follows from another which the officer was allowed to do, such as waiting for signatures in the
     * case that a letter has just become. The procedure judges it as it judges any act; who records it is settled.
     */
    @Transactional(TxType.MANDATORY)
    public void follow(String code, Proposal proposal, Officer recorder) {
        CaseFile file = files.byCodeForUpdate(code).orElseThrow(NotFound::new);
        RecordedJournal journal = files.recorded(file);
        record(file, journal, proposal, ruling(file, journal, null, proposal, recorder), recorder);
    }

    /**
     * @throws NotFound if the officer may not know of the file
     * @throws NotAllowed if the officer may not record acts in it
     */
    @Transactional
    public void demandMayAct(String code, Officer officer) {
        mayRecord(officer, visible(files.byCode(code), officer));
    }

    private ActJudge.Ruling ruling(CaseFile file, RecordedJournal journal, Integer expectedVersion, Proposal proposal,
            Officer recorder) {
        if (expectedVersion != null && expectedVersion != file.getVersion()) {
            throw new StaleVersion(file.getVersion());
        }
        Procedure procedure = Procedures.of(file.getProcedure());
        return rulings.on(situation(file, procedure, journal.journal()).recordedBy(recorder.code()), proposal,
                recorder);
    }

    private void record(CaseFile file, RecordedJournal journal, Proposal proposal, ActJudge.Ruling ruling,
            Officer recorder) {
        String power = power(ruling, file, recorder);
        Fact numbered = numbering.numbered(ruling.fact(), ruling.paper(), file, recorder);
        // before it is written down where others read
        Fact fact = file.isDenouncing() && FreeText.isIn(numbered)
                ? FreeText.redacted(numbered, secrecy.redaction(file))
                : numbered;
        add(file, journal, fact, power, recorder);
        audit.record("ACT_" + proposal.act(), file.getCode(), power == null ? "" : power);
    }

    /** By which power the act was decided; of one's own decision also in whose place one works on the file. */
    private String power(ActJudge.Ruling ruling, CaseFile file, Officer recorder) {
        String decider = ruling.fact().decidedBy();
        boolean others = ruling.power() != null || decider != null && !decider.equals(recorder.code());
        return others ? ruling.power() : hands.inPlaceOf(recorder, file).map(ActingFor::kept).orElse(null);
    }

    private void add(CaseFile file, RecordedJournal journal, Fact fact, String power, Officer recorder) {
        Fact numbered = fact.numbered(journal.recordedOn().size() + 1);
        boolean denounced = file.isDenouncing();
        boolean wasRestricted = file.isRestricted();
        RecordedJournal after = files.append(journal,
                new FactRow(file.getId(), numbered, power, recorder.code(), clock.instant()));
        write(file, after, projection());
        tell(file, after.journal(), recorder);
        if (file.isDenouncing() && !denounced || file.isRestricted() && !wasRestricted) {
            secrecy.seal(file, recorder).forEach(other -> rebuild(other, projection()));
        }
        secrecy.given(file);
        added.fire(new FactAdded(file, numbered, recorder));
    }

    /**
     * Whoever may record in the file may put right how it was entered.
     *
     * @param expectedVersion the version the officer saw; null to correct whatever stands
     */
    public void demandMayRecord(CaseFile file, Integer expectedVersion, Officer recorder) {
        mayRecord(recorder, file);
        if (expectedVersion != null && expectedVersion != file.getVersion()) {
            throw new StaleVersion(file.getVersion());
        }
    }

    /** Records what was wrong on the receipt: the form of the entry has judged it, and who records it is settled. */
    public void putRight(CaseFile file, Fact correction, Officer recorder) {
        add(file, files.recorded(file), correction,
                hands.inPlaceOf(recorder, file).map(ActingFor::kept).orElse(null), recorder);
    }

    public GuardContext situation(CaseFile file, Procedure procedure, Journal journal) {
        return new GuardContext(journal, procedure.read(journal).standing(), file.getType(), null,
                barred.fromTasks(file), barred.fromDeciding(file), null, ruleBook, calendar.current());
    }

    // ---- rebuilding

    /**
     * Derives the read model of one file again from its journal.
     *
     * @return whether anything came out differently from what was stored
     */
    @Transactional
    public boolean rebuild(String code) {
        CaseFile file = files.byCodeForUpdate(code).orElseThrow(NotFound::new);
        return rebuild(file, projection());
    }

    public boolean rebuild(CaseFile file, Projection projection) {
        RecordedJournal journal = files.recorded(file);
        boolean differed = write(file, journal, projection);
        tell(file, journal.journal(), null);
        return differed;
    }

    private boolean write(CaseFile file, RecordedJournal journal, Projection projection) {
        ReadModel now = projection.of(Procedures.of(file.getProcedure()), journal);
        boolean differed = readModels.write(file, now);
        return keepOne(file, now) || differed;
    }

    private boolean keepOne(CaseFile file, ReadModel now) {
        return !now.conflicts().isEmpty() && superiors.keepOne(file);
    }

    private void tell(CaseFile file, Journal journal, Officer recorder) {
        changed.fire(new FileChanged(file.getId(), file.getCode(), file.getProcedure(), file.getUnit(),
                file.getHandler(), file.isRestricted(), journal, recorder));
    }

    // ---- who may

    public CaseFile visible(Optional<CaseFile> file, Officer officer) {
        return file.filter(found -> visibility.sees(officer, found)).orElseThrow(NotFound::new);
    }

    public boolean isKnownTo(Officer officer, CaseFile file) {
        return visibility.sees(officer, file);
    }

    private static void mayRecord(Officer officer) {
        if (!isAtWork(officer)) {
            throw new NotAllowed();
        }
    }

    private static boolean isAtWork(Officer officer) {
        return officer.isReceivingOfficer() || officer.isHandler() || officer.isUnitHead() || officer.isDirector();
    }

    private void mayRecord(Officer officer, CaseFile file) {
        mayRecord(officer);
        if (!hands.hold(officer, file)) {
            throw new NotAllowed();
        }
    }

    /** Whether the officer may record acts in this file. */
    public boolean mayAct(Officer officer, CaseFile file) {
        return isAtWork(officer) && hands.hold(officer, file);
    }

    public Projection projection() {
        return new Projection(ruleBook, calendar.known());
    }

}
