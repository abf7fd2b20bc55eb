package vn.nghedan.reminder.notice;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.directory.Officer;
import vn.nghedan.reminder.escalation.ReminderReach;
import vn.nghedan.reminder.escalation.ReminderReachQueries;
import vn.nghedan.web.frame.ReturnAddress;

/** "Thông báo": what I have been told, the latest day first. */
@Path("/notices")
@Produces(MediaType.TEXT_HTML)
class NoticePages {

    private static final String UNREAD = "unread";

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance notices(NoticePage page, ReminderReach reach);

        private Templates() {
        }
    }

    private final NoticeService service;
    private final ReminderReachQueries reaching;
    private final CurrentOfficer officer;

    NoticePages(NoticeService service, ReminderReachQueries reaching, CurrentOfficer officer) {
        this.service = service;
        this.reaching = reaching;
        this.officer = officer;
    }

    @GET
    public TemplateInstance notices(@RestQuery String view, @RestQuery String page) {
        Officer me = officer.get();
        return Templates.notices(service.of(me, UNREAD.equals(view), NoticeService.pageNumber(page), false),
                reaching.of(me));
    }

    @POST
    @Path("/{id}/read")
    public Response read(@PathParam("id") long id, @RestForm String view) {
        service.read(id, officer.get());
        return back(view);
    }

    /** @param newest the newest notice there was when the page was shown */
    @POST
    @Path("/read")
    public Response readAll(@RestForm long newest, @RestForm String view) {
        service.readUpTo(newest, officer.get());
        return back(view);
    }

    private static Response back(String view) {
        return ReturnAddress.to(UNREAD.equals(view) ? "/notices?view=unread" : "/notices").build();
    }
}
