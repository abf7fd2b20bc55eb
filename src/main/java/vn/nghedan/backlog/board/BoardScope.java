package vn.nghedan.backlog.board;

import java.time.LocalDate;

import vn.nghedan.backlog.ListLink;
import vn.nghedan.backlog.UnitLine.Cell;
import vn.nghedan.casefile.AsOf;
import vn.nghedan.casefile.query.CaseFilter.Kind;
import vn.nghedan.casefile.query.CaseListView;

/**
 * What a board is asked about, and what every link on it carries along.
 *
 * @param unit code of the unit it is narrowed to; empty for all
 */
public record BoardScope(AsOf when, LocalDate today, String unit) {

    boolean isNow() {
        return when.day().equals(today) && !when.asKnownThen();
    }

    public ListLink link(CaseListView what) {
        ListLink link = ListLink.to(Kind.CASE, what);
        return (isNow() ? link : link.asOf(when)).inUnit(unit);
    }

    public Cell cell(DayCounts numbers, CaseListView what) {
        return new Cell(numbers.of(what), link(what).toString());
    }

    /** The same list narrowed down once more. */
    public Cell cell(DayCounts part, CaseListView what, String criterion, Object value) {
        return new Cell(part.of(what), link(what).with(criterion, value).toString());
    }

    public BoardScope on(LocalDate other) {
        return new BoardScope(when.on(other), today, unit);
    }

    public BoardScope of(String otherUnit) {
        return new BoardScope(when, today, otherUnit);
    }

    /** The address of this board. */
    public String href() {
        return "/board?on=" + when.day() + "&unit=" + unit + (when.asKnownThen() ? "&knownThen=true" : "");
    }
}
