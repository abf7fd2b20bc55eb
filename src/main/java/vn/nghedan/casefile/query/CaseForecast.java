package vn.nghedan.casefile.query;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
                    and l.untilOn > l.lateAfter and l.lateAfter < :now and l.fromOn <= :now)
            """;

    private final EntityManager database;
    private final KnownFiles known;
    private final ListDates reckoning;

    CaseForecast(EntityManager database, KnownFiles known, ListDates reckoning) {
        this.database = database;
        this.known = known;
        this.reckoning = reckoning;
    }

    /** @param unit code; null where the files belong to none */
    public record Due(LocalDate on, String unit, long files) {}

    /**
     * A step that somebody works on.
     *
     * @param rule its time limit
     * @param since when that began to run; where a later fact moved that beginning, when it first was the next date
     */
    public record Running(String code, String subject, ProcedureCode procedure, String unit, String handler,
            LocalDate dueOn, String rule, LocalDate since) {}

    /** How many cases open at the end of a day fall due on each day from then until another. */
    @Transactional
    public List<Due> due(LocalDate on, LocalDate until, String unit, Officer officer) {
        return ahead(on, until, unit, officer)
                .typed(database, "select s.dueOn, s.unit, count(s.id)", Object[].class, "group by s.dueOn, s.unit")
                .getResultList()
                .stream()
                .map(row -> new Due((LocalDate) row[0], (String) row[1], ((Number) row[2]).longValue()))
                .toList();
    }

    /** The cases open at the end of a day that fall due from then until another, the first due first. */
    @Transactional
    public List<Running> running(LocalDate on, LocalDate until, String unit, Officer officer) {
        return ahead(on, until, unit, officer).ofFiles()
                .typed(database, """
                        select d.code, {subject}, s.procedure, s.unit, s.handler, s.dueOn, s.dueRule,
                            coalesce((select max(c.startedOn) from DeadlineRow c where c.dossierId = s.dossierId
                                     and c.rule = s.dueRule and c.startedOn <= :on),
                                (select min(b.fromOn) from SpanRow b where b.dossierId = s.dossierId
                                     and b.dueRule = s.dueRule))
                        """.replace("{subject}", VisibleFiles.SUBJECT), Object[].class, "order by s.dueOn, s.dossierId")
                .getResultList()
                .stream()
                .map(row -> new Running((String) row[0], (String) row[1], (ProcedureCode) row[2], (String) row[3],
                        (String) row[4], (LocalDate) row[5], (String) row[6], (LocalDate) row[7]))
                .toList();
    }

    /** The codes of those running at the end of a day that had passed the date of that step by the end of a later day. */
    @Transactional
    public Set<String> passed(LocalDate on, LocalDate now, String unit, Officer officer) {
        return new HashSet<>(ahead(on, now, unit, officer).where(PASSED, "now", now)
                .ofFiles()
                .typed(database, "select d.code", String.class, "")
                .getResultList());
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

    private CaseQuery ahead(LocalDate on, LocalDate until, String unit, Officer officer) {
        return new CaseQuery(false, reckoning.around(AsOf.of(on)), officer, known).held(CaseListView.OPEN)
                .of(CaseFilter.Kind.CASE)
                .where("s.dueOn >= :on")
                .where("s.dueOn <= :until", "until", until)
                .where("s.unit = :unit", "unit", unit);
    }
}
