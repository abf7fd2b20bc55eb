package vn.nghedan.document;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import vn.nghedan.casefile.view.ActForm;
import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.document.layout.OfficialDocument;
import vn.nghedan.document.layout.PdfPrinter;
import vn.nghedan.document.layout.WordPrinter;
import vn.nghedan.web.frame.ReturnAddress;

/** The papers of a file: the list, each as PDF or .docx, and the draft of an act as it is being typed. */
@Path("/files/{code}/papers")
@Produces(MediaType.TEXT_HTML)
class FilePaperPages {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String PDF = "application/pdf";

    @CheckedTemplate(basePath = "DocumentPages")
    static class Templates {

        static native TemplateInstance papers(FilePapers papers);

        private Templates() {
        }
    }

    private final FilePaperService papers;
    private final PdfPrinter pdf;
    private final WordPrinter word;
    private final CurrentOfficer officer;

    FilePaperPages(FilePaperService papers, PdfPrinter pdf, WordPrinter word, CurrentOfficer officer) {
        this.papers = papers;
        this.pdf = pdf;
        this.word = word;
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
