package vn.nghedan.document;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import vn.nghedan.casefile.IdempotencyService;
import vn.nghedan.casefile.view.ActForm;
import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.directory.Officer;
import vn.nghedan.document.issue.SendingDraft;
import vn.nghedan.document.issue.Sendings;
import vn.nghedan.document.layout.OfficialDocument;
import vn.nghedan.document.layout.PdfPrinter;
import vn.nghedan.document.layout.WordPrinter;
import vn.nghedan.web.frame.ReturnAddress;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.NotFound;

/** The papers of a file: the list, each as PDF or .docx, and the draft of an act as it is being typed. */
@Path("/files/{code}/papers")
@Produces(MediaType.TEXT_HTML)
class FilePaperPages {

    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String PDF = "application/pdf";

    @CheckedTemplate(basePath = "DocumentPages")
    static class Templates {

        static native TemplateInstance papers(FilePapers papers);

        private Templates() {
        }
    }

    private final FilePaperService papers;
    private final PdfPrinter pdf;
    private final WordPrinter word;
    private final Sendings sendings;
    private final IdempotencyService once;
    private final CurrentOfficer officer;

    FilePaperPages(FilePaperService papers, PdfPrinter pdf, WordPrinter word, Sendings sendings,
            IdempotencyService once, CurrentOfficer officer) {
        this.papers = papers;
        this.pdf = pdf;
        this.word = word;
        this.sendings = sendings;
        this.once = once;
        this.officer = officer;
    }

    @GET
    public Response list(@PathParam("code") String code) {
        return ReturnAddress.page(200, Templates.papers(papers.of(code, officer.get())));
    }

    @GET
    @Path("/{entry: \\d{1,6}}.pdf")
    @Produces(PDF)
    public Response issuedAsPdf(@PathParam("code") String code, @PathParam("entry") int entry) {
        return asPdf(code, String.valueOf(entry), papers.issued(code, entry, officer.get()));
    }

    @GET
    @Path("/{entry: \\d{1,6}}.docx")
    @Produces(WORD)
    public Response issuedAsWord(@PathParam("code") String code, @PathParam("entry") int entry) {
        return asWord(code, String.valueOf(entry), papers.issued(code, entry, officer.get()));
    }

    @GET
    @Path("/drafts/{act: [A-Z_]{1,40}}.pdf")
    @Produces(PDF)
    public Response draftAsPdf(@PathParam("code") String code, @PathParam("act") String act) {
        return asPdf(code, act, papers.drafted(code, act, ActForm.blank(), officer.get()));
    }

    @GET
    @Path("/drafts/{act: [A-Z_]{1,40}}.docx")
    @Produces(WORD)
    public Response draftAsWord(@PathParam("code") String code, @PathParam("act") String act) {
        return asWord(code, act, papers.drafted(code, act, ActForm.blank(), officer.get()));
    }

    @POST
    @Path("/drafts/{act: [A-Z_]{1,40}}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(PDF)
    public Response draft(@PathParam("code") String code, @PathParam("act") String act,
            MultivaluedMap<String, String> sent) {
        return asPdf(code, act, papers.drafted(code, act, ActForm.of(sent), officer.get()));
    }

    // ---- to whom they go

    @POST
    @Path("/sendings/{paper: \\d{1,18}}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@PathParam("code") String code, @PathParam("paper") long paper,
            @RestForm List<String> recipients, @RestForm String on, @RestForm String way, @RestForm String tracking,
            @RestForm String idempotencyKey) {
        SendingDraft typed = new SendingDraft(numbers(recipients), on, way, tracking);
        return recorded(code, paper, idempotencyKey, typed.toString(), me -> sendings.send(paper, typed, me));
    }

    @POST
    @Path("/recipients/{paper: \\d{1,18}}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("code") String code, @PathParam("paper") long paper, @RestForm String role,
            @RestForm String body, @RestForm String idempotencyKey) {
        return recorded(code, paper, idempotencyKey, "add" + role + body, me -> sendings.add(paper, role, body, me));
    }

    @POST
    @Path("/left-out/{paper: \\d{1,18}}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response drop(@PathParam("code") String code, @PathParam("paper") long paper, @RestForm String recipient,
            @RestForm String reason, @RestForm String idempotencyKey) {
        return recorded(code, paper, idempotencyKey, "drop" + recipient + reason,
                me -> sendings.drop(paper, number(recipient), reason, me));
    }

    private static List<Long> numbers(List<String> sent) {
        return sent == null ? List.of() : sent.stream().map(FilePaperPages::number).toList();
    }

    /** @throws NotFound for what is no number of anybody */
    private static long number(String sent) {
        if (sent == null || !sent.matches("\\d{1,18}")) {
            throw new NotFound();
        }
        return Long.parseLong(sent);
    }

    private interface Deed {

        void by(Officer me);
    }

    private Response recorded(String code, long paper, String key, String asked, Deed deed) {
        Officer me = officer.get();
        try {
            once.answer(me.code(), key, code + paper + asked, () -> {
                deed.by(me);
                return "";
            });
        } catch (BadInput wrong) {
            return ReturnAddress.page(400, Templates.papers(papers.of(code, paper, wrong.errors(), me)));
        }
        return ReturnAddress.to("/files/" + URLEncoder.encode(code, StandardCharsets.UTF_8) + "/papers").build();
    }

    // ---- answers

    /** A name that says the file and which of its papers, and nothing of what is in it. */
    private Response asPdf(String code, String which, OfficialDocument paper) {
        return Response.ok(pdf.print(paper), PDF)
                .header("Content-Disposition", "inline; filename=\"" + code + "-" + which + ".pdf\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private Response asWord(String code, String which, OfficialDocument paper) {
        return Response.ok(word.print(paper), WORD)
                .header("Content-Disposition", "attachment; filename=\"" + code + "-" + which + ".docx\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
