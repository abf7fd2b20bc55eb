package vn.nghedan.casefile;

import java.time.LocalDate;
import java.util.List;

import vn.nghedan.web.DueView;
import vn.nghedan.web.Option;
import vn.nghedan.web.Pager;

/**
 * The work list as its page shows it: what was asked for, how many there are of everything, and one page of lines.
 *
 * @param on the day as of which it is asked
 * @param past whether that day is not today
 */
record Worklist(Asked asked, LocalDate on, boolean past, List<Tab> tabs, List<Column> columns, List<Line> lines,
        Pager pager, Choices choices) {

    /** The filters as they stand in the address; never null. */
    record Asked(String view, String type, String procedure, String state, String unit, String handler, String q,
            String sort, String on) {

        public boolean narrows() {
            return !(type + procedure + state + unit + handler + q + on).isEmpty();
        }
    }

    record Tab(String slug, String label, long count, String href, boolean current, boolean alarming) {}

    /** @param sorted ascending, descending or none; null for a column that cannot be sorted by */
    record Column(String label, String href, String sorted) {}

    record Line(String code, String href, String type, String procedure, String subject, int groupSize, boolean secret,
            String state, String tone, String unit, String handler, LocalDate receivedOn, DueView due,
            String dueLabel) {}

    record Choices(List<Option> types, List<Option> procedures, List<Option> states, List<Option> units,
            List<Option> handlers, List<Option> sorts) {}

    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
