package vn.nghedan.casefile.rederivation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;

import vn.nghedan.casefile.RecordedJournal;
import vn.nghedan.casefile.journal.CaseFile;
import vn.nghedan.casefile.journal.CaseFileRepository;
import vn.nghedan.casefile.query.VisibleFiles;
import vn.nghedan.deadline.Deadline;
import vn.nghedan.deadline.Deadlines;
import vn.nghedan.directory.Officer;
import vn.nghedan.law.RuleBook;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.Phase;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.Procedures;
import vn.nghedan.reference.CalendarImpact.MovedDate;
import vn.nghedan.reference.CalendarImpact.Shift;

/**
 * Tells which due dates a change of the calendar moves, and writes nothing. The files that may be concerned are found in one
 * look; their journals are read by the hundred, each in a transaction of its own, so that nothing piles up.
 */
@ApplicationScoped
class MovingDates {

    private static final int AT_ONCE = 500;
    private static final List<Phase> OPEN = Stream.of(Phase.values()).filter(phase -> phase != Phase.CLOSED).toList();

    private final CaseFileRepository files;
    private final RuleBook ruleBook;

    MovingDates(CaseFileRepository files, RuleBook ruleBook) {
        this.files = files;
        this.ruleBook = ruleBook;
    }

    record Candidate(String code, ProcedureCode procedure, MatterType type) {

        static Candidate of(CaseFile file) {
            return new Candidate(file.getCode(), file.getProcedure(), file.getType());
        }
    }

    /** Of open files of which this officer may know; whoever keeps the calendar need not work on files. */
    List<MovedDate> moving(Shift shift, Officer me) {
        List<Candidate> candidates = QuarkusTransaction.requiringNew().call(() -> candidates(shift, me));
        Deadlines before = new Deadlines(ruleBook, shift.before());
        Deadlines after = new Deadlines(ruleBook, shift.after());
        List<MovedDate> moving = new ArrayList<>();
        for (int from = 0; from < candidates.size(); from += AT_ONCE) {
            List<Candidate> some = candidates.subList(from, Math.min(candidates.size(), from + AT_ONCE));
            Map<String, RecordedJournal> journals = QuarkusTransaction.requiringNew()
                    .call(() -> files.recorded(some.stream().map(Candidate::code).toList()));
            some.forEach(file -> moving(file, journals.get(file.code()), before, after).forEach(moving::add));
        }
        return moving;
    }

    private List<Candidate> candidates(Shift shift, Officer me) {
        return VisibleFiles
                .query(files.getEntityManager(),
                        "select d.code, d.procedure, d.type from CaseFile d where d.phase in :open and "
                                + ClocksOverDays.MAY_MOVE + " and " + VisibleFiles.WHOEVER_ASKS + " order by d.id",
                        Object[].class, ClocksOverDays.of(ruleBook, shift).asked(), me)
                .setParameter("open", OPEN)
                .getResultList()
                .stream()
                .map(row -> new Candidate((String) row[0], (ProcedureCode) row[1], (MatterType) row[2]))
                .toList();
    }

    /** Which dates of a file that still wait are others by another calendar. */
    static Stream<MovedDate> moving(Candidate file, RecordedJournal record, Deadlines before, Deadlines after) {
        List<Fact> facts = Procedures.of(file.procedure()).read(record.journal()).standing().facts();
        Map<String, Optional<LocalDate>> dates = clocks(file, facts, after)
                .collect(Collectors.toMap(MovingDates::key, Deadline::dueOn, (first, second) -> first));
        return clocks(file, facts, before).filter(Deadline::isOpen)
                .filter(clock -> dates.containsKey(key(clock)) && !dates.get(key(clock)).equals(clock.dueOn()))
                .map(clock -> new MovedDate(file.code(), clock.rule().key(), clock.dueOn().orElse(null),
                        dates.get(key(clock)).orElse(null)));
    }

    private static Stream<Deadline> clocks(Candidate file, List<Fact> facts, Deadlines clocks) {
        return clocks.derive(file.procedure().name(), file.type().name(), facts).stream();
    }

    private static String key(Deadline clock) {
        return clock.rule().key() + " " + clock.anchor();
    }
}
