package vn.nghedan.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestQuery;

import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.web.problem.NotAllowed;

/** The statistical reports, for outside programs. */
@Path("/api/v1/reports")
@Produces(MediaType.APPLICATION_JSON)
class ReportResource {

    static final String FORM = "{form: [0-9A-Z]{2}-[A-Z]{2,8}}";

    private final ReportService reports;
    private final CurrentOfficer officer;
    private final Clock clock;

    ReportResource(ReportService reports, CurrentOfficer officer, Clock clock) {
        this.reports = reports;
        this.officer = officer;
        this.clock = clock;
    }

    record Form(String form, String version, String title, String basis) {}

    /** The forms of a period; of the last quarter that is over where none is named. */
    @GET
    public List<Form> forms(@RestQuery String from, @RestQuery String to, @RestQuery String period) {
        if (!ReportService.isFor(officer.get())) {
            throw new NotAllowed();
        }
        return reports.forms(asked(from, to, period).to())
                .stream()
                .map(form -> new Form(form.code(), form.version(), form.title(), form.basis()))
                .toList();
    }

    @GET
    @Path("/" + FORM)
    public Report read(@PathParam("form") String form, @RestQuery String version, @RestQuery String from,
            @RestQuery String to, @RestQuery String period) {
        AskedPeriod asked = asked(from, to, period);
        return reports.fill(form, version, asked.from(), asked.to(), officer.get());
    }

    @GET
    @Path("/" + FORM + "/cells/{ms: \\d{1,2}}")
    public CountedRecords records(@PathParam("form") String form, @PathParam("ms") int ms, @RestQuery String version,
            @RestQuery String from, @RestQuery String to, @RestQuery String period) {
        AskedPeriod asked = asked(from, to, period);
        return reports.records(form, version, ms, asked.from(), asked.to(), officer.get());
    }

    private AskedPeriod asked(String from, String to, String period) {
        return AskedPeriod.of(from, to, period, LocalDate.now(clock));
    }
}
