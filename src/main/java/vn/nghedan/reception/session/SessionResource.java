package vn.nghedan.reception.session;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestQuery;

import vn.nghedan.casefile.AsOf;
import vn.nghedan.casefile.ExpectedVersion;
import vn.nghedan.casefile.IdempotencyService;
import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.directory.Officer;
import vn.nghedan.reception.FormReader;
import vn.nghedan.reception.SessionAct;
import vn.nghedan.reception.SessionDraft;
import vn.nghedan.reception.SessionService;
import vn.nghedan.reception.VisitDraft;
import vn.nghedan.reception.duty.HeadDuty;
import vn.nghedan.reception.duty.HeadMonth;
import vn.nghedan.reception.matter.Direction;
import vn.nghedan.reception.matter.Directions;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.NotFound;

/** Sessions of reception for outside programs. */
@Path("/api/v1/sessions")
@Produces(MediaType.APPLICATION_JSON)
class SessionResource {

    private final SessionService sessions;
    private final SessionReader reader;
    private final HeadDuty headDuty;
    private final Directions directions;
    private final IdempotencyService once;
    private final CurrentOfficer officer;
    private final Clock clock;

    SessionResource(SessionService sessions, SessionReader reader, HeadDuty headDuty, Directions directions,
            IdempotencyService once,
            CurrentOfficer officer, Clock clock) {
        this.sessions = sessions;
        this.reader = reader;
        this.headDuty = headDuty;
        this.directions = directions;
        this.once = once;
        this.officer = officer;
        this.clock = clock;
    }

    @GET
    public List<SessionView> list(@RestQuery String from, @RestQuery String to) {
        FormReader in = new FormReader();
        LocalDate today = LocalDate.now(clock);
        LocalDate first = in.date("from", from);
        LocalDate last = in.date("to", to);
        in.demandSense();
        return reader.between(first == null ? today.withDayOfYear(1) : first,
                last == null ? today.withMonth(12).withDayOfMonth(31) : last, officer.get());
    }

    @POST
    public Response add(SessionDraft draft, @HeaderParam("Idempotency-Key") String key) {
        demandBody(draft);
        Officer me = officer.get();
        long id = Long.parseLong(once.answer(me.code(), key, "session" + draft,
                () -> sessions.add(draft, me).toString()));
        return Response.created(URI.create("/api/v1/sessions/" + id)).entity(reader.read(id, me)).build();
    }

    /** The head's fixed days of some months; months that have theirs are left alone. */
    @POST
    @Path("/plan")
    public Response plan(SessionDraft.Plan plan, @HeaderParam("Idempotency-Key") String key) {
        demandBody(plan);
        Officer me = officer.get();
        String added = once.answer(me.code(), key, "plan" + plan, () -> sessions.plan(plan, me)
                .stream()
                .map(String::valueOf)
                .reduce((a, b) -> a + " " + b)
                .orElse(""));
        return Response.status(Response.Status.CREATED)
                .entity(reader.read(
                        Stream.of(added.split(" ")).filter(id -> !id.isEmpty()).map(Long::valueOf).toList(), me))
                .build();
    }

    @GET
    @Path("/{id: [0-9]{1,18}}")
    public Response read(@PathParam("id") long id) {
        return answer(reader.read(id, officer.get()));
    }

    @POST
    @Path("/{id: [0-9]{1,18}}/acts/{act}")
    public Response act(@PathParam("id") long id, @PathParam("act") String act,
            @HeaderParam("If-Match") String version, @HeaderParam("Idempotency-Key") String key,
            SessionDraft.Deed deed) {
        demandBody(deed);
        Officer me = officer.get();
        SessionAct named = SessionAct.named(act).orElseThrow(NotFound::new);
        once.answer(me.code(), key, id + act + deed, () -> {
            sessions.act(id, named, ExpectedVersion.expected(version), deed, me);
            return "";
        });
        return answer(reader.read(id, me));
    }

    /** Whether the head received in person in each month of a year. */
    @GET
    @Path("/head-duty")
    public List<HeadMonth> headDuty(@RestQuery Integer year) {
        LocalDate today = LocalDate.now(clock);
        if (year != null && !HeadDuty.mayBeAsked(year)) {
            throw new BadInput("year", "web:error_date");
        }
        return headDuty.year(year == null ? today.getYear() : year, AsOf.of(today));
    }

    /**
     * Directions of leaders that are not carried out; with {@code overdueOn} those late at the end of that day, with
     * {@code knownThen} by what was on record then.
     */
    @GET
    @Path("/directions")
    public List<Direction> directions(@RestQuery String overdueOn, @RestQuery boolean knownThen,
            @RestQuery String unit) {
        FormReader in = new FormReader();
        LocalDate day = in.date("overdueOn", overdueOn);
        in.demandSense();
        String named = VisitDraft.isBlank(unit) ? null : unit;
        return day == null
                ? directions.open(AsOf.of(LocalDate.now(clock)), named, officer.get())
                : directions.overdue(new AsOf(day, knownThen), named, officer.get());
    }

    private static Response answer(SessionView session) {
        return Response.ok(session).header("ETag", "\"" + session.version() + "\"").build();
    }

    private static void demandBody(Object body) {
        if (body == null) {
            throw new BadInput("", "web:error_json");
        }
    }
}
