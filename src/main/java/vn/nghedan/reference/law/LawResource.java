package vn.nghedan.reference.law;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestQuery;

import vn.nghedan.law.GroundFamily;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.NotFound;

/** Time limits, grounds and procedures for outside programs. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
class LawResource {

    private final LawTables law;
    private final Clock clock;

    LawResource(LawTables law, Clock clock) {
        this.law = law;
        this.clock = clock;
    }

    @GET
    @Path("/rules")
    public List<RuleView> rules(@RestQuery String on) {
        return law.rulesOn(day(on));
    }

    @GET
    @Path("/grounds")
    public List<GroundView> grounds(@RestQuery String on, @RestQuery String family) {
        return law.groundsOn(day(on), family(family));
    }

    @GET
    @Path("/procedures")
    public List<ProcedureView> procedures() {
        return law.procedures();
    }

    @GET
    @Path("/procedures/{code}")
    public ProcedureView procedure(@PathParam("code") String code) {
        return law.procedure(code).orElseThrow(NotFound::new);
    }

    private LocalDate day(String given) {
        try {
            return given == null || given.isBlank() ? LocalDate.now(clock) : LocalDate.parse(given.strip());
        } catch (DateTimeParseException unreadable) {
            throw new BadInput("on", "web:error_date");
        }
    }

    private static GroundFamily family(String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        return Arrays.stream(GroundFamily.values())
                .filter(family -> family.name().equals(given.strip()))
                .findFirst()
                .orElseThrow(() -> new BadInput("family", "web:error_choice"));
    }
}
