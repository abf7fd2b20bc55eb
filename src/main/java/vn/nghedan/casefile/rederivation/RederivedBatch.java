package vn.nghedan.casefile.rederivation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.nghedan.casefile.CaseFileProjector;
import vn.nghedan.casefile.DatesMoved;
import vn.nghedan.casefile.RecordedJournal;
import vn.nghedan.casefile.journal.CaseFile;
import vn.nghedan.casefile.journal.CaseFileRepository;
import vn.nghedan.casefile.readmodel.Projection;
import vn.nghedan.casefile.rederivation.Rederivation.Reason;
import vn.nghedan.deadline.Deadlines;
import vn.nghedan.law.RuleBook;
import vn.nghedan.reference.CalendarImpact.MovedDate;
import vn.nghedan.reference.OfficeCalendar;

/** Derives some of the files that wait for a job, in one transaction with what is told of it: each once, whoever does it. */
@ApplicationScoped
class RederivedBatch {

    private final Rederivations jobs;
    private final CaseFileRepository files;
    private final CaseFileProjector projector;
    private final StoredReadModels stored;
    private final RuleBook ruleBook;
    private final OfficeCalendar calendar;
    private final Event<DatesMoved> datesMoved;
    private final int size;

    RederivedBatch(Rederivations jobs, CaseFileRepository files, CaseFileProjector projector, StoredReadModels stored,
            RuleBook ruleBook, OfficeCalendar calendar, Event<DatesMoved> datesMoved,
            @ConfigProperty(name = "nghedan.rederivation.batch") int size) {
        this.jobs = jobs;
        this.files = files;
        this.projector = projector;
        this.stored = stored;
        this.ruleBook = ruleBook;
        this.calendar = calendar;
        this.datesMoved = datesMoved;
        this.size = size;
    }

    /** @return how many files; 0 where none waits that nobody else holds */
    @Transactional(TxType.REQUIRES_NEW)
    int of(Rederivation job) {
        List<Long> claimed = jobs.claim(job.getId(), size);
        if (!claimed.isEmpty()) {
            List<CaseFile> some = files.list("id in ?1 order by id", claimed);
            if (job.getReason() == Reason.CALENDAR) {
                move(job, some);
            } else {
                Projection projection = projector.projection();
                some.forEach(file -> projector.rebuild(file, projection));
            }
            jobs.done(job.getId(), claimed);
        }
        return claimed.size();
    }

    /** Of most files only few dates hang on the days that changed: those that come out as they are stored are left alone. */
    private void move(Rederivation job, List<CaseFile> some) {
        Map<String, RecordedJournal> journals = files.recorded(some.stream().map(CaseFile::getCode).toList());
        Projection projection = projector.projection();
        Set<Long> differing = stored.differing(some, journals, projection);
        some.stream()
                .filter(file -> differing.contains(file.getId()))
                .forEach(file -> projector.rebuild(file, projection));
        tell(job, some.stream().filter(CaseFile::isOpen).toList(), journals);
    }

    /** Between the edition before and the one that moves them, whatever has been done in a file or to the calendar since. */
    private void tell(Rederivation job, List<CaseFile> open, Map<String, RecordedJournal> journals) {
        Deadlines before = new Deadlines(ruleBook, calendar.edition(job.edition() - 1));
        Deadlines after = new Deadlines(ruleBook, calendar.edition(job.edition()));
        List<MovedDate> moved = new ArrayList<>();
        open.forEach(
                file -> MovingDates.moving(MovingDates.Candidate.of(file), journals.get(file.getCode()), before, after)
                        .forEach(moved::add));
        if (!moved.isEmpty()) {
            datesMoved.fire(new DatesMoved(job.getSource(), moved));
        }
    }
}
