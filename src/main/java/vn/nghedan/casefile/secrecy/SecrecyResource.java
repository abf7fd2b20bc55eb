package vn.nghedan.casefile.secrecy;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import vn.nghedan.casefile.CaseFileQueries;
import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.directory.Officer;

/** The secrecy of a file for outside programs. */
@Path("/api/v1/files/{code}/secrecy")
@Produces(MediaType.APPLICATION_JSON)
class SecrecyResource {

    private final SecrecyDuties duties;
    private final SecrecyReader reader;
    private final CaseFileQueries files;
    private final CurrentOfficer officer;

    SecrecyResource(SecrecyDuties duties, SecrecyReader reader, CaseFileQueries files, CurrentOfficer officer) {
        this.duties = duties;
        this.reader = reader;
        this.files = files;
        this.officer = officer;
    }

    /** @param hide passages as they stand in the text; none where nothing needs to be hidden */
    record Look(List<String> hide, String reason) {}

    record Lifting(String reason) {}

    @GET
    public SecrecyView read(@PathParam("code") String code) {
        return reader.read(code, officer.get());
    }

    @POST
    @Path("/look")
    public Response look(@PathParam("code") String code, Look look) {
        List<String> hide = look == null || look.hide() == null ? List.of() : look.hide();
        duties.lookOver(code, hide, look == null ? null : look.reason(), officer.get());
        return answer(code);
    }

    @POST
    @Path("/lifting")
    public Response propose(@PathParam("code") String code, Lifting lifting) {
        duties.proposeLifting(code, reason(lifting), officer.get());
        return answer(code);
    }

    @POST
    @Path("/lifting/confirm")
    public Response confirm(@PathParam("code") String code, Lifting lifting) {
        duties.confirmLifting(code, reason(lifting), officer.get());
        return answer(code);
    }

    @POST
    @Path("/lifting/decline")
    public Response decline(@PathParam("code") String code, Lifting lifting) {
        duties.declineLifting(code, reason(lifting), officer.get());
        return answer(code);
    }

    private static String reason(Lifting lifting) {
        return lifting == null ? null : lifting.reason();
    }

    /** Whoever looked over what was handed on already reads it no more. */
    private Response answer(String code) {
        Officer me = officer.get();
        return files.sees(code, me) ? Response.ok(reader.read(code, me)).build() : Response.noContent().build();
    }
}
