package vn.nghedan.document;

import java.io.IOException;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import vn.nghedan.directory.CurrentOfficer;

/** Toàn bộ hồ sơ, one click from the page of a file. */
@Path("/files/{code}/whole-file.pdf")
class WholeFilePages {

    private final WholeFiles wholeFiles;
    private final CurrentOfficer officer;

    WholeFilePages(WholeFiles wholeFiles, CurrentOfficer officer) {
        this.wholeFiles = wholeFiles;
        this.officer = officer;
    }

    @GET
    @Produces(WholeFileResource.PDF)
    public Response read(@PathParam("code") String code) throws IOException {
        return WholeFileResource.answer(code, wholeFiles.bind(code, officer.get()));
    }
}
