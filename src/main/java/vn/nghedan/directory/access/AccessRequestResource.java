package vn.nghedan.directory.access;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;

import vn.nghedan.directory.CurrentOfficer;

/** What waits for a second person, and what became of what was asked before. */
@Path("/api/v1/staff/requests")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class AccessRequestResource {

    private final AccessRequests requests;
    private final CurrentOfficer officer;

    AccessRequestResource(AccessRequests requests, CurrentOfficer officer) {
        this.requests = requests;
        this.officer = officer;
    }

    record Refusal(String reason) {}

    @GET
    public List<AccessRequestView> all() {
        return requests.all(officer.get());
    }

    @POST
    @Path("/{id}/confirm")
    public void confirm(@PathParam("id") long id) {
        requests.confirm(id, officer.get());
    }

    @POST
    @Path("/{id}/refuse")
    public void refuse(@PathParam("id") long id, Refusal refusal) {
        requests.refuse(id, refusal == null ? null : refusal.reason(), officer.get());
    }
}
