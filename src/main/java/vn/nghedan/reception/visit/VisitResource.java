package vn.nghedan.reception.visit;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestQuery;

import vn.nghedan.casefile.ExpectedVersion;
import vn.nghedan.casefile.IdempotencyService;
import vn.nghedan.casefile.correction.EntryCorrectionRequest;
import vn.nghedan.casefile.view.ActInput;
import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.directory.Officer;
import vn.nghedan.procedure.Act;
import vn.nghedan.reception.VisitDraft;
import vn.nghedan.reception.VisitService;
import vn.nghedan.reception.matter.OutcomeInput;
import vn.nghedan.reception.register.VisitRegister;
import vn.nghedan.web.problem.BadInput;

/** Visits for outside programs. */
@Path("/api/v1/visits")
@Produces(MediaType.APPLICATION_JSON)
class VisitResource {

    private final VisitService visits;
    private final VisitCorrections corrections;
    private final VisitReader reader;
    private final VisitRegister register;
    private final IdempotencyService once;
    private final CurrentOfficer officer;

    VisitResource(VisitService visits, VisitCorrections corrections, VisitReader reader, VisitRegister register,
            IdempotencyService once,
            CurrentOfficer officer) {
        this.visits = visits;
        this.corrections = corrections;
        this.reader = reader;
        this.register = register;
        this.once = once;
        this.officer = officer;
    }

    @POST
    public Response log(VisitDraft draft, @HeaderParam("Idempotency-Key") String key) {
        if (draft == null) {
            throw new BadInput("", "web:error_json");
        }
        String number = visits.log(draft, key, officer.get());
        return Response.created(URI.create("/api/v1/visits/" + number))
                .entity(reader.read(number, officer.get()))
                .build();
    }

    @GET
    public VisitLine.Page list(@RestQuery String from, @RestQuery String to, @RestQuery String kind,
            @RestQuery String times, @RestQuery String q, @QueryParam("page") String page,
            @QueryParam("size") String size) {
        return register.page(FilterInput.read(from, to, kind, times, q, page, size), officer.get());
    }

    @GET
    @Path("/{number}")
    public VisitView read(@PathParam("number") String number) {
        return reader.read(number, officer.get());
    }

    /** What was typed wrongly on entry, put right: the visit and all that follows from it. */
    @POST
    @Path("/{number}/corrections")
    public Response correct(@PathParam("number") String number, @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key, EntryCorrectionRequest body) {
        Officer me = officer.get();
        if (body == null) {
            throw new BadInput("", "web:error_json");
        }
        once.answer(me.code(), key, number + "corrections" + body, () -> {
            VisitDraft right = corrections.with(corrections.entered(reader.read(number, me)), body.changes());
            corrections.correct(number, ExpectedVersion.expected(version), right, body.reason(), me);
            return "";
        });
        VisitView view = reader.read(number, me);
        return Response.ok(view).tag(Integer.toString(view.version())).build();
    }

    @POST
    @Path("/{number}/outcome")
    public VisitView outcome(@PathParam("number") String number, @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key, Map<String, Object> body) {
        Map<String, Object> sent = body == null ? Map.of() : body;
        return act(number, OutcomeInput.place(sent.get("matter")), OutcomeInput.outcome(sent.get("outcome")).act(),
                version, key, sent);
    }

    @POST
    @Path("/{number}/matters/{matter}/acts/{act}")
    public VisitView act(@PathParam("number") String number, @PathParam("matter") String matter,
            @PathParam("act") String act, @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key, Map<String, Object> body) {
        return act(number, OutcomeInput.place(matter), ActInput.act(act), version, key,
                body == null ? Map.of() : body);
    }

    private VisitView act(String number, int place, Act act, String version, String key, Map<String, Object> sent) {
        Officer me = officer.get();
        String matter = reader.matter(number, place, me);
        once.answer(me.code(), key, matter + act + new LinkedHashMap<>(sent), () -> {
            visits.act(matter, ExpectedVersion.expected(version), ActInput.proposal(act, sent), me);
            return "";
        });
        return reader.read(number, me);
    }
}
