package vn.nghedan.reference.calculator;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import vn.nghedan.reference.DerivationView;
import vn.nghedan.web.problem.BadInput;

/** Due dates for outside programs, without a file. */
@Path("/api/v1/deadlines")
@Produces(MediaType.APPLICATION_JSON)
class DeadlineResource {

    private final Calculator calculator;

    DeadlineResource(Calculator calculator) {
        this.calculator = calculator;
    }

    @POST
    @Path("/calculate")
    @Consumes(MediaType.APPLICATION_JSON)
    public DerivationView calculate(CalculationForm form) {
        if (form == null) {
            throw new BadInput("", "web:error_json");
        }
        return calculator.calculate(form);
    }
}
