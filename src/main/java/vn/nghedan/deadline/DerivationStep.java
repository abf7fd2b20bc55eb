package vn.nghedan.deadline;

import java.time.LocalDate;

import vn.nghedan.calendar.DayStatus;

/**
 * One day of a derivation.
 *
 * @param ordinal
 *            the number of the counted day, from 1; 0 for a day that does not count
 */
public record DerivationStep(DayStatus day, DayRole role, int ordinal) {

    public LocalDate date() {
        return day.date();
    }

    public boolean counted() {
        return ordinal > 0;
    }
}
