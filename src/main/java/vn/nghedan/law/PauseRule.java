package vn.nghedan.law;

import java.time.LocalDate;

/**
 * Time that does not count: from one kind of fact to another, or a span of days named within one fact.
 *
 * @param from
 *            the kind of fact that stops the counting
 * @param to
 *            the kind of fact after which it goes on; equal to {@code from} where one fact names both days
 * @param fromDate
 *            name of the date within {@code from}; {@code null} for the fact's own date
 * @param toDate
 *            name of the date within {@code to}; {@code null} for the fact's own date
 * @param since
 *            first day on which such a pause is lawful; {@code null} for always
 * @param by
 *            key of the rule by which the time is not counted; {@code null} where the paused rule says so itself
 */
public record PauseRule(String from, String to, String fromDate, String toDate, LocalDate since, String by) {

    public PauseRule {
        if (from == null || to == null) {
            throw new IllegalArgumentException("pauses: names the facts it runs from and to");
        }
    }

    /** Whether one fact names both the first and the last day. */
    public boolean isSpan() {
        return from.equals(to);
    }

    public boolean isLawfulFrom(LocalDate day) {
        return since == null || !day.isBefore(since);
    }
}
