package vn.nghedan.letter;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

import vn.nghedan.casefile.ActInput;
import vn.nghedan.casefile.ClockSteps;
import vn.nghedan.casefile.Criterion;
import vn.nghedan.casefile.Derivations;
import vn.nghedan.casefile.EntryCorrectionRequest;
import vn.nghedan.casefile.FileFilter;
import vn.nghedan.casefile.FilePage;
import vn.nghedan.casefile.FileSearch;
import vn.nghedan.casefile.ListedAs;
import vn.nghedan.casefile.OnceOnly;
import vn.nghedan.casefile.Respondents;
import vn.nghedan.casefile.SecondLook;
import vn.nghedan.casefile.Versions;
import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.directory.Officer;
import vn.nghedan.procedure.Proposal;
import vn.nghedan.web.BadInput;
import vn.nghedan.web.NotFound;

/** Letters for outside programs. */
@Path("/api/v1/letters")
@Produces(MediaType.APPLICATION_JSON)
class LetterResource {

    private final LetterService letters;
    private final LetterActs acts;
    private final LetterCorrections corrections;
    private final Duplicates duplicates;
    private final Derivations derivations;
    private final FileSearch search;
    private final SecondLook secondLook;
    private final Respondents respondents;
    private final OnceOnly once;
    private final CurrentOfficer officer;

    LetterResource(LetterService letters, LetterActs acts, LetterCorrections corrections, Duplicates duplicates,
            Derivations derivations, FileSearch search, SecondLook secondLook, Respondents respondents, OnceOnly once,
            CurrentOfficer officer) {
        this.letters = letters;
        this.acts = acts;
        this.corrections = corrections;
        this.duplicates = duplicates;
        this.derivations = derivations;
        this.search = search;
        this.secondLook = secondLook;
        this.respondents = respondents;
        this.once = once;
        this.officer = officer;
    }

    @GET
    public FilePage list(@RestQuery String type, @RestQuery String state, @RestQuery String unit,
            @RestQuery String handler, @RestQuery String q, @RestQuery String sort, @RestQuery String view,
            @RestQuery String page, @RestQuery String size) {
        return search.list(FileFilter.of(FileFilter.Kind.LETTER, ListedAs.of(view))
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
        if (!letters.isKnownTo(code, me)) {
            // whoever took it in might be meant: it is taken in all the same, and kept from them
            return Response.created(URI.create("/api/v1/letters/" + encoded(code))).build();
        }
        LetterView view = letters.read(code, me);
        return Response.created(URI.create("/api/v1/letters/" + encoded(code)))
                .tag(version(view))
                .entity(view)
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
            letters.read(code, me);
            Proposal proposal = ActInput.proposal(ActInput.act(act), body);
            return acts.act(code, Versions.expected(version), proposal, me);
        });
        if (!letters.isKnownTo(code, me)) {
            return Response.noContent().build();
        }
        if (secondLook.awaits(code, act, me)) {
            return Response.accepted(letters.read(code, me)).build();
        }
        LetterView view = letters.read(code, me).openingNow(opened);
        return Response.ok(view).tag(version(view)).build();
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
            corrections.correct(code, Versions.expected(version), right, body.reason(), me);
            return "";
        });
        if (!letters.isKnownTo(code, me)) {
            return Response.noContent().build();
        }
        LetterView view = letters.read(code, me);
        return Response.ok(view).tag(version(view)).build();
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
        letters.read(code, me);
        respondents.answer(code, meant.isStaff(), me);
        return letters.isKnownTo(code, me) ? Response.ok(letters.read(code, me)).build() : Response.noContent().build();
    }

    @GET
    @Path("/{code}/duplicates")
    public List<Duplicates.Duplicate> duplicates(@PathParam("code") String code) {
        Officer me = officer.get();
        letters.read(code, me);
        return duplicates.of(code, me);
    }

    @GET
    @Path("/{code}/clocks/{rule}")
    public ClockSteps clock(@PathParam("code") String code, @PathParam("rule") String rule,
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
