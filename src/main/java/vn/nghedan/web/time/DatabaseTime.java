package vn.nghedan.web.time;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

import javax.sql.DataSource;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.quarkus.runtime.StartupEvent;

/**
 * Instances over one database must agree on the day. Each is held to the clock of the database: one that is off does not start, so that it neither
 * reminds a day early nor takes a due date for kept that is not.
 */
@ApplicationScoped
class DatabaseTime {

    private static final Logger LOG = Logger.getLogger(DatabaseTime.class);
    private static final int BEFORE_ANYTHING_IS_WRITTEN = 10;
    private static final int TRIES = 5;
    private static final int FINE_ENOUGH = 10;
    private static final int PATIENCE_IN_SECONDS = 10;

    private final DataSource database;
    private final Clock machine;
    private final Duration tolerance;

    DatabaseTime(DataSource database, @Machine Clock machine,
            @ConfigProperty(name = "nghedan.clock.tolerance") Duration tolerance) {
        this.database = database;
        this.machine = machine;
        this.tolerance = tolerance;
    }

    void agree(@Observes @Priority(BEFORE_ANYTHING_IS_WRITTEN) StartupEvent started) throws SQLException {
        ClockDifference difference = difference();
        if (difference.exceeds(tolerance)) {
            throw new IllegalStateException(
                    """
                            The clock of this machine (%s) and the clock of the database differ by %d s, and at most %d s are \
                            allowed (nghedan.clock.tolerance): instances over one database must agree on the day. Set the clocks \
                            of both machines, for instance by NTP, and start again."""
                            .formatted(machine.instant(), difference.atLeast().abs().toSeconds(),
                                    tolerance.toSeconds()));
        }
        if (!difference.tells(tolerance)) {
            LOG.warnf("The database takes %d ms to say what time it is: whether its clock agrees cannot be told",
                    difference.roundTrip().toMillis());
        }
    }

    /** Asks again when the answer was slow or the clock was set in between, and believes the quickest answer. */
    ClockDifference difference() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement question = connection.prepareStatement("select current_timestamp")) {
            question.setQueryTimeout(PATIENCE_IN_SECONDS);
            ClockDifference difference = asked(question);
            for (int again = 1; again < TRIES && !difference.tells(tolerance.dividedBy(FINE_ENOUGH)); again++) {
                ClockDifference another = asked(question);
                difference = another.tells(difference.roundTrip()) ? another : difference;
            }
            return difference;
        }
    }

    boolean isTolerable(ClockDifference difference) {
        return !difference.exceeds(tolerance);
    }

    Duration tolerance() {
        return tolerance;
    }

    private ClockDifference asked(PreparedStatement question) throws SQLException {
        Instant asked = machine.instant();
        try (ResultSet answer = question.executeQuery()) {
            answer.next();
            Instant database = answer.getObject(1, OffsetDateTime.class).toInstant();
            return ClockDifference.between(asked, database, machine.instant());
        }
    }
}
