package vn.nghedan.casefile.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import vn.nghedan.casefile.acting.Assignments;
import vn.nghedan.casefile.query.SavedLists;
import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.web.frame.ReturnAddress;
import vn.nghedan.web.problem.BadInput;

/** What is done to the work list as a whole: keeping a list, giving several files to somebody. */
@Path("/worklist")
@Produces(MediaType.TEXT_HTML)
class WorklistPages {

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance assigned(List<Assignments.Outcome> done, List<Assignments.Outcome> refused);

        private Templates() {
        }
    }

    private final SavedLists saved;
    private final Assignments assignments;
    private final CurrentOfficer officer;

    WorklistPages(SavedLists saved, Assignments assignments, CurrentOfficer officer) {
        this.saved = saved;
        this.assignments = assignments;
        this.officer = officer;
    }

    @POST
    @Path("/kept")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(MultivaluedMap<String, String> sent) {
        // written anew from what was read, so that nothing else is kept or gone to
        WorklistRequest asked = WorklistRequest.read(String.valueOf(sent.getFirst("address")));
        saved.keep(sent.getFirst("name"), asked, officer.get());
        return ReturnAddress.to(asked.here()).build();
    }

    @POST
    @Path("/kept/{id}/forget")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response forget(@PathParam("id") long id) {
        saved.forget(id, officer.get());
        return ReturnAddress.to("/cases").build();
    }

    @POST
    @Path("/assignments")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response assign(MultivaluedMap<String, String> sent) {
        String key = String.valueOf(sent.getFirst("idempotencyKey"));
        if (!key.matches("[0-9A-Za-z-]{8,64}")) {
            throw new BadInput("idempotencyKey", "web:error_format");
        }
        List<String> codes = sent.getOrDefault("code", List.of()).stream().filter(code -> !code.isBlank()).toList();
        assignments.assign(codes, sent.getFirst("handler"), day(sent.getFirst("on")),
                key, officer.get());
        return ReturnAddress.to("/worklist/assignments/" + key).build();
    }

    @GET
    @Path("/assignments/{key}")
    public TemplateInstance assigned(@PathParam("key") String key) {
        List<Assignments.Outcome> outcomes = assignments.report(key, officer.get());
        return Templates.assigned(outcomes.stream().filter(one -> one.refusal() == null).toList(),
                outcomes.stream().filter(one -> one.refusal() != null).toList());
    }

    private static LocalDate day(String given) {
        try {
            return LocalDate.parse(String.valueOf(given));
        } catch (DateTimeParseException unreadable) {
            throw new BadInput("on", "web:error_date");
        }
    }
}
