package vn.nghedan.document.issue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestQuery;

import vn.nghedan.casefile.IdempotencyService;
import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.directory.Officer;
import vn.nghedan.web.frame.Words;
import vn.nghedan.web.problem.BadInput;

/** Issued papers for outside programs. They are issued by acts on their file; here is to whom they go. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
class DocumentResource {

    private static final int MOST = 200;

    private final PaperSendings papers;
    private final Sendings sendings;
    private final UnsentPapers unsent;
    private final IdempotencyService once;
    private final Words words;
    private final CurrentOfficer officer;
    private final Clock clock;

    DocumentResource(PaperSendings papers, Sendings sendings, UnsentPapers unsent, IdempotencyService once,
            Words words, CurrentOfficer officer, Clock clock) {
        this.papers = papers;
        this.sendings = sendings;
        this.unsent = unsent;
        this.once = once;
        this.words = words;
        this.officer = officer;
        this.clock = clock;
    }

    /** @param form the code of the official form, {@code OWN-…} where there is none */
    record Document(long id, int entry, String form, String title, String number, LocalDate date, String signer,
            LocalDate wordedSince, Long templateVersion, boolean hides, String state, LocalDate dueOn, boolean late,
            LocalDate sentOn,
            List<PaperSending.Line> recipients) {}

    record Recipient(String role, String body) {}

    record Reason(String reason) {}

    record UnsentPage(List<UnsentPaper> items, int page, int size, long total) {}

    @GET
    @Path("/files/{code}/documents")
    public List<Document> list(@PathParam("code") String code) {
        return papers.of(code, officer.get()).stream().map(this::document).toList();
    }

    @GET
    @Path("/documents/unsent")
    public UnsentPage unsent(@RestQuery boolean late, @RestQuery String unit, @RestQuery String handler,
            @RestQuery int page, @RestQuery int size) {
        UnsentPapers.Asked asked = new UnsentPapers.Asked(late, LocalDate.now(clock), unit, handler);
        int rows = size <= 0 ? 25 : Math.min(size, MOST);
        Officer me = officer.get();
        return new UnsentPage(unsent.list(asked, Math.max(0, page), rows, me), Math.max(0, page), rows,
                unsent.count(asked, me));
    }

    @POST
    @Path("/documents/{id: \\d{1,18}}/recipients")
    public Response add(@PathParam("id") long id, @HeaderParam("Idempotency-Key") String key, Recipient given) {
        return done(key, given, "recipient" + id + given, me -> sendings.add(id, given.role(), given.body(), me));
    }

    @POST
    @Path("/documents/{id: \\d{1,18}}/sendings")
    public Response send(@PathParam("id") long id, @HeaderParam("Idempotency-Key") String key, SendingDraft given) {
        return done(key, given, "sending" + id + given, me -> sendings.send(id, given, me));
    }

    @POST
    @Path("/documents/{id: \\d{1,18}}/recipients/{recipient: \\d{1,18}}/drop")
    public Response drop(@PathParam("id") long id, @PathParam("recipient") long recipient,
            @HeaderParam("Idempotency-Key") String key, Reason given) {
        return done(key, given, "drop" + id + "/" + recipient + given,
                me -> sendings.drop(id, recipient, given.reason(), me));
    }

    private interface Deed {

        void by(Officer me);
    }

    private Response done(String key, Object given, String asked, Deed deed) {
        if (given == null) {
            throw new BadInput("", "web:error_required");
        }
        Officer me = officer.get();
        once.answer(me.code(), key, asked, () -> {
            deed.by(me);
            return "";
        });
        return Response.noContent().build();
    }

    private Document document(PaperSending paper) {
        return new Document(paper.id(), paper.entry(), form(paper), words.say("casefile:paper_" + paper.paper()),
                paper.number(), paper.date(), paper.signer(), paper.wordedSince(), paper.templateVersion(),
                paper.hides(),
                paper.struckOut() ? "CANCELLED" : "ISSUED", paper.dueOn(), paper.late(), paper.journalSent(),
                paper.recipients());
    }

    /** {@code 03 NĐ124} is {@code KN-03}. */
    private static final Map<String, String> ANNEXES = Map.of("NĐ124", "KN-", "NĐ31", "TC-", "TT05", "XLD-", "TCD",
            "TCD-");

    private static String form(PaperSending paper) {
        if (paper.paper().form() == null) {
            return "OWN-" + paper.paper();
        }
        String[] parts = paper.paper().form().split("[ /]");
        return ANNEXES.get(parts[1]) + parts[0];
    }
}
