package vn.nghedan.web.storage;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

import vn.nghedan.web.problem.Outage;
import vn.nghedan.web.problem.Outages;

/** Whether what is acknowledged can be kept: reading may go on where writing does not. */
@Readiness
@ApplicationScoped
class WritingHealth implements HealthCheck {

    private static final long MEGABYTE = 1024 * 1024;

    private final DiskReserve room;
    private final Outages outages;

    WritingHealth(DiskReserve room, Outages outages) {
        this.room = room;
        this.outages = outages;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("What is written can be kept");
        if (room.isOurs()) {
            answer.withData("left-mb", room.left() / MEGABYTE).withData("kept-free-mb", room.reserve() / MEGABYTE);
        }
        if (!room.isEnough()) {
            return answer
                    .withData("reason", "the disk of the data directory is full; writing goes on when there is room")
                    .down()
                    .build();
        }
        Optional<Outage> refused = outages.current();
        refused.ifPresent(outage -> answer.withData("reason", switch (outage) {
            case FULL -> "the database had no room for what was last written";
            case BUSY -> "the database did not take what was last written";
        }));
        return answer.status(refused.isEmpty()).build();
    }
}
