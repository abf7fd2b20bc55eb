package vn.nghedan.directory;

import java.time.LocalDate;

import vn.nghedan.web.frame.WebText;

/**
 * Somebody is away and a colleague stands in, by a document.
 *
 * @param absent staff code of who is away
 * @param delegate staff code of who stands in
 * @param from the first day, {@code to} the last, both included
 * @param document number, date and signatory of the paper, as it is cited
 */
public record Absence(long id, String absent, String absentName, String absentUnit, String delegate,
        String delegateName, LocalDate from, LocalDate to, String document) {

    /** The paper is cited by number, date and signatory, as far as they are known. */
    public Absence(long id, String absent, String absentName, String absentUnit, String delegate, String delegateName,
            LocalDate from, LocalDate to, String document, LocalDate documentDate, String signatory) {
        this(id, absent, absentName, absentUnit, delegate, delegateName, from, to,
                document + (documentDate == null ? "" : " ngày " + WebText.date(documentDate))
                        + (signatory == null ? "" : " do " + signatory + " ký"));
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
