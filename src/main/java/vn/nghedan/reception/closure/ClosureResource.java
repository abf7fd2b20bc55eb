package vn.nghedan.reception.closure;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestQuery;

import vn.nghedan.casefile.ExpectedVersion;
import vn.nghedan.casefile.IdempotencyService;
import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.directory.Officer;
import vn.nghedan.reception.FormReader;
import vn.nghedan.web.problem.BadInput;

/** Days on which the reception place is closed, for outside programs. */
@Path("/api/v1/sessions/closures")
@Produces(MediaType.APPLICATION_JSON)
class ClosureResource {

    record CallingOff(String reason) {}

    private final Closures closures;
    private final IdempotencyService once;
    private final CurrentOfficer officer;
    private final Clock clock;

    ClosureResource(Closures closures, IdempotencyService once, CurrentOfficer officer, Clock clock) {
        this.closures = closures;
        this.once = once;
        this.officer = officer;
        this.clock = clock;
    }

    @GET
    public List<ClosureView> list(@RestQuery String from, @RestQuery String to) {
        officer.get();
        FormReader in = new FormReader();
        LocalDate first = in.date("from", from);
        LocalDate last = in.date("to", to);
        in.demandSense();
        LocalDate today = LocalDate.now(clock);
        return closures.between(first == null ? today.withDayOfYear(1) : first,
                last == null ? today.withMonth(12).withDayOfMonth(31) : last);
    }

    @POST
    public Response close(ClosureDraft draft, @HeaderParam("Idempotency-Key") String key) {
        if (draft == null) {
            throw new BadInput("", "web:error_json");
        }
        Officer me = officer.get();
        long id = Long.parseLong(
                once.answer(me.code(), key, "closure" + draft, () -> Long.toString(closures.close(draft, me))));
        return Response.created(URI.create("/api/v1/sessions/closures/" + id)).entity(closures.read(id)).build();
    }

    @GET
    @Path("/{id: [0-9]{1,18}}")
    public ClosureView read(@PathParam("id") long id) {
        officer.get();
        return closures.read(id);
    }

    @POST
    @Path("/{id: [0-9]{1,18}}/cancel")
    public ClosureView callOff(@PathParam("id") long id, @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key, CallingOff said) {
        Officer me = officer.get();
        String reason = said == null || said.reason() == null ? "" : said.reason();
        once.answer(me.code(), key, "closure" + id + reason, () -> {
            closures.callOff(id, reason, ExpectedVersion.expected(version), me);
            return "";
        });
        return closures.read(id);
    }
}
