package vn.nghedan.web;

import java.time.LocalDate;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** The gallery as programs see it. */
@Path("/api/v1/gallery")
@PermitAll
class GalleryApi {

    record Sheet(String subject, String on, LocalDate day, boolean seen, Integer count) {}

    @GET
    @Path("/fails/{how}")
    public String fail(@PathParam("how") String how) {
        throw Gallery.failure(how);
    }

    @POST
    public Sheet echo(Sheet sheet) {
        return sheet;
    }
}
