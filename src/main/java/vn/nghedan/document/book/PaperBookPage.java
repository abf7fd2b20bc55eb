package vn.nghedan.document.book;

import java.util.List;

import vn.nghedan.web.frame.Option;
import vn.nghedan.web.problem.FieldError;

/**
 * A book of one kind and year as its page shows it.
 *
 * @param keeps whether the officer may reserve and cancel numbers
 */
record PaperBookPage(String book, int year, List<Option> books, List<Option> years, List<Line> lines, boolean keeps,
        int most, List<FieldError> errors) {

    public String shownYear() {
        return String.valueOf(year);
    }

    record Line(RegisterLine of, String title, String signer, String state) {}
}
