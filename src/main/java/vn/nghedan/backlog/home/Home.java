package vn.nghedan.backlog.home;

import java.time.LocalDate;
import java.util.List;

import vn.nghedan.backlog.FileLine;
import vn.nghedan.backlog.Tile;
import vn.nghedan.backlog.UnitLine;
import vn.nghedan.backlog.board.Board.Part;
import vn.nghedan.web.frame.Pager;

/**
 * The home page: what the officer must do today.
 *
 * @param tiles numbers of the officer's desk, or of all files for who only reads
 * @param desk null for those who have no files to do
 * @param doors numbers of other lists that are the officer's business
 * @param lists what else the officer should know of
 * @param lateUnits units with something overdue; empty where they are not the officer's business
 */
record Home(LocalDate today, Day day, List<Tile> tiles, Desktop desk, List<Part> doors, List<Shortlist> lists,
        List<UnitLine> lateUnits,
        boolean receives, boolean seesBoard, boolean administers) {

    /**
     * What the calendar says.
     *
     * @param name of the holiday; empty on an ordinary day
     * @param next the next day off or worked by swap within a week; null if there is none
     */
    record Day(boolean working, String name, NextDay next) {}

    record NextDay(LocalDate date, boolean tomorrow, boolean working, String name) {}

    /** @param everything whether the lines are all that waits, and not some of it */
    record Desktop(String title, boolean everything, List<FileLine> lines, Pager pager) {}

    /** The first lines of a list and where the rest is. */
    record Shortlist(String title, long total, String href, List<FileLine> lines) {}
}
