package vn.nghedan.document;

import java.time.LocalDate;
import java.util.List;

/**
 * The papers of a file as their page lists them.
 *
 * @param href address of the page of the file
 */
record FilePapers(String code, String href, String subject, boolean restricted, List<Line> issued, List<Line> drafts) {

    /**
     * @param act the act it is for; null of what is on record
     * @param address where the files are, without their ending; null where there is no wording
     * @param unconfirmed whether its wording was not compared with the original
     */
    record Line(String title, String form, String act, String number, LocalDate date, String address,
            boolean unconfirmed) {}
}
