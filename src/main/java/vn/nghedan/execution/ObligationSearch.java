package vn.nghedan.execution;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;

import vn.nghedan.casefile.AsOf;
import vn.nghedan.casefile.query.VisibleFiles;
import vn.nghedan.directory.Officer;
import vn.nghedan.procedure.Obligation;
import vn.nghedan.web.frame.Pager;

/** Lists obligations as they stood at the end of a day, always only those of files the officer may know of. */
@ApplicationScoped
public class ObligationSearch {

    private static final String LINE = """
            select new vn.nghedan.execution.ObligationLine(d.code, {subject}, d.restricted, o.number, o.kind,
                o.obligorKind, o.obligor, o.unit, o.handler, o.what, o.owed, coalesce({carried}, 0), o.createdOn,
                o.dueOn, case when o.doneOn <= :on then o.doneOn else null end,
                case when o.openUntil > :on and o.dueOn < :on then true else false end)
            """.replace("{subject}", VisibleFiles.SUBJECT);
    private static final String TOTAL = """
            select new vn.nghedan.execution.ObligationSearch$Total(o.kind, count(o), sum(o.owed), sum({carried}))
            """;
    private static final String STANDING = "select new vn.nghedan.execution.ObligationSearch$Standing(count(o), "
            + "count(case when o.dueOn < :on then 1 end)) from %s o where o.openUntil > :on and o.openUntil <= :endOfTime";
    /** The last report that day, if any, beside each obligation. */
    private static final String HAPPENED = """
             from ObligationRow o join ListedFile d on d.id = o.dossierId
                left join ProgressRow p on p.dossierId = o.dossierId and p.obligation = o.number
                    and p.number = (select max(q.number) from ProgressRow q where q.dossierId = o.dossierId
                                    and q.obligation = o.number and q.onDate <= :on)
            """;
    private static final String KNOWN = """
             from RecordedObligationRow o join ListedFile d on d.id = o.dossierId
            """;
    private static final String KNOWN_THEN = " and o.knownFrom <= :on and o.knownUntil > :on";
    private static final String STOOD = """
             and o.createdOn <= :on and (:unit = '' or o.unit = :unit) and (:handler = '' or o.handler = :handler)
            """;
    private static final String SOUGHT = """
                and (:q = '' or lower(d.code) = :q or lower(o.what) like :words escape '!'
                     or lower(o.obligor) like :words escape '!')
            """;

    private final EntityManager database;

    ObligationSearch(EntityManager database) {
        this.database = database;
    }

    /** How many of a kind, and how much of what is owed was carried out; null amounts where nothing is measured. */
    public record Total(Obligation.Kind kind, long count, BigDecimal owed, BigDecimal carriedOut) {}

    @Transactional
    public ObligationPage list(ObligationFilter filter, Officer officer) {
        List<ObligationLine> items = query(LINE, filter, officer, "order by o.dueOn, d.code, o.number",
                ObligationLine.class)
                .setFirstResult(Pager.first(filter.page(), filter.size()))
                .setMaxResults(filter.size())
                .getResultList();
        return new ObligationPage(items, filter.page(), filter.size(), count(filter, officer));
    }

    /** How many the list would hold. */
    @Transactional
    public long count(ObligationFilter filter, Officer officer) {
        return query("select count(o) ", filter, officer, "", Long.class).getSingleResult();
    }

    /** How many are open, and how many of those past their day. */
    record Standing(long open, long overdue) {}

    /** Both numbers of one day in one look, whatever words are sought. */
    @Transactional
    Standing standing(ObligationFilter filter, Officer officer) {
        boolean known = filter.when().asKnownThen();
        String rows = known ? "RecordedObligationRow" : "ObligationRow";
        return typed(STANDING.formatted(rows) + (known ? KNOWN_THEN : "") + STOOD + " and "
                + VisibleFiles.conditionOn("o.dossierId"), filter, officer, Standing.class).getSingleResult();
    }

    /** What the list comes to, kind by kind. */
    @Transactional
    public List<Total> totals(ObligationFilter filter, Officer officer) {
        return query(TOTAL, filter, officer, "group by o.kind order by o.kind", Total.class).getResultList();
    }

    /**
     * How many obligations were overdue at the end of a day.
     *
     * @param unit null for all units
     * @param handler staff code of who sees to them; null for everybody
     */
    @Transactional
    public long overdueOn(LocalDate day, String unit, String handler, Officer officer) {
        return standing(new ObligationFilter(ObligationView.OPEN, AsOf.of(day), unit, handler, null, 0, 0), officer)
                .overdue();
    }

    private <T> TypedQuery<T> query(String select, ObligationFilter filter, Officer officer, String rest,
            Class<T> type) {
        boolean known = filter.when().asKnownThen();
        return typed(select.replace("{carried}", known ? "o.carriedOut" : "p.carriedOut") + (known ? KNOWN : HAPPENED)
                + " where " + VisibleFiles.CONDITION + (known ? KNOWN_THEN : "") + STOOD + SOUGHT + " and "
                + filter.view().condition() + " " + rest, filter, officer, type);
    }

    private <T> TypedQuery<T> typed(String text, ObligationFilter filter, Officer officer, Class<T> type) {
        String q = filter.q().toLowerCase(Locale.ROOT);
        Map<String, Object> asked = Map.of("on", filter.on(), "endOfTime", ObligationColumns.FOR_EVER, "unit",
                filter.unit(), "handler",
                filter.handler(), "q", q, "words",
                "%" + q.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
        return VisibleFiles.query(database, text, type, asked, officer);
    }
}
