package vn.nghedan.directory.staff;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.OptimisticLockException;
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

import vn.nghedan.directory.DailyMailHour;
import vn.nghedan.directory.MailAddress;
import vn.nghedan.directory.StaffAddress;
import vn.nghedan.web.frame.ReturnAddress;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.FieldError;
import vn.nghedan.web.problem.NotFound;
import vn.nghedan.web.problem.StaleVersion;

/** "Cán bộ": who is here, and where each gets the daily mail; for the administrator. */
@Path(StaffAddress.ALL)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("ADMINISTRATOR")
class StaffPages {

    private static final String SAVED = "saved";
    private static final int NEVER_SEEN = -1;

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance roster(RosterPage page);

        static native TemplateInstance person(StaffPage page);

        private Templates() {
        }
    }

    private final StaffRoster roster;
    private final DirectoryAdministration administration;
    private final DailyMailHour mail;

    StaffPages(StaffRoster roster, DirectoryAdministration administration, DailyMailHour mail) {
        this.roster = roster;
        this.administration = administration;
        this.mail = mail;
    }

    @GET
    public TemplateInstance roster(@RestQuery String unit, @RestQuery String q, @RestQuery String page) {
        return Templates.roster(roster.list(new RosterFilter(unit, q), number(page, 0)));
    }

    @GET
    @Path("/{code}")
    public TemplateInstance person(@PathParam("code") String code, @RestQuery String done) {
        StaffEntry entry = entry(code);
        return page(entry, entry.email(), List.of(), done, false);
    }

    /** The same after something that was refused. */
    TemplateInstance person(String code, List<FieldError> errors) {
        StaffEntry entry = entry(code);
        return page(entry, entry.email(), errors, null, false);
    }

    /** An empty address has no mail sent. */
    @POST
    @Path("/{code}/email")
    public Response reach(@PathParam("code") String code, @RestForm String email, @RestForm String version) {
        String typed = email == null ? "" : email.strip();
        try {
            administration.reach(code, MailAddress.read(typed), number(version, NEVER_SEEN));
            return ReturnAddress.to(StaffAddress.of(code) + "?done=" + SAVED).build();
        } catch (BadInput wrong) {
            return ReturnAddress.page(400, page(entry(code), typed, wrong.errors(), null, false));
        } catch (StaleVersion | OptimisticLockException overtaken) {
            return ReturnAddress.page(409, page(entry(code), typed, List.of(), null, true));
        }
    }

    private TemplateInstance page(StaffEntry entry, String typed, List<FieldError> errors, String done,
            boolean overtaken) {
        return Templates.person(new StaffPage(entry, mail.at().orElse(null), typed, errors, done, overtaken));
    }

    private StaffEntry entry(String code) {
        return roster.entry(code).orElseThrow(NotFound::new);
    }

    private static int number(String given, int otherwise) {
        return given != null && given.matches("\\d{1,6}") ? Integer.parseInt(given) : otherwise;
    }
}
