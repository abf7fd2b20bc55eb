package vn.nghedan.report;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;

import vn.nghedan.report.form.ReportForm;

/**
 * The records behind a figure.
 *
 * @param figure what they add up to
 * @param items those the reader may know of, oldest first
 * @param hidden how much of the figure is counted from records that the reader may not know of
 */
public record CountedRecords(@JsonIgnore ReportForm used, String form, String version, int ms, List<String> path,
        LocalDate from, LocalDate to,
        long figure, List<Item> items, long hidden) {

    /**
     * @param number null of a day on the schedule
     * @param counts what it adds to the figure
     */
    public record Item(String number, LocalDate on, long counts) {}
}
