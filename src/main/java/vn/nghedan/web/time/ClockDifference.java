package vn.nghedan.web.time;

import java.time.Duration;
import java.time.Instant;

/**
 * How far the clock of the database is from the one of this machine, as far as the way there and back leaves it open.
 *
 * @param atLeast what the round trip cannot explain; negative when the database is behind, zero when they may well agree
 * @param roundTrip how long the question took: the true difference is at most this far from {@code atLeast}
 */
record ClockDifference(Duration atLeast, Duration roundTrip) {

    /** @param database what the database said, at some moment between asking and hearing */
    static ClockDifference between(Instant asked, Instant database, Instant heard) {
        Duration apart = database.isBefore(asked)
                ? Duration.between(asked, database)
                : database.isAfter(heard) ? Duration.between(heard, database) : Duration.ZERO;
        return new ClockDifference(apart, Duration.between(asked, heard));
    }

    boolean exceeds(Duration tolerance) {
        return atLeast.abs().compareTo(tolerance) > 0;
    }

    /** Whether the question was answered quickly enough to tell a difference of that size. */
    boolean tells(Duration tolerance) {
        return !roundTrip.isNegative() && roundTrip.compareTo(tolerance) <= 0;
    }
}
