package vn.nghedan.report;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import vn.nghedan.web.problem.BadInput;

/**
 * The days that a report is about, both included: of a statutory period, or any.
 *
 * @param statutory null where the days are others
 */
record AskedPeriod(LocalDate from, LocalDate to, ReportPeriod statutory) {

    private static final LocalDate FIRST = LocalDate.of(2014, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 12, 31);

    /**
     * @param from with {@code to}; otherwise the period counts, and where that is missing too, the last quarter that is over
     * @throws BadInput if one of them cannot be read
     */
    static AskedPeriod of(String from, String to, String period, LocalDate today) {
        if (isGiven(from) || isGiven(to)) {
            LocalDate first = day("from", from);
            LocalDate last = day("to", to);
            if (last.isBefore(first)) {
                throw new BadInput("to", "report:error_order");
            }
            return new AskedPeriod(first, last, ReportPeriod.of(first, last).orElse(null));
        }
        ReportPeriod statutory = isGiven(period)
                ? ReportPeriod.of(period).orElseThrow(() -> new BadInput("period", "report:error_period"))
                : ReportPeriod.lastQuarterBefore(today);
        return new AskedPeriod(statutory.from(), statutory.to(), statutory);
    }

    boolean isOverOn(LocalDate day) {
        return to.isBefore(day);
    }

    public String query() {
        return "from=" + from + "&to=" + to;
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }

    /** From the day on which the Law on Citizen Reception began. */
    private static LocalDate day(String field, String given) {
        try {
            LocalDate day = LocalDate.parse(given == null ? "" : given);
            if (day.isBefore(FIRST) || day.isAfter(LAST)) {
                throw new BadInput(field, "web:error_date");
            }
            return day;
        } catch (DateTimeParseException unreadable) {
            throw new BadInput(field, "web:error_date");
        }
    }
}
