package vn.nghedan.backlog;

import vn.nghedan.web.frame.DueView;

/**
 * A unit on the board.
 *
 * @param afterwards settled, with effect, execution or archiving still to come: not part of what waits
 * @param latest how late its latest file is; null if none is late
 */
public record UnitLine(String name, Cell toSettle, Cell afterwards, Cell overdue, Cell dueSoon, Cell suspended,
        DueView latest) {

    /** A number with the list behind it. */
    public record Cell(long number, String href) {}
}
