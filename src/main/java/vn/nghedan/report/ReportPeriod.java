package vn.nghedan.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A statutory period (Thông tư 06/2025/TT-TTCP Điều 4, as before): quarters and what they add up to, from the 15th to the 14th.
 *
 * @param year the year it belongs to; the first quarter begins in December of the year before
 */
public record ReportPeriod(Kind kind, int year) {

    public enum Kind {

        QUARTER_1(0, 3), QUARTER_2(3, 6), HALF(0, 6), QUARTER_3(6, 9), NINE_MONTHS(0, 9), QUARTER_4(9, 12), YEAR(0, 12);

        private final int begins;
        private final int ends;

        /** In months since the 15th of December of the year before. */
        Kind(int begins, int ends) {
            this.begins = begins;
            this.ends = ends;
        }
    }

    private static final String WRITTEN = "\\d{4}-[A-Z_0-9]{4,12}";

    /** As an address has it, such as {@code 2026-QUARTER_3}; empty if that is none. */
    public static Optional<ReportPeriod> of(String written) {
        if (written == null || !written.matches(WRITTEN)) {
            return Optional.empty();
        }
        String kind = written.substring(5);
        return Stream.of(Kind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .map(one -> new ReportPeriod(one, Integer.parseInt(written.substring(0, 4))))
                .filter(period -> period.year >= 2014 && period.year <= 2200);
    }

    /** The one with these first and last days; empty if there is none. */
    public static Optional<ReportPeriod> of(LocalDate from, LocalDate to) {
        return Stream.of(Kind.values())
                .map(kind -> new ReportPeriod(kind, to.getYear()))
                .filter(period -> period.from().equals(from) && period.to().equals(to))
                .findFirst();
    }

    /** The quarter that ended last before this day. */
    public static ReportPeriod lastQuarterBefore(LocalDate day) {
        return Stream.of(day.getYear(), day.getYear() - 1)
                .flatMap(year -> Stream.of(Kind.QUARTER_4, Kind.QUARTER_3, Kind.QUARTER_2, Kind.QUARTER_1)
                        .map(kind -> new ReportPeriod(kind, year)))
                .filter(period -> period.isOverOn(day))
                .findFirst()
                .orElseThrow();
    }

    public LocalDate from() {
        return december().plusMonths(kind.begins);
    }

    /** The last day, included. */
    public LocalDate to() {
        return december().plusMonths(kind.ends).minusDays(1);
    }

    private LocalDate december() {
        return LocalDate.of(year - 1, 12, 15);
    }

    public boolean isOverOn(LocalDate day) {
        return to().isBefore(day);
    }

    /** Months from a day to another, both included: of a quarter three. */
    static int months(LocalDate from, LocalDate to) {
        return (int) ChronoUnit.MONTHS.between(from, to.plusDays(1));
    }

    @Override
    public String toString() {
        return year + "-" + kind;
    }
}
