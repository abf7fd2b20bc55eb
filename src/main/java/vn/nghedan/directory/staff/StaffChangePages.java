package vn.nghedan.directory.staff;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;
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

import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Role;
import vn.nghedan.directory.StaffAddress;
import vn.nghedan.directory.access.AccessRequestView;
import vn.nghedan.web.frame.Option;
import vn.nghedan.web.frame.ReturnAddress;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.FieldError;

/** What the administrator does to the staff: somebody comes, gets or loses a role, forgot their password, leaves. */
@Path(StaffAddress.ALL)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("ADMINISTRATOR")
class StaffChangePages {

    @CheckedTemplate(basePath = "StaffPages")
    static class Templates {

        static native TemplateInstance hire(HirePage page);

        private Templates() {
        }
    }

    private final StaffPages people;
    private final DirectoryAdministration administration;
    private final DirectoryService directory;
    private final Validator validator;

    StaffChangePages(StaffPages people, DirectoryAdministration administration, DirectoryService directory,
            Validator validator) {
        this.people = people;
        this.administration = administration;
        this.directory = directory;
        this.validator = validator;
    }

    @GET
    @Path("/new")
    public TemplateInstance hire() {
        return hiring(new NewStaff("", "", "", "", "", "", "", Set.of()), List.of());
    }

    @POST
    @Path("/new")
    public Response hire(@RestForm String code, @RestForm String loginName, @RestForm String fullName,
            @RestForm String title, @RestForm String unit, @RestForm String supervisor, @RestForm String password,
            @RestForm List<String> roles) {
        String login = stripped(loginName);
        NewStaff hired = new NewStaff(stripped(code), login.isEmpty() ? stripped(code) : login, stripped(fullName),
                stripped(title), stripped(unit), stripped(supervisor).isEmpty() ? null : supervisor,
                password == null ? "" : password, roles(roles));
        List<FieldError> errors = validator.validate(hired)
                .stream()
                .map(wrong -> new FieldError(wrong.getPropertyPath().toString(), wrong.getMessage()))
                .toList();
        if (!errors.isEmpty()) {
            return ReturnAddress.page(400, hiring(hired, errors));
        }
        try {
            return done(hired.code(), administration.hire(hired), "hired");
        } catch (BadInput wrong) {
            return ReturnAddress.page(400, hiring(hired, wrong.errors()));
        }
    }

    @POST
    @Path("/{code}/roles")
    public Response change(@PathParam("code") String code, @RestForm String grant, @RestForm String withdraw) {
        return tried(code, "roles", () -> {
            if (withdraw == null) {
                return administration.grant(code, role(grant));
            }
            administration.withdraw(code, role(withdraw));
            return List.of();
        });
    }

    @POST
    @Path("/{code}/password")
    public Response resetPassword(@PathParam("code") String code, @RestForm String password) {
        return tried(code, "password", () -> administration.resetPassword(code, password));
    }

    @POST
    @Path("/{code}/leave")
    public Response leave(@PathParam("code") String code) {
        return tried(code, "left", () -> {
            administration.leave(code);
            return List.of();
        });
    }

    // ---- answers

    private Response tried(String code, String what, Supplier<List<AccessRequestView>> change) {
        try {
            return done(code, change.get(), what);
        } catch (BadInput wrong) {
            return ReturnAddress.page(400, people.person(code, wrong.errors()));
        }
    }

    /** What lets somebody see files waits for a second person. */
    private static Response done(String code, List<AccessRequestView> waiting, String what) {
        return ReturnAddress.to(StaffAddress.of(code) + "?done=" + (waiting.isEmpty() ? what : "waiting")).build();
    }

    private TemplateInstance hiring(NewStaff typed, List<FieldError> errors) {
        return Templates.hire(new HirePage(typed,
                directory.units().stream().map(unit -> new Option(unit.code(), unit.name())).toList(),
                directory.staffList()
                        .stream()
                        .map(person -> new Option(person.code(), person.fullName() + " – " + person.title()))
                        .toList(),
                errors));
    }

    private static Role role(String given) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(given))
                .findFirst()
                .orElseThrow(() -> new BadInput("grant", "web:error_choice"));
    }

    private static Set<Role> roles(List<String> given) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (given != null) {
            given.forEach(one -> roles.add(role(one)));
        }
        return roles;
    }

    private static String stripped(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
