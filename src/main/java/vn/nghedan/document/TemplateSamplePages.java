package vn.nghedan.document;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestQuery;

import vn.nghedan.document.layout.OfficialDocument;
import vn.nghedan.document.layout.PaperPictures;
import vn.nghedan.document.layout.PdfPrinter;
import vn.nghedan.document.layout.WordPrinter;
import vn.nghedan.web.problem.NotFound;

/** Templates filled from a file that does not exist: as PDF, as .docx, and page by page as pictures. */
@Path(TemplatePages.HERE + "/{paper: [A-Z_]{1,60}}")
class TemplateSamplePages {

    private final TemplateReader reader;
    private final PdfPrinter pdf;
    private final WordPrinter word;

    TemplateSamplePages(TemplateReader reader, PdfPrinter pdf, WordPrinter word) {
        this.reader = reader;
        this.pdf = pdf;
        this.word = word;
    }

    @GET
    @Path("/sample.pdf")
    @Produces(FilePaperPages.PDF)
    public Response asPdf(@PathParam("paper") String paper, @RestQuery String version) {
        return answer(pdf.print(sample(paper, version)), FilePaperPages.PDF, "inline", paper + ".pdf");
    }

    @GET
    @Path("/sample.docx")
    @Produces(FilePaperPages.WORD)
    public Response asWord(@PathParam("paper") String paper, @RestQuery String version) {
        return answer(word.print(sample(paper, version)), FilePaperPages.WORD, "attachment", paper + ".docx");
    }

    /** @param page counted from 1 */
    @GET
    @Path("/sample/{page: [1-9]\\d?}.png")
    @Produces("image/png")
    public Response picture(@PathParam("paper") String paper, @PathParam("page") int page,
            @RestQuery String version) {
        byte[] printed = pdf.print(sample(paper, version));
        if (page > PaperPictures.pages(printed)) {
            throw new NotFound();
        }
        return answer(PaperPictures.draw(printed, page), "image/png", "inline", paper + "-" + page + ".png");
    }

    private OfficialDocument sample(String paper, String version) {
        return reader.sample(TemplateReader.of(reader.history(paper), version).template());
    }

    private static Response answer(byte[] file, String type, String how, String name) {
        return Response.ok(file, type)
                .header("Content-Disposition", how + "; filename=\"" + name + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
