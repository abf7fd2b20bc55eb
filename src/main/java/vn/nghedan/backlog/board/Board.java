package vn.nghedan.backlog.board;

import java.time.LocalDate;
import java.util.List;

import vn.nghedan.backlog.FileLine;
import vn.nghedan.backlog.ListLink;
import vn.nghedan.backlog.Tile;
import vn.nghedan.backlog.UnitLine;
import vn.nghedan.backlog.UnitLine.Cell;
import vn.nghedan.backlog.board.BoardExtras.Figure;
import vn.nghedan.backlog.board.BoardExtras.Settlements;
import vn.nghedan.backlog.board.BoardService.Month;
import vn.nghedan.backlog.board.HandlerLines.HandlerLine;
import vn.nghedan.casefile.query.CaseListView;
import vn.nghedan.casefile.query.Criterion;
import vn.nghedan.web.frame.Option;

/**
 * The director's board of one day.
 *
 * @param parts what the backlog is made of; a file may be in several
 * @param figures numbers beside the open cases, some of them counted by other rooms
 * @param chart the months as the script of the charts reads them
 */
public record Board(BoardScope scope, List<Option> units, List<Tile> tiles, List<Part> parts, Settlements settlements,
        List<Figure> figures, List<UnitLine> byUnit, List<HandlerLine> byHandler, List<KindLine> byKind,
        List<MonthLine> months, String chart, List<Band> ages, List<FileLine> oldest, Terms terms, Around around) {

    public LocalDate on() {
        return scope.when().day();
    }

    public LocalDate today() {
        return scope.today();
    }

    /** Code of the unit it is narrowed to; empty for all. */
    public String unit() {
        return scope.unit();
    }

    public boolean knownThen() {
        return scope.when().asKnownThen();
    }

    public boolean showsToday() {
        return on().equals(today());
    }

    public record Part(String label, Cell cell) {}

    record KindLine(String name, Cell toSettle, Cell afterwards, Cell overdue) {}

    /** @param closed closed in the month and still so at its end */
    record MonthLine(String name, Cell received, Cell closed, Cell open, Cell openAYearBefore) {

        static MonthLine of(Month month, BoardScope scope) {
            LocalDate first = month.month().atDay(1);
            LocalDate last = min(month.month().atEndOfMonth(), scope.when().day());
            ListLink received = new BoardScope(scope.when(), scope.today(), "").link(CaseListView.ALL)
                    .with(Criterion.RECEIVED_FROM.word(), first)
                    .with(Criterion.RECEIVED_UNTIL.word(), last)
                    .with(Criterion.RECEIVED_BY.word(), scope.unit());
            ListLink closed = scope.on(last).link(CaseListView.CLOSED).with(Criterion.CLOSED_FROM.word(), first);
            return new MonthLine(month.name(), new Cell(month.received(), received.toString()),
                    new Cell(month.closed(), closed.toString()),
                    open(month.open(), last, scope),
                    open(month.openAYearBefore(), month.month().minusYears(1).atEndOfMonth(), scope));
        }

        private static Cell open(long number, LocalDate day, BoardScope scope) {
            return new Cell(number, scope.on(day).link(CaseListView.OPEN).toString());
        }

        private static LocalDate min(LocalDate one, LocalDate other) {
            return one.isBefore(other) ? one : other;
        }
    }

    /** @param share of all, 0 to 100 */
    record Band(String label, Cell cell, int share) {}

    /** What the words on the board mean here. */
    record Terms(LocalDate periodStart, int stuckAfter, int soonWithin, int groupFrom, int settledWithin) {}

    /**
     * Other boards one may want to see next; null where there is none.
     *
     * @param knownOrNot the same day told the other way
     * @param compare this board beside that of the week before
     */
    record Around(String weekBefore, String weekAfter, String monthBefore, String todayHref, String knownOrNot,
            String compare) {}
}
