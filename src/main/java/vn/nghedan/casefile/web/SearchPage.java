package vn.nghedan.casefile.web;

import java.time.LocalDate;
import java.util.List;

import vn.nghedan.casefile.view.HighlightedText;
import vn.nghedan.web.frame.DueView;

/**
 * What a search found, or what the officer worked on lately.
 *
 * @param q blank where nothing was looked for
 * @param groups those in which something was found
 */
record SearchPage(String q, List<Group> groups) {

    /**
     * @param all where the whole list is; null where all of it is shown
     */
    record Group(String title, List<Line> lines, String all) {}

    /** @param names who brought it, where they may be known */
    record Line(List<HighlightedText> code, String href, String kind, List<HighlightedText> subject,
            List<List<HighlightedText>> names, boolean secret, String state, String tone, LocalDate receivedOn,
            DueView due) {}

    public boolean isBlank() {
        return q.isBlank();
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }
}
