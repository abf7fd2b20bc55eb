package vn.nghedan.backlog.board;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.nghedan.casefile.AsOf;
import vn.nghedan.casefile.query.CaseCounts;
import vn.nghedan.casefile.query.CaseFilter;
import vn.nghedan.casefile.query.CaseFilter.Kind;
import vn.nghedan.casefile.query.CaseListView;
import vn.nghedan.casefile.query.CaseRow;
import vn.nghedan.casefile.query.CaseSearch;
import vn.nghedan.casefile.query.MonthlyFlow;
import vn.nghedan.casefile.query.MonthlyFlowQueries;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.web.problem.BadInput;

/** The board of any day: only cases, and only those the officer may know of. */
@ApplicationScoped
public class BoardService {

    private static final int MONTHS = 12;
    private static final int OLDEST = 10;

    private final CaseCounts tally;
    private final MonthlyFlowQueries flow;
    private final CaseSearch search;
    private final DirectoryService directory;
    private final Clock clock;

    BoardService(CaseCounts tally, MonthlyFlowQueries flow, CaseSearch search, DirectoryService directory,
            Clock clock) {
        this.tally = tally;
        this.flow = flow;
        this.search = search;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * A month on the board; the last one ends on the day of the board.
     *
     * @param closed closed in it and still so at its end
     * @param open still open at its end
     * @param openAYearBefore open at the end of the same month one year before
     */
    record Month(YearMonth month, long received, long closed, long open, long openAYearBefore) {

        /** 11/2026 */
        public String name() {
            return "%02d/%d".formatted(month.getMonthValue(), month.getYear());
        }
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @param unit null or blank for all units */
    @Transactional
    public DayCounts numbers(AsOf when, String unit, Officer officer) {
        demandPossible(when.day(), unit);
        return new DayCounts(when, tally.on(when, Kind.CASE, unit, officer));
    }

    /** Some of the numbers of the week before, for a day that was already found to be possible. */
    @Transactional
    Map<CaseListView, Long> aWeekBefore(AsOf when, String unit, List<CaseListView> numbers, Officer officer) {
        return tally.totals(when.on(when.day().minusWeeks(1)), Kind.CASE, unit, numbers, officer);
    }

    /** Of what was settled during the days that the agency looks back. */
    @Transactional
    Timeliness timeliness(AsOf when, String unit, Officer officer) {
        return Timeliness.of(tally.settled(when, Kind.CASE, unit, officer));
    }

    /** The twelve months that end with the day's own, the latest last. */
    @Transactional
    List<Month> months(DayCounts numbers, String unit, Officer officer) {
        YearMonth last = YearMonth.from(numbers.on());
        YearMonth first = last.minusMonths(2L * MONTHS - 1);
        SortedMap<YearMonth, MonthlyFlow> flows = flow.months(first, numbers.when(), unit, officer);
        SortedMap<YearMonth, Long> open = new TreeMap<>();
        long standing = numbers.of(CaseListView.OPEN);
        for (YearMonth month = last; !month.isBefore(first); month = month.minusMonths(1)) {
            open.put(month, standing);
            standing -= flows.getOrDefault(month, MonthlyFlow.NONE).net();
        }
        List<Month> months = new ArrayList<>();
        for (YearMonth month = last.minusMonths(MONTHS - 1L); !month.isAfter(last); month = month.plusMonths(1)) {
            MonthlyFlow moved = flows.getOrDefault(month, MonthlyFlow.NONE);
            months.add(new Month(month, moved.received(), moved.closed(), open.get(month),
                    open.get(month.minusMonths(MONTHS))));
        }
        return months;
    }

    /** The oldest of those that wait for settlement. */
    @Transactional
    List<CaseRow> oldest(AsOf when, String unit, Officer officer) {
        return search.first(CaseFilter.of(Kind.CASE, CaseListView.TO_SETTLE)
                .asOf(when)
                .inUnit(unit)
                .sorted("receivedOn")
                .sized(OLDEST), officer);
    }

    private void demandPossible(LocalDate on, String unit) {
        if (on.isAfter(today())) {
            throw new BadInput("on", "backlog:error_future");
        }
        if (unit != null && !unit.isBlank() && directory.unit(unit).isEmpty()) {
            throw new BadInput("unit", "web:error_choice");
        }
    }
}
