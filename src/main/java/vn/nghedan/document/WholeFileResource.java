package vn.nghedan.document;

import java.io.IOException;
import java.nio.file.Files;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.document.binding.FileBinder.Bound;
import vn.nghedan.web.print.PdfPress;

/** The whole file, for outside programs. */
@Path("/api/v1/files/{code}/whole-file.pdf")
@Produces(WholeFileResource.PDF)
class WholeFileResource {

    static final String PDF = "application/pdf";

    private final WholeFiles wholeFiles;
    private final CurrentOfficer officer;

    WholeFileResource(WholeFiles wholeFiles, CurrentOfficer officer) {
        this.wholeFiles = wholeFiles;
        this.officer = officer;
    }

    @GET
    public Response read(@PathParam("code") String code) throws IOException {
        return answer(code, wholeFiles.bind(code, officer.get()));
    }

    /** Handed on page by page, and gone after. */
    static Response answer(String code, Bound bound) throws IOException {
        StreamingOutput pages = out -> {
            try {
                Files.copy(bound.file(), out);
            } finally {
                Files.delete(bound.file());
            }
        };
        return Response.ok(pages, PDF)
                .header("Content-Length", Files.size(bound.file()))
                .header("Content-Disposition", "inline; filename=\"" + PdfPress.plain(code) + "-ho-so.pdf\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
