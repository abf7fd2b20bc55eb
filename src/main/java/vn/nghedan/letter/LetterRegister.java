package vn.nghedan.letter;

import java.time.LocalDate;
import java.util.List;

import vn.nghedan.web.frame.DueView;
import vn.nghedan.web.frame.Option;
import vn.nghedan.web.frame.Pager;

/**
 * The register of letters as its page shows it.
 *
 * @param mayRegister whether the reader takes letters in
 */
public record LetterRegister(Asked asked, List<Tab> tabs, List<Line> lines, Pager pager, List<Option> types,
        List<Option> states, boolean mayRegister) {

    /** What was asked for, as it stood in the address. */
    record Asked(String view, String q, String type, String state) {

        public boolean narrows() {
            return !(q + type + state).isBlank();
        }
    }

    /** @param count null where it is not counted unless it is shown */
    public record Tab(String view, String label, Long count, String href, boolean current, boolean alarming) {}

    /**
     * @param senders names, or the alias of whoever denounces; empty where nobody is named
     * @param crowd whether so many stand behind it that they need spokesmen
     * @param others how many more people stand behind it than are named
     */
    record Line(String code, String href, String subject, String senders, int others, String type, String state,
            String tone, boolean secret, boolean overLevel, boolean crowd, LocalDate receivedOn, DueView due,
            String dueLabel) {}

    public boolean empty() {
        return lines.isEmpty();
    }
}
