package vn.nghedan.web.problem;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import vn.nghedan.web.storage.DiskReserve;
import vn.nghedan.web.time.Machine;

/** Turns away what is to be written while there is no room for it, and remembers for a while that the database would not take something. */
@ApplicationScoped
public class Outages {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private record Noted(Outage outage, Instant at) {}

    private final DiskReserve room;
    private final Clock machine;
    private volatile Noted last;

    Outages(DiskReserve room, @Machine Clock machine) {
        this.room = room;
        this.machine = machine;
    }

    /** What was typed has been read by then: it is given back. */
    @ServerRequestFilter(readBody = true)
    void demandRoom(ContainerRequestContext request) {
        if (!SAFE.contains(request.getMethod()) && !room.isEnough()) {
            throw new WritingRefused(Outage.FULL);
        }
    }

    @ServerResponseFilter
    void over(ContainerRequestContext request, ContainerResponseContext response) {
        if (last != null && !SAFE.contains(request.getMethod()) && response.getStatus() < 400) {
            last = null;
        }
    }

    void note(Outage outage) {
        last = new Noted(outage, machine.instant());
    }

    /** Not for ever: who is no longer asked because of it could never find out that it is over. */
    public Optional<Outage> current() {
        Noted noted = last;
        return noted == null || noted.at().plus(REMEMBERED).isBefore(machine.instant())
                ? Optional.empty()
                : Optional.of(noted.outage());
    }
}
