package vn.nghedan.report;

import java.util.List;

import vn.nghedan.report.form.ReportForm;
import vn.nghedan.web.frame.Option;
import vn.nghedan.web.problem.FieldError;

/**
 * What the pages of reports show.
 *
 * @param report null where no form is filled in
 * @param records null where no list behind a figure is asked for
 * @param anyDays whether the reader may ask for other days than those of a period that is over
 */
record ReportPage(AskedPeriod asked, List<Option> periods, List<ReportForm> forms, Report report,
        CountedRecords records, boolean anyDays, boolean running, List<FieldError> errors) {

    public String chosen() {
        return asked.statutory() == null ? "" : asked.statutory().toString();
    }

    /** The form that is looked at; null on the page that lists them. */
    public ReportForm form() {
        return report != null ? report.used() : records != null ? records.used() : null;
    }

    /** Where another period of the same form is asked for. */
    public String address() {
        return form() == null ? "/reports" : "/reports/" + form().code();
    }

    public String addressOf(ReportForm form) {
        return "/reports/" + form.code() + "?" + asked.query();
    }

    public String back() {
        return address() + "?" + asked.query() + "&version=" + form().version();
    }

    public String cell(Report.Cell cell) {
        return address() + "/cells/" + cell.ms() + "?" + asked.query() + "&version=" + report.version();
    }

    public String download(String kind) {
        return address() + "." + kind + "?" + asked.query() + "&version=" + report.version();
    }

    /** The headings above the last one, where they are others than those of the column before. */
    public String group(Report.Cell cell) {
        String group = above(cell);
        return cell.ms() > 1 && group.equals(above(report.cells().get(cell.ms() - 2))) ? "" : group;
    }

    private static String above(Report.Cell cell) {
        return String.join(" › ", cell.path().subList(0, cell.path().size() - 1));
    }

    public String label(Report.Cell cell) {
        return cell.path().get(cell.path().size() - 1);
    }

    public String number(Report.Cell cell) {
        return report.used().columns().get(cell.ms() - 1).number();
    }
}
