package vn.nghedan.casefile.access;

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

import vn.nghedan.casefile.ConfirmationService;
import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.web.frame.ReturnAddress;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.FieldError;

/** "Chờ cấp trên xác nhận": who is to have no part in which file, and what became of it. */
@Path(Confirmations.HERE)
@Produces(MediaType.TEXT_HTML)
class ConfirmationPages {

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance confirmations(List<AwaitedActView> acts, List<FieldError> errors);

        private Templates() {
        }
    }

    private final ConfirmationService confirmations;
    private final CurrentOfficer officer;

    ConfirmationPages(ConfirmationService confirmations, CurrentOfficer officer) {
        this.confirmations = confirmations;
        this.officer = officer;
    }

    @GET
    public TemplateInstance confirmations() {
        return page(List.of());
    }

    @POST
    @Path("/{id}/confirm")
    public Response confirm(@PathParam("id") long id) {
        confirmations.confirm(id, officer.get());
        return ReturnAddress.to(Confirmations.HERE).build();
    }

    @POST
    @Path("/{id}/refuse")
    public Response refuse(@PathParam("id") long id, @RestForm String reason) {
        try {
            confirmations.refuse(id, reason, officer.get());
            return ReturnAddress.to(Confirmations.HERE).build();
        } catch (BadInput wrong) {
            return ReturnAddress.page(400, page(wrong.errors()));
        }
    }

    private TemplateInstance page(List<FieldError> errors) {
        return Templates.confirmations(confirmations.of(officer.get()), errors);
    }
}
