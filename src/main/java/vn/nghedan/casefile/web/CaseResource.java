package vn.nghedan.casefile.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestQuery;

import vn.nghedan.casefile.ActPreview;
import vn.nghedan.casefile.AsOf;
import vn.nghedan.casefile.CaseFileActs;
import vn.nghedan.casefile.CaseFileQueries;
import vn.nghedan.casefile.ConfirmationService;
import vn.nghedan.casefile.ExpectedVersion;
import vn.nghedan.casefile.IdempotencyService;
import vn.nghedan.casefile.acting.ActPreviews;
import vn.nghedan.casefile.dates.DeadlineSteps;
import vn.nghedan.casefile.dates.Derivations;
import vn.nghedan.casefile.query.CaseFilter;
import vn.nghedan.casefile.query.CaseListView;
import vn.nghedan.casefile.query.CaseRowsPage;
import vn.nghedan.casefile.query.CaseSearch;
import vn.nghedan.casefile.view.ActInput;
import vn.nghedan.casefile.view.CaseFileView;
import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.directory.Officer;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.NotFound;

/** Cases for outside programs. */
@Path("/api/v1/cases")
@Produces(MediaType.APPLICATION_JSON)
class CaseResource {

    private final CaseFileActs acts;
    private final CaseFileQueries reader;
    private final CaseSearch search;
    private final Derivations derivations;
    private final ActPreviews previews;
    private final ConfirmationService confirmations;
    private final IdempotencyService once;
    private final CurrentOfficer officer;

    CaseResource(CaseFileActs acts, CaseFileQueries reader, CaseSearch search, Derivations derivations,
            ActPreviews previews,
            ConfirmationService confirmations, IdempotencyService once, CurrentOfficer officer) {
        this.acts = acts;
        this.reader = reader;
        this.search = search;
        this.derivations = derivations;
        this.previews = previews;
        this.confirmations = confirmations;
        this.once = once;
        this.officer = officer;
    }

    @GET
    public CaseRowsPage list(@RestQuery String q, @RestQuery String sort, @RestQuery String view, @RestQuery String on,
            @RestQuery boolean knownThen, @QueryParam("page") String page, @QueryParam("size") String size,
            @Context UriInfo address) {
        LocalDate day = date("on", on);
        return search.list(CaseFilter.of(CaseFilter.Kind.CASE, CaseListView.of(view))
                .asOf(day == null ? null : new AsOf(day, knownThen))
                .withAll(address.getQueryParameters()::getFirst)
                .saying(q)
                .sorted(sort)
                .paged(number("page", page), number("size", size)), officer.get());
    }

    @GET
    @Path("/{code}")
    public Response read(@PathParam("code") String code) {
        return answer(reader.read(code, officer.get()));
    }

    @GET
    @Path("/{code}/clocks/{rule}")
    public DeadlineSteps clock(@PathParam("code") String code, @PathParam("rule") String rule,
            @QueryParam("fact") String fact) {
        return derivations.of(code, rule, fact, officer.get()).orElseThrow(NotFound::new);
    }

    @POST
    @Path("/{code}/acts/{act}")
    public Response act(@PathParam("code") String code, @PathParam("act") String act,
            @HeaderParam("If-Match") String version, @HeaderParam("Idempotency-Key") String key,
            Map<String, Object> body) {
        Officer me = officer.get();
        once.answer(me.code(), key, code + act + body, () -> {
            reader.demandKnown(code, me);
            acts.act(code, ExpectedVersion.expected(version), ActInput.proposal(ActInput.act(act), body), me);
            return "";
        });
        if (confirmations.awaits(code, act, me)) {
            return Response.accepted(reader.read(code, me)).build();
        }
        // whoever gave the file away, or has a conflict of interest in it, may no longer see it
        return reader.find(code, me).map(CaseResource::answer).orElseGet(() -> Response.noContent().build());
    }

    @POST
    @Path("/{code}/acts/{act}/preview")
    public ActPreview preview(@PathParam("code") String code, @PathParam("act") String act, Map<String, Object> body) {
        Officer me = officer.get();
        reader.demandKnown(code, me);
        return previews.of(code, ActInput.proposal(ActInput.act(act), body), me);
    }

    private static Response answer(CaseFileView file) {
        return Response.ok(file).tag(Integer.toString(file.version())).build();
    }

    private static LocalDate date(String field, String given) {
        try {
            return given == null || given.isBlank() ? null : LocalDate.parse(given);
        } catch (DateTimeParseException unreadable) {
            throw new BadInput(field, "web:error_date");
        }
    }

    private static int number(String field, String given) {
        try {
            return given == null || given.isBlank() ? 0 : Integer.parseInt(given);
        } catch (NumberFormatException unreadable) {
            throw new BadInput(field, "web:error_number");
        }
    }
}
