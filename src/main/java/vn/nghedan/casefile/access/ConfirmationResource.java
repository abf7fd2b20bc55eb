package vn.nghedan.casefile.access;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import vn.nghedan.casefile.ConfirmationService;
import vn.nghedan.directory.CurrentOfficer;

/** Acts that wait for a second person, for outside programs. */
@Path("/api/v1/confirmations")
@Produces(MediaType.APPLICATION_JSON)
class ConfirmationResource {

    private final ConfirmationService confirmations;
    private final CurrentOfficer officer;

    ConfirmationResource(ConfirmationService confirmations, CurrentOfficer officer) {
        this.confirmations = confirmations;
        this.officer = officer;
    }

    record Refusal(String reason) {}

    @GET
    public List<AwaitedActView> all() {
        return confirmations.of(officer.get());
    }

    @POST
    @Path("/{id}/confirm")
    public void confirm(@PathParam("id") long id) {
        confirmations.confirm(id, officer.get());
    }

    @POST
    @Path("/{id}/refuse")
    public void refuse(@PathParam("id") long id, Refusal refusal) {
        confirmations.refuse(id, refusal == null ? null : refusal.reason(), officer.get());
    }
}
