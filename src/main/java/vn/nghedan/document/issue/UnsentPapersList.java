package vn.nghedan.document.issue;

import java.time.LocalDate;
import java.util.List;

import vn.nghedan.web.frame.DueView;
import vn.nghedan.web.frame.Pager;

/**
 * The list of unsent papers as its page shows it.
 *
 * @param past the day as of which it is asked; null for today
 */
record UnsentPapersList(List<Tab> tabs, List<Line> lines, Pager pager, LocalDate past) {

    record Tab(String label, Long count, String href, boolean current, boolean alarming) {}

    record Line(UnsentPaper of, String title, String handler, DueView due) {}
}
