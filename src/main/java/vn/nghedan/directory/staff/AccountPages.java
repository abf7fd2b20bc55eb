package vn.nghedan.directory.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.web.frame.ReturnAddress;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.FieldError;
import vn.nghedan.web.problem.NotFound;

/** "Tài khoản của tôi": what is on record about whoever is signed in, and their password. */
@Path("/account")
@Produces(MediaType.TEXT_HTML)
class AccountPages {

    private static final String CHANGED = "changed";

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance account(StaffEntry entry, List<FieldError> errors, boolean changed);

        private Templates() {
        }
    }

    private final StaffRoster roster;
    private final DirectoryAdministration administration;
    private final CurrentOfficer officer;

    AccountPages(StaffRoster roster, DirectoryAdministration administration, CurrentOfficer officer) {
        this.roster = roster;
        this.administration = administration;
        this.officer = officer;
    }

    @GET
    public TemplateInstance account(@RestQuery String done) {
        return Templates.account(mine(), List.of(), CHANGED.equals(done));
    }

    /** Nothing that was typed comes back: a password is not shown again. */
    @POST
    @Path("/password")
    public Response changePassword(@RestForm String old, @RestForm String password, @RestForm String again) {
        List<FieldError> errors = new ArrayList<>();
        if (!Objects.equals(password, again)) {
            errors.add(new FieldError("again", "administration:password_differs"));
        } else {
            try {
                administration.changeOwnPassword(officer.get().code(), old, password);
            } catch (BadInput wrong) {
                errors.addAll(wrong.errors());
            }
        }
        return errors.isEmpty()
                ? ReturnAddress.to("/account?done=" + CHANGED).build()
                : ReturnAddress.page(400, Templates.account(mine(), errors, false));
    }

    private StaffEntry mine() {
        return roster.entry(officer.get().code()).orElseThrow(NotFound::new);
    }
}
