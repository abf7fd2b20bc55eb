package vn.nghedan.reference;

import java.time.Instant;

/**
 * How far a job that derives files again has come.
 *
 * @param reason {@code CALENDAR} where it moves dates after a change of the calendar
 * @param source the official notice, where there is one
 * @param files how many it is about
 * @param done how many have been derived
 * @param endedAt null while it goes on
 */
public record Underway(long id, String reason, String source, int files, int done, boolean paused, Instant askedAt,
        Instant endedAt) {

    public boolean isOfCalendar() {
        return reason.equals("CALENDAR");
    }

    public boolean isEnded() {
        return endedAt != null;
    }
}
