package vn.nghedan.casefile.web;

import java.time.LocalDate;
import java.util.List;

import vn.nghedan.casefile.query.FileCount;
import vn.nghedan.casefile.view.HighlightedText;
import vn.nghedan.web.frame.DueView;
import vn.nghedan.web.frame.Option;
import vn.nghedan.web.frame.Pager;

/**
 * The work list as its page shows it: what was asked for, how many there are of everything, and one page of lines.
 *
 * @param on the day as of which it is asked
 * @param today the present day
 * @param narrowed in words what it is narrowed down by that no field of the form shows
 * @param kept the lists that the officer keeps
 * @param assignees to whom several files may be given at once; empty if the officer may not, or the day is past
 */
record Worklist(WorklistRequest asked, LocalDate on, LocalDate today, List<String> narrowed, List<Kept> kept,
        List<Tab> tabs,
        List<Column> columns, List<Line> lines, Pager pager, Choices choices, List<Option> assignees) {

    /** A list of one's own, with how many files are on it now. */
    record Kept(long id, String name, FileCount count, String href, boolean current) {

        public String forget() {
            return "/worklist/kept/" + id + "/forget";
        }
    }

    /** @param count null where it is not counted unless it is shown */
    record Tab(String slug, String label, Long count, String href, boolean current, boolean alarming) {}

    /** @param sorted ascending, descending or none; null for a column that cannot be sorted by */
    record Column(String name, String label, String href, String sorted) {}

    /** @param names who brought it, where the search found them and they may be known */
    record Line(String code, List<HighlightedText> codePieces, String href, String procedure,
            List<HighlightedText> subject,
            List<List<HighlightedText>> names, int groupSize, boolean secret, String state, String tone, String unit,
            String handler, LocalDate receivedOn, DueView due, String dueLabel) {}

    public record Choices(List<Option> types, List<Option> procedures, List<Option> states, List<Option> units,
            List<Option> handlers, List<Option> sorts, List<Option> columns) {}

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    public boolean past() {
        return !on.equals(today);
    }
}
