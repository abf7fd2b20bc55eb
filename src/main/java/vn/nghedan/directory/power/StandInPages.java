package vn.nghedan.directory.power;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
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
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.directory.Role;
import vn.nghedan.directory.StaffView;
import vn.nghedan.directory.power.StandInPage.Form;
import vn.nghedan.web.frame.Option;
import vn.nghedan.web.frame.ReturnAddress;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.FieldError;
import vn.nghedan.web.problem.NotAllowed;

/** "Người được giao thay": who takes whose place, by which paper; for the administrator and for those who lead. */
@Path("/staff/stand-ins")
@Produces(MediaType.TEXT_HTML)
class StandInPages {

    private static final String HERE = "/staff/stand-ins";
    private static final int LONGEST = 180;

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance standIns(StandInPage page);

        private Templates() {
        }
    }

    private final StandIns standIns;
    private final DirectoryService directory;
    private final CurrentOfficer officer;
    private final Clock clock;

    StandInPages(StandIns standIns, DirectoryService directory, CurrentOfficer officer, Clock clock) {
        this.standIns = standIns;
        this.directory = directory;
        this.officer = officer;
        this.clock = clock;
    }

    @GET
    public TemplateInstance standIns() {
        return page(Form.empty(LocalDate.now(clock)), List.of());
    }

    @POST
    public Response appoint(@RestForm String absent, @RestForm String delegate, @RestForm String from,
            @RestForm String to, @RestForm String document, @RestForm String documentDate, @RestForm String signedBy) {
        Form form = Form.of(absent, delegate, from, to, document, documentDate, signedBy);
        Officer by = appointing();
        try {
            standIns.appoint(read(form), by);
            return ReturnAddress.to(HERE).build();
        } catch (BadInput wrong) {
            return Response.status(400).entity(page(form, wrong.errors())).build();
        }
    }

    @POST
    @Path("/{id}/end")
    public Response end(@PathParam("id") long id) {
        standIns.end(id, appointing());
        return ReturnAddress.to(HERE).build();
    }

    private Officer appointing() {
        Officer asking = officer.get();
        if (!StandIns.appoints(asking)) {
            throw new NotAllowed();
        }
        return asking;
    }

    private TemplateInstance page(Form form, List<FieldError> errors) {
        Officer asking = appointing();
        LocalDate today = LocalDate.now(clock);
        List<StaffView> people = directory.staffList();
        return Templates.standIns(new StandInPage(
                standIns.running(asking)
                        .stream()
                        .map(absence -> new StandInPage.Line(absence, absence.holdsOn(today)))
                        .toList(),
                options(people.stream().filter(person -> StandIns.appointsFor(asking, person.unit())).toList()),
                options(people.stream().filter(StandInPages::mayBeAsked).toList()),
                options(people.stream()
                        .filter(person -> person.has(Role.UNIT_HEAD)
                                || directory.mayDecide(person.code(), Role.DIRECTOR, today))
                        .toList()),
                form, errors));
    }

    private static boolean mayBeAsked(StaffView person) {
        return person.roles().isEmpty() || person.roles().stream().anyMatch(Role::handlesFiles);
    }

    private static List<Option> options(List<StaffView> people) {
        return people.stream()
                .map(person -> new Option(person.code(),
                        person.fullName() + " – " + person.title() + ", " + person.unitName()))
                .toList();
    }

    private static Delegation.Standing read(Form form) {
        List<FieldError> errors = new ArrayList<>();
        LocalDate from = day("from", form.from(), errors);
        LocalDate to = day("to", form.to(), errors);
        LocalDate signedOn = day("documentDate", form.documentDate(), errors);
        demand("absent", form.absent(), errors);
        demand("delegate", form.delegate(), errors);
        demand("document", form.document(), errors);
        demand("signedBy", form.signedBy(), errors);
        if (form.document().length() > LONGEST) {
            errors.add(new FieldError("document", "web:error_size"));
        }
        if (!errors.isEmpty()) {
            throw new BadInput(errors);
        }
        return new Delegation.Standing(form.delegate(), form.absent(), from, to, form.document(), signedOn,
                form.signedBy());
    }

    private static LocalDate day(String field, String text, List<FieldError> errors) {
        demand(field, text, errors);
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            errors.add(new FieldError(field, "web:error_date"));
            return null;
        }
    }

    private static void demand(String field, String text, List<FieldError> errors) {
        if (text.isEmpty()) {
            errors.add(new FieldError(field, "web:error_required"));
        }
    }
}
