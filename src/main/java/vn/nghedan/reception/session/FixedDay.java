package vn.nghedan.reception.session;

import java.time.LocalDate;
import java.time.YearMonth;

import vn.nghedan.calendar.DayStatus;
import vn.nghedan.calendar.WorkCalendar;

/**
 * The fixed day of a month on which the head receives, and the day it falls on: the next working day where the fixed day
 * is off, or the last one before it where the next lies in another month, for the duty is one of each month.
 *
 * @param day the fixed day itself
 * @param on the day on which people are received
 * @param status what the calendar says of the fixed day
 */
public record FixedDay(LocalDate day, LocalDate on, DayStatus status) {

    /** @param dayOfMonth from 1; a month that is shorter has its last day instead */
    public static FixedDay of(YearMonth month, int dayOfMonth, WorkCalendar calendar) {
        return of(month.atDay(Math.min(dayOfMonth, month.lengthOfMonth())), calendar);
    }

    public static FixedDay of(LocalDate day, WorkCalendar calendar) {
        LocalDate next = calendar.workingDayFrom(day);
        LocalDate on = YearMonth.from(next).equals(YearMonth.from(day)) ? next : calendar.workingDayUntil(day);
        return new FixedDay(day, on, calendar.on(day));
    }

    boolean isMoved() {
        return !day.equals(on);
    }
}
