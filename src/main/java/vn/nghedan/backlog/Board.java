package vn.nghedan.backlog;

import java.time.LocalDate;
import java.util.List;

import vn.nghedan.backlog.BoardService.Month;
import vn.nghedan.backlog.UnitLine.Cell;
import vn.nghedan.web.Option;

/**
 * The director's board of one day.
 *
 * @param unit code of the unit it is narrowed to; empty for all
 * @param parts what the backlog is made of; a file may be in several
 * @param chart the months as the script of the charts reads them
 */
record Board(LocalDate on, LocalDate today, String unit, List<Option> units, List<Tile> tiles, List<Part> parts,
        List<UnitLine> byUnit, List<KindLine> byKind, List<Month> months, String chart, List<Band> ages,
        List<FileLine> oldest, Terms terms, Around around) {

    public boolean showsToday() {
        return on.equals(today);
    }

    record Part(String label, Cell cell) {}

    record KindLine(String name, Cell open, Cell overdue, Cell suspended) {}

    /** @param share of all, 0 to 100 */
    record Band(String label, Cell cell, int share) {}

    /** What the words on the board mean here. */
    record Terms(LocalDate periodStart, int stuckAfter, int soonWithin) {}

    /** Other days one may want to see next; null where there is none. */
    record Around(String weekBefore, String weekAfter, String monthBefore, String todayHref) {}
}
