package vn.nghedan.backlog.outlook;

import java.time.LocalDate;
import java.util.List;

import vn.nghedan.backlog.UnitLine.Cell;
import vn.nghedan.web.frame.Option;

/**
 * What lies ahead.
 *
 * @param unit code of the unit it is narrowed to; empty for all
 * @param all how many fall due by then
 * @param atRisk the first of those that will pass their date
 * @param allAtRisk how many those are
 * @param untold how many of those that fall due stand in a step of which nothing can be told yet
 * @param chart the days as the script of the charts reads them
 */
public record Forecast(LocalDate today, LocalDate until, String unit, List<Option> units, List<String> unitNames,
        List<Day> days, long all, List<AtRisk> atRisk, int allAtRisk,
        long untold, Accuracy accuracy, int latest, String chart) {

    /** @param byUnit in the order of the names of the units; null where nothing falls due */
    record Day(LocalDate on, boolean working, Cell all, List<Cell> byUnit) {}

    /** @param end when it will be done at the present pace; null if the step never took so long */
    record AtRisk(String code, String href, String subject, String kind, String step, LocalDate dueOn, LocalDate end,
            String unit, String handler) {}

    /**
     * What the same reckoning said of the files that fell due since an earlier day, and what became of them.
     *
     * @param foretold will pass their date, it said
     * @param right of those, how many did
     * @param missed passed it though it did not say so
     */
    record Accuracy(LocalDate on, long due, long foretold, long right, long missed) {}
}
