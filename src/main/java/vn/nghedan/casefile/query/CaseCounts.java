package vn.nghedan.casefile.query;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import vn.nghedan.casefile.AsOf;
import vn.nghedan.directory.Officer;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.ProcedureCode;

/** Counts what {@link CaseSearch} lists, for any day, in one pass over what was open on it. */
@ApplicationScoped
public class CaseCounts {

    private static final List<CaseListView> NUMBERS = List.of(CaseListView.OPEN, CaseListView.TO_SETTLE,
            CaseListView.OVERDUE,
            CaseListView.DUE_TODAY, CaseListView.DUE_SOON, CaseListView.SUSPENDED, CaseListView.UNASSIGNED,
            CaseListView.AWAITING_SIGNATURE,
            CaseListView.OVER_LEVEL, CaseListView.GROUP, CaseListView.IRREGULAR, CaseListView.INTAKE,
            CaseListView.SETTLING,
            CaseListView.AFTERWARDS, CaseListView.BACKLOG, CaseListView.CARRIED_OVER, CaseListView.STUCK,
            CaseListView.AGE_0_30,
            CaseListView.AGE_31_60, CaseListView.AGE_61_90, CaseListView.AGE_OVER_90);

    private final EntityManager database;
    private final KnownFiles known;
    private final ListDates reckoning;

    CaseCounts(EntityManager database, KnownFiles known, ListDates reckoning) {
        this.database = database;
        this.known = known;
        this.reckoning = reckoning;
    }

    /**
     * The numbers of the open files of one handler in one unit and one procedure.
     *
     * @param unit code; null where the files belong to none
     * @param handler staff code; null where nobody has them
     * @param longestDue the earliest due date that had passed; null if none had
     */
    public record Count(String unit, String handler, MatterType type, ProcedureCode procedure, LocalDate longestDue,
            Map<CaseListView, Long> numbers) {

        public long of(CaseListView what) {
            return numbers.getOrDefault(what, 0L);
        }
    }

    /** @param unit null for all units */
    @Transactional
    public List<Count> on(AsOf when, CaseFilter.Kind kind, String unit, Officer officer) {
        CaseQuery open = open(when, kind, unit, officer);
        return open
                .typed(database,
                        "select s.unit, s.handler, s.type, s.procedure, min(case when s.lateAfter < :on then s.dueOn end), "
                                + open.sums(NUMBERS),
                        Object[].class, "group by s.unit, s.handler, s.type, s.procedure")
                .getResultList()
                .stream()
                .map(row -> new Count((String) row[0], (String) row[1], (MatterType) row[2], (ProcedureCode) row[3],
                        (LocalDate) row[4], numbers(NUMBERS, row, 5)))
                .toList();
    }

    /** Some of the numbers, not told apart by whose they are: less work for the database than {@link #on}. */
    @Transactional
    public Map<CaseListView, Long> totals(AsOf when, CaseFilter.Kind kind, String unit, List<CaseListView> numbers,
            Officer officer) {
        return open(when, kind, unit, officer).counts(database, numbers);
    }

    private CaseQuery open(AsOf when, CaseFilter.Kind kind, String unit, Officer officer) {
        return new CaseQuery(when.asKnownThen(), reckoning.around(when), officer, known).held(CaseListView.OPEN)
                .of(kind)
                .where("s.unit = :unit", "unit", unit);
    }

    /**
     * How long it took to settle what was settled within the time the agency looks back, by days.
     *
     * @param days calendar days from receipt; each number of days stands once
     */
    public record Settled(int days, long files, long late) {}

    /** The shortest first. */
    @Transactional
    public List<Settled> settled(AsOf when, CaseFilter.Kind kind, String unit, Officer officer) {
        return new CaseQuery(when.asKnownThen(), reckoning.around(when), officer, known).held(CaseListView.SETTLED)
                .where(CaseListView.SETTLED)
                .of(kind)
                .where("s.unit = :unit", "unit", unit)
                .typed(database, """
                        select s.settledDays, count(s.id), sum(case when s.settledLate = true then 1 else 0 end)
                        """, Object[].class, "group by s.settledDays order by s.settledDays")
                .getResultList()
                .stream()
                .map(row -> new Settled(number(row[0]), number(row[1]), number(row[2])))
                .toList();
    }

    static Map<CaseListView, Long> numbers(List<CaseListView> numbers, Object[] row, int first) {
        Map<CaseListView, Long> counted = new EnumMap<>(CaseListView.class);
        for (int i = 0; i < numbers.size(); i++) {
            counted.put(numbers.get(i), row[first + i] == null ? 0L : ((Number) row[first + i]).longValue());
        }
        return counted;
    }

    private static int number(Object given) {
        return ((Number) given).intValue();
    }
}
