package vn.nghedan.casefile.acting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;

import vn.nghedan.calendar.KnownCalendars;
import vn.nghedan.casefile.CaseFileService;
import vn.nghedan.casefile.DatesMoved;
import vn.nghedan.casefile.journal.CaseFile;
import vn.nghedan.casefile.journal.CaseFileRepository;
import vn.nghedan.casefile.query.VisibleFiles;
import vn.nghedan.casefile.readmodel.Projection;
import vn.nghedan.deadline.Deadline;
import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.directory.Officer;
import vn.nghedan.law.RuleBook;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.Procedures;
import vn.nghedan.reference.CalendarImpact;
import vn.nghedan.reference.OfficeCalendar;

/** Moves the due dates of files when the calendar changes. */
@ApplicationScoped
class CalendarMoves implements CalendarImpact {

    private static final int BATCH = 100;
    private static final String HAS_CLOCK_BETWEEN = """
            exists (select 1 from DeadlineRow c where c.dossierId = d.id
                    and (c.startedOn <= :to or c.dueOn <= :to)
                    and (c.startedOn >= :from or c.dueOn >= :from or c.certainlyLateAfter >= :from))
            """;
    /** A term "before" a day, or one that ends with a month, falls back from days outside of it. */
    private static final int MARGIN = 15;

    private final CaseFileRepository files;
    private final CaseFileService caseFiles;
    private final MovingDates dates;
    private final RuleBook ruleBook;
    private final OfficeCalendar calendar;
    private final CurrentOfficer officer;
    private final Event<DatesMoved> datesMoved;

    CalendarMoves(CaseFileRepository files, CaseFileService caseFiles, MovingDates dates, RuleBook ruleBook,
            OfficeCalendar calendar,
            CurrentOfficer officer,
            Event<DatesMoved> datesMoved) {
        this.files = files;
        this.caseFiles = caseFiles;
        this.dates = dates;
        this.ruleBook = ruleBook;
        this.calendar = calendar;
        this.officer = officer;
        this.datesMoved = datesMoved;
    }

    @Override
    public List<MovedDate> preview(Shift shift) {
        Officer me = officer.get();
        return shift.narrowed().map(days -> dates.moving(days, me)).orElse(List.of());
    }

    @Override
    public List<MovedDate> apply(Shift shift) {
        Set<String> known = known(shift, officer.get()).stream().map(CaseFile::getCode).collect(Collectors.toSet());
        List<MovedDate> moved = new ArrayList<>();
        Projection after = new Projection(ruleBook, calendar.known());
        int done = 0;
        for (Long id : touched(shift)) {
            CaseFile file = files.findById(id, LockModeType.PESSIMISTIC_WRITE);
            if (file.isOpen()) {
                moved.addAll(moved(file, shift));
            }
            caseFiles.rebuild(file, after);
            if (++done % BATCH == 0) {
                files.flush();
                files.getEntityManager().clear();
            }
        }
        if (!moved.isEmpty()) {
            datesMoved.fire(new DatesMoved(shift.source(), List.copyOf(moved)));
        }
        return moved.stream().filter(date -> known.contains(date.file())).toList();
    }

    private List<Long> touched(Shift shift) {
        return files.getEntityManager()
                .createQuery("select d.id from CaseFile d where " + HAS_CLOCK_BETWEEN + " order by d.id", Long.class)
                .setParameter("from", shift.from().minusDays(MARGIN))
                .setParameter("to", shift.to().plusDays(MARGIN))
                .getResultList();
    }

    /** Open files of which this officer may know; whoever keeps the calendar need not work on files. */
    private List<CaseFile> known(Shift shift, Officer me) {
        return VisibleFiles
                .query(files.getEntityManager(), "from CaseFile d where d.phase <> CLOSED and " + HAS_CLOCK_BETWEEN
                        + " and " + VisibleFiles.WHOEVER_ASKS + " order by d.id", CaseFile.class, me)
                .setParameter("from", shift.from().minusDays(MARGIN))
                .setParameter("to", shift.to().plusDays(MARGIN))
                .getResultList();
    }

    /** Which terms begin does not depend on the calendar, so both derivations name the same clocks in the same order. */
    private List<MovedDate> moved(CaseFile file, Shift shift) {
        List<Fact> facts = files.standing(file);
        List<Deadline> before = clocks(file, facts, new Projection(ruleBook, KnownCalendars.always(shift.before())));
        List<Deadline> after = clocks(file, facts, new Projection(ruleBook, KnownCalendars.always(shift.after())));
        List<MovedDate> moved = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i).isOpen() && !before.get(i).dueOn().equals(after.get(i).dueOn())) {
                moved.add(new MovedDate(file.getCode(), before.get(i).rule().key(),
                        before.get(i).dueOn().orElse(null), after.get(i).dueOn().orElse(null)));
            }
        }
        return moved;
    }

    private static List<Deadline> clocks(CaseFile file, List<Fact> facts, Projection projection) {
        return projection.clocks(Procedures.of(file.getProcedure()), file.getType(), facts);
    }
}
