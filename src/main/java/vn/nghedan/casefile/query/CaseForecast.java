package vn.nghedan.casefile.query;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import vn.nghedan.casefile.AsOf;
import vn.nghedan.directory.Officer;
import vn.nghedan.procedure.ProcedureCode;

/** What lies ahead of open cases, and how long the same steps took before; only of files the officer may know of. */
@ApplicationScoped
public class CaseForecast {

    // met after its date, or not met though its date has passed
    private static final String PASSED = """
            exists (select 1 from SpanRow l where l.dossierId = s.dossierId and l.dueRule = s.dueRule and l.untilOn > :on
                    and l.untilOn > l.lateAfter and l.lateAfter < :until and l.fromOn <= :until)
            """;

    private final EntityManager database;
    private final KnownFiles known;
    private final ListDates reckoning;

    CaseForecast(EntityManager database, KnownFiles known, ListDates reckoning) {
        this.database = database;
        this.known = known;
        this.reckoning = reckoning;
    }

    /**
     * A step that somebody works on.
     *
     * @param rule its time limit
     * @param since when that began to run; where a later fact moved that beginning, when it first was the next date
     * @param passed whether it had passed its date by the end of the last day that was asked for
     */
    public record Running(long file, ProcedureCode procedure, String unit, LocalDate dueOn, String rule,
            LocalDate since, boolean passed) {}

    /** What is told of a file in which such a step runs. */
    public record Told(String code, String subject, String unit, String handler) {}

    /** The cases open at the end of a day that fall due from then until another, the first due first. */
    @Transactional
    public List<Running> running(LocalDate on, LocalDate until, String unit, Officer officer) {
        return new CaseQuery(false, reckoning.around(AsOf.of(on)), officer, known).held(CaseListView.OPEN)
                .of(CaseFilter.Kind.CASE)
                .where("s.dueOn >= :on")
                .where("s.dueOn <= :until", "until", until)
                .where("s.unit = :unit", "unit", unit)
                .typed(database, """
                        select s.dossierId, s.procedure, s.unit, s.dueOn, s.dueRule,
                            coalesce((select max(c.startedOn) from DeadlineRow c where c.dossierId = s.dossierId
                                     and c.rule = s.dueRule and c.startedOn <= :on),
                                (select min(b.fromOn) from SpanRow b where b.dossierId = s.dossierId
                                     and b.dueRule = s.dueRule)),
                            case when {passed} then true else false end
                        """.replace("{passed}", PASSED), Object[].class, "order by s.dueOn, s.dossierId")
                .getResultList()
                .stream()
                .map(row -> new Running((Long) row[0], (ProcedureCode) row[1], (String) row[2], (LocalDate) row[3],
                        (String) row[4], (LocalDate) row[5], (Boolean) row[6]))
                .toList();
    }

    /** What is told of some files open at the end of a day, by file. */
    @Transactional
    public Map<Long, Told> told(LocalDate on, List<Long> some, Officer officer) {
        return some.isEmpty()
                ? Map.of()
                : new CaseQuery(false, reckoning.around(AsOf.of(on)), officer, known).held(CaseListView.OPEN)
                        .where("s.dossierId in :some", "some", some)
                        .ofFiles()
                        .typed(database,
                                "select s.dossierId, d.code, " + VisibleFiles.SUBJECT + ", s.unit, s.handler",
                                Object[].class, "")
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> new Told((String) row[1],
                                (String) row[2], (String) row[3], (String) row[4])));
    }

    /** Calendar days from beginning to end of the same step in the latest cases that had done it by the end of a day. */
    @Transactional
    public List<Integer> took(ProcedureCode procedure, String rule, LocalDate on, int latest, Officer officer) {
        return new CaseQuery(false, Map.of("on", on), officer, known)
                .where("s.fromOn <= c.metOn and s.untilOn > c.metOn")
                .where("s.procedure = :procedure", "procedure", procedure)
                .where("c.rule = :rule and c.metOn <= :on", "rule", rule)
                .over("join DeadlineRow c on c.dossierId = s.dossierId")
                .typed(database, "select c.startedOn, c.metOn", Object[].class, "order by c.metOn desc, s.dossierId")
                .setMaxResults(latest)
                .getResultList()
                .stream()
                .map(row -> (int) ChronoUnit.DAYS.between((LocalDate) row[0], (LocalDate) row[1]))
                .toList();
    }
}
