package vn.nghedan.deadline;

import java.time.LocalDate;

import vn.nghedan.law.Rule;

/**
 * Days that do not count.
 *
 * <p>The day on which the pause begins still counts, the day on which it ends does not (BLDS Điều 147: the day of an
 * event is not counted), so its length is {@code to - from} in calendar days (convention K3).
 *
 * @param to
 *            {@code null} while it lasts
 * @param by
 *            the rule by which they do not count; {@code null} where the term itself says so
 */
public record Pause(LocalDate from, LocalDate to, Rule by) {

    public Pause {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a pause ends before it begins: " + from + " to " + to);
        }
    }

    public Pause(LocalDate from, LocalDate to) {
        this(from, to, null);
    }

    public boolean covers(LocalDate day) {
        return day.isAfter(from) && (to == null || !day.isAfter(to));
    }

    public boolean isOpen() {
        return to == null;
    }
}
