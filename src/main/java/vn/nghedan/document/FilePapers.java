package vn.nghedan.document;

import java.time.LocalDate;
import java.util.List;

import vn.nghedan.document.issue.PaperSending;
import vn.nghedan.web.frame.Option;
import vn.nghedan.web.problem.FieldError;

/**
 * The papers of a file as their page lists them.
 *
 * @param href address of the page of the file
 * @param cancelled issued once, and struck out since
 * @param recording what can be recorded of where they went; null for who may not
 */
record FilePapers(String code, String href, String subject, boolean restricted, List<Line> issued,
        List<Line> cancelled, List<Line> drafts, Recording recording) {

    /**
     * @param act the act it is for; null of what is on record
     * @param address where the files are, without their ending; null where there is no wording
     * @param unconfirmed whether its wording was not compared with the original
     * @param signer by name; null where the journal says none
     * @param sending null of a paper that the agency did not issue
     */
    record Line(String title, String form, String act, String number, LocalDate date, String address,
            boolean unconfirmed, int entry, String signer, PaperSending sending) {}

    /**
     * @param wrong the paper of which something typed cannot be used; 0 for none
     */
    record Recording(List<Option> roles, List<Option> ways, List<Option> reasons, LocalDate today, long wrong,
            List<FieldError> errors) {

        public List<FieldError> errorsOf(long paper) {
            return paper == wrong ? errors : List.of();
        }
    }
}
