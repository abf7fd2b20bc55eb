package vn.nghedan.document.issue;

import java.time.LocalDate;
import java.util.List;

import vn.nghedan.procedure.Paper;
import vn.nghedan.web.frame.DueView;

/**
 * An issued paper with those to whom it goes, as its page and other programs are told.
 *
 * @param file the code of the file
 * @param entry the number of the entry of the journal that it is the paper of
 * @param wordedSince the first day of the version of its template; null where that has none
 * @param templateVersion the agency's by which it is worded; null for the program's
 * @param signer staff code; null where the journal says none
 * @param dueOn the day by which it is to be sent
 * @param late whether somebody whom the law names waits for it past that day
 * @param due the same as it is shown; null where nobody is to be sent it
 * @param journalSent the day on which an act of the file says it was sent; null while none does
 * @param nextAct the act that records that all were sent it, once they were; null otherwise
 * @param basis the articles that say to whom and by when
 */
public record PaperSending(String file, long id, int entry, Paper paper, LocalDate wordedSince, Long templateVersion,
        String number,
        LocalDate date,
        String signer, boolean hides, boolean struckOut, LocalDate dueOn, boolean late, DueView due,
        LocalDate journalSent, String nextAct, String basis, List<Line> recipients) {

    /**
     * @param label who it is, in words
     * @param owed whether the paper is late while it has not gone there
     */
    public record Line(long id, String role, String label, boolean owed, String way, LocalDate sentOn,
            String tracking, LocalDate droppedOn, String droppedReason) {

        public boolean isWaiting() {
            return sentOn == null && droppedOn == null;
        }
    }

    public List<Line> waiting() {
        return recipients.stream().filter(Line::isWaiting).toList();
    }

    /** Where a form of this paper is sent. */
    public String address(String what) {
        return "/files/" + file + "/papers/" + what + "/" + id;
    }

    /** The name of an input of this paper: several papers stand on a page. */
    public String id(String input) {
        return input + "-" + id;
    }
}
