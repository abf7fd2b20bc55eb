package vn.nghedan.document.book;

import java.util.List;

import vn.nghedan.web.frame.Option;
import vn.nghedan.web.frame.Pager;
import vn.nghedan.web.problem.FieldError;

/**
 * A part of a book of one kind and year as its page shows it.
 *
 * @param month as typed, from 1; null for the whole year
 * @param download address of the same, whole, for a spreadsheet
 * @param keeps whether the officer may reserve and cancel numbers
 */
record PaperBookPage(String book, int year, String month, List<Option> books, List<Option> years, List<Option> months,
        List<Line> lines, Pager pager, String download, boolean keeps, List<FieldError> errors) {

    public String shownYear() {
        return String.valueOf(year);
    }

    /** @param of null of numbers that are missing, which {@code number} then tells */
    record Line(String number, RegisterLine of, String title, String signer, String state) {}
}
