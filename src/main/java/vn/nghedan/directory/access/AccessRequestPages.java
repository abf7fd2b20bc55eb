package vn.nghedan.directory.access;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.web.frame.ReturnAddress;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.FieldError;

/** "Cấp quyền chờ xác nhận": who is to see or decide, who asked for it, who confirmed it. */
@Path(AccessRequests.HERE)
@Produces(MediaType.TEXT_HTML)
class AccessRequestPages {

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance requests(AccessRequestPage page);

        private Templates() {
        }
    }

    private final AccessRequests requests;
    private final CurrentOfficer officer;

    AccessRequestPages(AccessRequests requests, CurrentOfficer officer) {
        this.requests = requests;
        this.officer = officer;
    }

    @GET
    public TemplateInstance requests() {
        return page(null, List.of());
    }

    @POST
    @Path("/{id}/confirm")
    public Response confirm(@PathParam("id") long id) {
        requests.confirm(id, officer.get());
        return ReturnAddress.to(AccessRequests.HERE).build();
    }

    @POST
    @Path("/{id}/refuse")
    public Response refuse(@PathParam("id") long id, @RestForm String reason) {
        try {
            requests.refuse(id, reason, officer.get());
            return ReturnAddress.to(AccessRequests.HERE).build();
        } catch (BadInput wrong) {
            return ReturnAddress.page(400, page(id, wrong.errors()));
        }
    }

    private TemplateInstance page(Long refusing, List<FieldError> errors) {
        List<AccessRequestView> all = requests.all(officer.get());
        return Templates.requests(new AccessRequestPage(all.stream().filter(AccessRequestView::isOpen).toList(),
                all.stream().filter(request -> !request.isOpen()).toList(), !requests.hadDirector(), refusing,
                errors));
    }
}
