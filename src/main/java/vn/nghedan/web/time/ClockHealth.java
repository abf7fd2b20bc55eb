package vn.nghedan.web.time;

import java.sql.SQLException;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Whether this machine still agrees with the database about the time; a clock can be put wrong while the program runs. */
@Readiness
@ApplicationScoped
class ClockHealth implements HealthCheck {

    private final DatabaseTime time;

    ClockHealth(DatabaseTime time) {
        this.time = time;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("Clock agrees with the database")
                .withData("tolerance-ms", time.tolerance().toMillis());
        try {
            ClockDifference difference = time.difference();
            return answer.withData("difference-ms", difference.atLeast().toMillis())
                    .withData("round-trip-ms", difference.roundTrip().toMillis())
                    .status(time.isTolerable(difference))
                    .build();
        } catch (SQLException unreachable) {
            return answer.withData("difference-ms", "unknown").down().build();
        }
    }
}
