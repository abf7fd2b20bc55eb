package vn.nghedan.directory.staff;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

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
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import vn.nghedan.directory.AgencyView;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.StaffAddress;
import vn.nghedan.directory.UnitView;
import vn.nghedan.web.frame.ReturnAddress;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.FieldError;

/** The agency as it stands on papers, its units, and which of them is in charge of reception and complaints. */
@Path(StaffAddress.ALL + "/agency")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("ADMINISTRATOR")
class AgencyPages {

    private static final String HERE = StaffAddress.ALL + "/agency";
    private static final UnitView NO_UNIT = new UnitView("", "", null, false);

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance agency(AgencyPage page);

        private Templates() {
        }
    }

    private final DirectoryAdministration administration;
    private final DirectoryService directory;
    private final Validator validator;

    AgencyPages(DirectoryAdministration administration, DirectoryService directory, Validator validator) {
        this.administration = administration;
        this.directory = directory;
        this.validator = validator;
    }

    @GET
    public TemplateInstance agency(@RestQuery String done) {
        return page(directory.agency(), NO_UNIT, List.of(), done != null);
    }

    @POST
    public Response describe(@RestForm String name, @RestForm String superiorBody, @RestForm String place,
            @RestForm String documentSymbol) {
        AgencyView typed = new AgencyView(stripped(name),
                stripped(superiorBody).isEmpty() ? null : superiorBody.strip(),
                stripped(place), stripped(documentSymbol));
        return tried(typed, administration::describeAgency, errors -> page(typed, NO_UNIT, errors, false));
    }

    @POST
    @Path("/units")
    public Response openUnit(@RestForm String unitCode, @RestForm String unitName, @RestForm String parent) {
        UnitView typed = new UnitView(stripped(unitCode), stripped(unitName),
                stripped(parent).isEmpty() ? null : parent.strip(), false);
        return tried(typed, administration::openUnit, errors -> page(directory.agency(), typed,
                errors.stream().map(AgencyPages::ofTheUnit).toList(), false));
    }

    @POST
    @Path("/units/{code}/charge")
    public Response putInCharge(@PathParam("code") String code) {
        administration.putInCharge(code);
        return ReturnAddress.to(HERE + "?done=saved").build();
    }

    private <T> Response tried(T typed, Consumer<T> change,
            Function<List<FieldError>, TemplateInstance> again) {
        List<FieldError> errors = validator.validate(typed)
                .stream()
                .map(wrong -> new FieldError(wrong.getPropertyPath().toString(), wrong.getMessage()))
                .toList();
        if (!errors.isEmpty()) {
            return ReturnAddress.page(400, again.apply(errors));
        }
        try {
            change.accept(typed);
            return ReturnAddress.to(HERE + "?done=saved").build();
        } catch (BadInput wrong) {
            return ReturnAddress.page(400, again.apply(wrong.errors()));
        }
    }

    /** Agency and unit both have a name; on the page each field has one of its own. */
    private static FieldError ofTheUnit(FieldError error) {
        return switch (error.field()) {
            case "code" -> new FieldError("unitCode", error.message());
            case "name" -> new FieldError("unitName", error.message());
            default -> error;
        };
    }

    private TemplateInstance page(AgencyView agency, UnitView unit, List<FieldError> errors, boolean saved) {
        return Templates.agency(new AgencyPage(agency, directory.units(), unit, errors, saved));
    }

    private static String stripped(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
