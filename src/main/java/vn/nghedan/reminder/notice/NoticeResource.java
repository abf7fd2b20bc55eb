package vn.nghedan.reminder.notice;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestQuery;

import vn.nghedan.directory.CurrentOfficer;

/** One's own notices, for outside programs; nobody reads another's. */
@Path("/api/v1/notices")
@Produces(MediaType.APPLICATION_JSON)
class NoticeResource {

    private final NoticeService service;
    private final CurrentOfficer officer;

    NoticeResource(NoticeService service, CurrentOfficer officer) {
        this.service = service;
        this.officer = officer;
    }

    @GET
    public NoticeView mine(@RestQuery String unread, @RestQuery String page) {
        return NoticeView.of(service.of(officer.get(), "true".equals(unread), NoticeService.pageNumber(page), true));
    }

    /** Said twice it is the same as once. */
    @PUT
    @Path("/{id}/read")
    public void read(@PathParam("id") long id) {
        service.read(id, officer.get());
    }
}
