package vn.nghedan.execution;

import java.time.LocalDate;
import java.util.List;

import vn.nghedan.web.frame.DueView;
import vn.nghedan.web.frame.Option;
import vn.nghedan.web.frame.Pager;

/**
 * The list of obligations as its page shows it.
 *
 * @param past whether the day as of which it is asked is not today
 * @param totals what the list comes to, kind by kind
 */
record ExecutionList(ObligationFilter asked, boolean past, List<Tab> tabs, List<Line> lines, List<Sum> totals,
        Pager pager, List<Option> units) {

    record Tab(String label, long count, String href, boolean current, boolean alarming) {}

    /** @param amounts how much of how much, in words; null where nothing is measured */
    record Line(String file, String href, String subject, boolean secret, String what, String kind, String obligor,
            String amounts, String unit, String handler, LocalDate createdOn, DueView due) {}

    /** @param owed in words, null where nothing is measured; the rest likewise */
    record Sum(String kind, long count, String owed, String carriedOut, String left) {}

    public boolean empty() {
        return lines.isEmpty();
    }

    public boolean narrows() {
        return !(asked.unit() + asked.handler() + asked.q()).isEmpty();
    }
}
