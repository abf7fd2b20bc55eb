package vn.nghedan.report;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;

import vn.nghedan.report.form.FormCheck;
import vn.nghedan.report.form.ReportForm;

/**
 * A form filled in.
 *
 * @param notes for the line of notes under the form
 * @param doubts how doubts of the text of the form are settled
 */
public record Report(@JsonIgnore ReportForm used, String form, String version, LocalDate from, LocalDate to,
        List<Cell> cells, List<FormCheck.Result> checks, List<String> notes, List<String> doubts) {

    /** @param path the headings of the column from the outermost inwards */
    public record Cell(int ms, List<String> path, long value) {}

    @JsonIgnore
    public List<FormCheck.Result> broken() {
        return checks.stream().filter(check -> !check.ok()).toList();
    }

    /** The number of the line of notes, which follows the columns. */
    @JsonIgnore
    public int noteColumn() {
        return cells.size() + 1;
    }
}
