package vn.nghedan.deadline;

import java.time.LocalDate;

import vn.nghedan.calendar.DayStatus;
import vn.nghedan.law.Rule;

/**
 * One day of a derivation.
 *
 * @param ordinal
 *            the number of the counted day, from 1; 0 for a day that does not count
 * @param by
 *            the other rule by which the day is left out, or was added; {@code null} where the term's own rule says so
 */
public record DerivationStep(DayStatus day, DayRole role, int ordinal, Rule by) {

    public LocalDate date() {
        return day.date();
    }

    public boolean counted() {
        return ordinal > 0;
    }
}
