package vn.nghedan.backlog.outlook;

import java.time.LocalDate;
import java.util.List;

import vn.nghedan.backlog.FileLine;
import vn.nghedan.backlog.UnitLine.Cell;
import vn.nghedan.backlog.board.BoardScope;
import vn.nghedan.web.frame.Option;

/**
 * Two boards beside each other, and which files make the difference.
 *
 * @param scope of the later day
 * @param rows what is compared
 */
public record Comparison(BoardScope scope, LocalDate from, List<Option> units, List<Row> rows, List<Moved> moved) {

    public LocalDate until() {
        return scope.when().day();
    }

    public String unit() {
        return scope.unit();
    }

    public LocalDate today() {
        return scope.today();
    }

    public boolean knownThen() {
        return scope.when().asKnownThen();
    }

    /** At the end of the earlier day, what came since and what went, and at the end of the later day. */
    record Row(String label, Cell before, Cell came, Cell went, Cell after) {}

    /** The first of the files behind one of the differences. */
    record Moved(String title, Cell cell, List<FileLine> lines) {}
}
