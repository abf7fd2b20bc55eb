package vn.nghedan.casefile.query;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import vn.nghedan.casefile.AsOf;
import vn.nghedan.casefile.readmodel.MonthlyFlowSums;
import vn.nghedan.casefile.readmodel.SpanColumns;
import vn.nghedan.directory.Officer;

/**
 * How many cases came and went in each month, of those the officer may know of.
 *
 * <p>Read from sums over all cases. What this officer may not know of is taken out again, and of the restricted cases only
 * those are put in that they may know of: both are few. The days of a month that is not over are read from the spans.
 */
@ApplicationScoped
public class MonthlyFlowQueries {

    private static final int AT_ONCE = 1000;

    private final EntityManager database;
    private final KnownFiles known;

    MonthlyFlowQueries(EntityManager database, KnownFiles known) {
        this.database = database;
        this.known = known;
    }

    /**
     * The months from the first up to that of the day, whose own last month ends with the day. A month in which nothing
     * moved is not in it.
     *
     * @param unit code; null or blank for all units
     */
    @Transactional
    public SortedMap<YearMonth, MonthlyFlow> months(YearMonth first, AsOf until, String unit, Officer officer) {
        YearMonth last = YearMonth.from(until.day());
        SortedMap<YearMonth, MonthlyFlow> months = new TreeMap<>();
        if (VisibleFiles.isAtWork(officer)) {
            List<Sum> sums = sums(new Range(first, last, until.asKnownThen(), unit), until, officer);
            boolean whole = until.day().equals(last.atEndOfMonth())
                    || (sums.isEmpty() ? isLatest(until) : sums.get(0).isLatest());
            Range range = new Range(first, whole ? last : last.minusMonths(1), until.asKnownThen(), unit);
            sums.stream()
                    .filter(sum -> !sum.month().isAfter(range.last()))
                    .forEach(sum -> months.merge(sum.month(), sum.flow(), MonthlyFlow::and));
            MonthlyFlowSums correction = new MonthlyFlowSums()
                    .minus(spans(range, known.keptFrom(officer)).stream()
                            .filter(span -> officer.isDirector() || !span.isRestricted())
                            .toList());
            correction.plus(spans(range, VisibleFiles.restrictedCases(database, officer)));
            correction.forEachChange((key, flow) -> {
                if (range.holds(key)) {
                    months.merge(YearMonth.from(key.month()), flow, MonthlyFlow::and);
                }
            });
            if (!whole) {
                months.merge(last, begun(until, unit, officer), MonthlyFlow::and);
            }
        }
        return months;
    }

    /** Whether nothing has happened after that day, so that the sums of its month say how it stands at the end of it. */
    private boolean isLatest(AsOf until) {
        return database.createQuery(later(until), Integer.class)
                .setParameter("day", until.day())
                .setParameter("endOfTime", SpanColumns.FOR_EVER)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private static String later(AsOf day) {
        return "select 1 from " + CaseQuery.spans(day.asKnownThen())
                + " s where s.fromOn > :day and s.fromOn <= :endOfTime";
    }

    private record Range(YearMonth first, YearMonth last, boolean known, String unit) {

        boolean anyUnit() {
            return unit == null || unit.isBlank();
        }

        boolean holds(MonthlyFlowSums.Key key) {
            YearMonth month = YearMonth.from(key.month());
            return !month.isBefore(first) && !month.isAfter(last)
                    && (anyUnit() || unit.equals(key.place().unit()));
        }
    }

    /** @param isLatest whether nothing has happened after the day for which it was asked */
    private record Sum(YearMonth month, MonthlyFlow flow, boolean isLatest) {}

    private List<Sum> sums(Range range, AsOf until, Officer officer) {
        return database.createQuery("""
                select f.ofMonth, sum(f.received), sum(f.closed), sum(f.came), sum(f.gone),
                    case when exists ({later}) then false else true end
                from MonthlyFlowRow f
                where f.known = :known and f.ofMonth >= :first and f.ofMonth <= :last
                    and (:anyUnit = true or f.unit = :unit) and (f.restricted = false or :director = true)
                group by f.ofMonth""".replace("{later}", later(until)), Object[].class)
                .setParameter("day", until.day())
                .setParameter("endOfTime", SpanColumns.FOR_EVER)
                .setParameter("known", range.known())
                .setParameter("first", range.first().atDay(1))
                .setParameter("last", range.last().atDay(1))
                .setParameter("anyUnit", range.anyUnit())
                .setParameter("unit", range.anyUnit() ? "" : range.unit())
                .setParameter("director", officer.isDirector())
                .getResultList()
                .stream()
                .map(row -> new Sum(YearMonth.from((LocalDate) row[0]), new MonthlyFlow((Long) row[1], (Long) row[2],
                        (Long) row[3], (Long) row[4]), (Boolean) row[5]))
                .toList();
    }

    private List<SpanColumns> spans(Range range, Set<Long> files) {
        List<Long> ids = List.copyOf(files);
        List<SpanColumns> spans = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            spans.addAll(database.createQuery("select s from " + CaseQuery.spans(range.known())
                    + " s where s.dossierId in :ids", SpanColumns.class)
                    .setParameter("ids", ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
                    .getResultList());
        }
        return spans;
    }

    /** What has moved since the first day of the month that a day lies in. */
    private MonthlyFlow begun(AsOf until, String unit, Officer officer) {
        Map<String, Object> days = Map.of("first", until.day().withDayOfMonth(1), "until", until.day());
        Object[] begun = query(until, days, officer, "s.fromOn >= :first and s.fromOn <= :until", unit)
                .typed(database, """
                        select sum(case when s.opening = true then 1 else 0 end),
                            sum(case when s.closedOn >= :first and s.untilOn > :until then 1 else 0 end),
                            sum(case when s.cameOn is not null then 1 else 0 end)""", Object[].class, "")
                .getSingleResult();
        long left = query(until, days, officer, "s.leftOn >= :first and s.leftOn <= :until", unit).count(database);
        return new MonthlyFlow(number(begun[0]), number(begun[1]), number(begun[2]), left);
    }

    private CaseQuery query(AsOf until, Map<String, Object> days, Officer officer, String moved, String unit) {
        return new CaseQuery(until.asKnownThen(), days, officer, known).where(moved)
                .of(CaseFilter.Kind.CASE)
                .where("s.unit = :unit", "unit", unit);
    }

    private static long number(Object sum) {
        return sum == null ? 0 : ((Number) sum).longValue();
    }
}
