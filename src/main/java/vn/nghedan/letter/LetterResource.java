package vn.nghedan.letter;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

import vn.nghedan.casefile.ConfirmationService;
import vn.nghedan.casefile.ExpectedVersion;
import vn.nghedan.casefile.IdempotencyService;
import vn.nghedan.casefile.Respondents;
import vn.nghedan.casefile.correction.EntryCorrectionRequest;
import vn.nghedan.casefile.dates.DeadlineSteps;
import vn.nghedan.casefile.dates.Derivations;
import vn.nghedan.casefile.query.CaseFilter;
import vn.nghedan.casefile.query.CaseListView;
import vn.nghedan.casefile.query.CaseRowsPage;
import vn.nghedan.casefile.query.CaseSearch;
import vn.nghedan.casefile.query.Criterion;
import vn.nghedan.casefile.view.ActInput;
import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.directory.Officer;
import vn.nghedan.letter.classification.Duplicates;
import vn.nghedan.procedure.Proposal;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.NotFound;

/** Letters for outside programs. */
@Path("/api/v1/letters")
@Produces(MediaType.APPLICATION_JSON)
class LetterResource {

    private final LetterService letters;
    private final LetterActs acts;
    private final LetterCorrections corrections;
    private final Duplicates duplicates;
    private final Derivations derivations;
    private final CaseSearch search;
    private final ConfirmationService confirmations;
    private final Respondents respondents;
    private final IdempotencyService once;
    private final CurrentOfficer officer;

    LetterResource(LetterService letters, LetterActs acts, LetterCorrections corrections, Duplicates duplicates,
            Derivations derivations, CaseSearch search, ConfirmationService confirmations, Respondents respondents,
            IdempotencyService once,
            CurrentOfficer officer) {
        this.letters = letters;
        this.acts = acts;
        this.corrections = corrections;
        this.duplicates = duplicates;
        this.derivations = derivations;
        this.search = search;
        this.confirmations = confirmations;
        this.respondents = respondents;
        this.once = once;
        this.officer = officer;
    }

    @GET
    public CaseRowsPage list(@RestQuery String type, @RestQuery String state, @RestQuery String unit,
            @RestQuery String handler, @RestQuery String q, @RestQuery String sort, @RestQuery String view,
            @RestQuery String page, @RestQuery String size) {
        return search.list(CaseFilter.of(CaseFilter.Kind.LETTER, CaseListView.of(view))
                .with(Criterion.TYPE, type)
                .inState(state)
                .inUnit(unit)
                .handledBy(handler)
                .saying(q)
                .sorted(sort)
                .paged(number("page", page), number("size", size)), officer.get());
    }

    @POST
    public Response register(@HeaderParam("Idempotency-Key") String key, NewLetter letter) {
        if (letter == null) {
            throw new BadInput("", "web:error_json");
        }
        Officer me = officer.get();
        String code = once.answer(me.code(), key, letter.asked(), () -> letters.register(letter, me));
        Response.ResponseBuilder created = Response.created(URI.create("/api/v1/letters/" + encoded(code)));
        // whoever took it in might be meant: it is taken in all the same, and kept from them
        return letters.find(code, me)
                .map(view -> created.tag(version(view)).entity(view))
                .orElse(created)
                .build();
    }

    @GET
    @Path("/{code}")
    public Response read(@PathParam("code") String code) {
        LetterView view = letters.read(code, officer.get());
        return Response.ok(view).tag(version(view)).build();
    }

    /** Who re-classifies a letter as a denunciation may not know of it any more; then there is nothing to answer. */
    @POST
    @Path("/{code}/acts/{act}")
    public Response act(@PathParam("code") String code, @PathParam("act") String act,
            @HeaderParam("If-Match") String version, @HeaderParam("Idempotency-Key") String key,
            Map<String, Object> body) {
        Officer me = officer.get();
        String opened = once.answer(me.code(), key, code + act + body, () -> {
            letters.demandKnown(code, me);
            Proposal proposal = ActInput.proposal(ActInput.act(act), body);
            return acts.act(code, ExpectedVersion.expected(version), proposal, me);
        });
        Optional<LetterView> known = letters.find(code, me);
        if (known.isPresent() && confirmations.awaits(code, act, me)) {
            return Response.accepted(known.get()).build();
        }
        return answer(known.map(view -> view.openingNow(opened)));
    }

    /** What was typed wrongly on entry, put right: the letter and all that follows from it. */
    @POST
    @Path("/{code}/corrections")
    public Response correct(@PathParam("code") String code, @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key, EntryCorrectionRequest body) {
        Officer me = officer.get();
        if (body == null) {
            throw new BadInput("", "web:error_json");
        }
        once.answer(me.code(), key, code + "corrections" + body, () -> {
            NewLetter right = corrections.with(corrections.entered(code, me), body.changes());
            corrections.correct(code, ExpectedVersion.expected(version), right, body.reason(), me);
            return "";
        });
        return answer(letters.find(code, me));
    }

    private static Response answer(Optional<LetterView> letter) {
        return letter.map(view -> Response.ok(view).tag(version(view)).build())
                .orElseGet(() -> Response.noContent().build());
    }

    /** @param isStaff the staff code of who is denounced; null for nobody of the agency */
    record Meant(String isStaff) {}

    /** Answers whether somebody of the agency is meant by the name of who is denounced. */
    @POST
    @Path("/{code}/respondent")
    public Response respondent(@PathParam("code") String code, Meant meant) {
        if (meant == null) {
            throw new BadInput("isStaff", "web:error_json");
        }
        Officer me = officer.get();
        letters.demandKnown(code, me);
        respondents.answer(code, meant.isStaff(), me);
        return letters.find(code, me)
                .map(view -> Response.ok(view).build())
                .orElseGet(() -> Response.noContent().build());
    }

    @GET
    @Path("/{code}/duplicates")
    public List<Duplicates.Duplicate> duplicates(@PathParam("code") String code) {
        Officer me = officer.get();
        letters.read(code, me);
        return duplicates.of(code, me).likeliest();
    }

    @GET
    @Path("/{code}/clocks/{rule}")
    public DeadlineSteps clock(@PathParam("code") String code, @PathParam("rule") String rule,
            @QueryParam("fact") String fact) {
        Officer me = officer.get();
        letters.read(code, me);
        return derivations.of(code, rule, fact, me).orElseThrow(NotFound::new);
    }

    private static String version(LetterView view) {
        return Integer.toString(view.file().version());
    }

    private static String encoded(String code) {
        return URLEncoder.encode(code, StandardCharsets.UTF_8);
    }

    private static int number(String field, String given) {
        try {
            return given == null || given.isBlank() ? 0 : Integer.parseInt(given);
        } catch (NumberFormatException unreadable) {
            throw new BadInput(field, "web:error_number");
        }
    }
}
