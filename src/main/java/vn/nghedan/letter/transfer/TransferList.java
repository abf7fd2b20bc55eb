package vn.nghedan.letter.transfer;

import java.time.LocalDate;
import java.util.List;

import vn.nghedan.letter.LetterRegister;
import vn.nghedan.web.frame.DueView;
import vn.nghedan.web.frame.Pager;

/** The list of letters that were sent on, as its page shows it. */
record TransferList(List<LetterRegister.Tab> tabs, List<Line> lines, Pager pager) {

    /** @param due the agency's own target; null if none was set */
    record Line(String code, String href, String subject, String type, boolean secret, String receiver,
            LocalDate sentOn, LocalDate acknowledgedOn, int urged, LocalDate urgedOn, DueView due) {}

    public boolean empty() {
        return lines.isEmpty();
    }
}
