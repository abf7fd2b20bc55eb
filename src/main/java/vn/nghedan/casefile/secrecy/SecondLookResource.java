package vn.nghedan.casefile.secrecy;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import vn.nghedan.casefile.SecondLook;
import vn.nghedan.casefile.access.AwaitedActView;
import vn.nghedan.directory.CurrentOfficer;

/** Acts that wait for a second person, for outside programs. */
@Path("/api/v1/confirmations")
@Produces(MediaType.APPLICATION_JSON)
class SecondLookResource {

    private final SecondLook secondLook;
    private final CurrentOfficer officer;

    SecondLookResource(SecondLook secondLook, CurrentOfficer officer) {
        this.secondLook = secondLook;
        this.officer = officer;
    }

    record Refusal(String reason) {}

    @GET
    public List<AwaitedActView> all() {
        return secondLook.of(officer.get());
    }

    @POST
    @Path("/{id}/confirm")
    public void confirm(@PathParam("id") long id) {
        secondLook.confirm(id, officer.get());
    }

    @POST
    @Path("/{id}/refuse")
    public void refuse(@PathParam("id") long id, Refusal refusal) {
        secondLook.refuse(id, refusal == null ? null : refusal.reason(), officer.get());
    }
}
