package vn.nghedan.reminder.escalation;

import java.time.LocalTime;
import java.util.List;

/**
 * How reminders reach one officer.
 *
 * @param address where the daily mail goes; null if there is no address
 * @param mailAt the hour of the daily mail; null while none is sent
 * @param settable the page on which this officer may enter the address; null for those who ask somebody else to
 * @param absent the names of those in whose place the officer is reminded today
 * @param leads whether files that nobody has in hand are told to this officer
 */
public record ReminderReach(String address, LocalTime mailAt, String settable, List<Way> ways, List<String> absent,
        boolean leads) {

    /** @param files the key of which files these steps are about */
    record Way(String files, List<Step> steps) {}

    /** So many working days before or after the due date; none is on it. */
    record Step(int days, boolean before) {

        static Step at(int days) {
            return new Step(Math.abs(days), days < 0);
        }
    }
}
