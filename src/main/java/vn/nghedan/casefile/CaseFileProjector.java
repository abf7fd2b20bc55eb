package vn.nghedan.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import vn.nghedan.casefile.access.Superiors;
import vn.nghedan.casefile.journal.CaseFile;
import vn.nghedan.casefile.journal.CaseFileRepository;
import vn.nghedan.casefile.journal.ReadModelWriter;
import vn.nghedan.casefile.readmodel.Projection;
import vn.nghedan.casefile.readmodel.ReadModel;
import vn.nghedan.directory.Officer;
import vn.nghedan.law.RuleBook;
import vn.nghedan.procedure.Journal;
import vn.nghedan.procedure.Procedures;
import vn.nghedan.reference.OfficeCalendar;
import vn.nghedan.web.problem.NotFound;

/** Derives the read model of a file from its journal, writes it, and tells whoever derives something of their own from it. */
@ApplicationScoped
public class CaseFileProjector {

    private final CaseFileRepository files;
    private final ReadModelWriter readModels;
    private final Superiors superiors;
    private final RuleBook ruleBook;
    private final OfficeCalendar calendar;
    private final Event<FileChanged> changed;

    CaseFileProjector(CaseFileRepository files, ReadModelWriter readModels, Superiors superiors, RuleBook ruleBook,
            OfficeCalendar calendar, Event<FileChanged> changed) {
        this.files = files;
        this.readModels = readModels;
        this.superiors = superiors;
        this.ruleBook = ruleBook;
        this.calendar = calendar;
        this.changed = changed;
    }

    public Projection projection() {
        return new Projection(ruleBook, calendar.known());
    }

    /**
     * Derives the read model of one file again from its journal.
     *
     * @return whether anything came out differently from what was stored
     */
    @Transactional
    public boolean rebuild(String code) {
        return rebuild(files.byCodeForUpdate(code).orElseThrow(NotFound::new), projection());
    }

    public boolean rebuild(CaseFile file, Projection projection) {
        RecordedJournal journal = files.recorded(file);
        boolean differed = write(file, journal, projection);
        tell(file, journal.journal(), null);
        return differed;
    }

    boolean write(CaseFile file, RecordedJournal journal, Projection projection) {
        ReadModel now = projection.of(Procedures.of(file.getProcedure()), journal);
        boolean differed = readModels.write(file, now);
        return keepOne(file, now) || differed;
    }

    /** The same of a file that was just opened. */
    void writeFirst(CaseFile file, RecordedJournal journal, Projection projection) {
        ReadModel now = projection.of(Procedures.of(file.getProcedure()), journal);
        readModels.writeFirst(file, now);
        keepOne(file, now);
    }

    private boolean keepOne(CaseFile file, ReadModel now) {
        return !now.conflicts().isEmpty() && superiors.keepOne(file);
    }

    void tell(CaseFile file, Journal journal, Officer recorder) {
        changed.fire(new FileChanged(file.getId(), file.getCode(), file.getProcedure(), file.getUnit(),
                file.getHandler(), file.isDenouncing(), file.isRestricted(), journal, recorder));
    }
}
