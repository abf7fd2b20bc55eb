package vn.nghedan.document;

import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import vn.nghedan.casefile.IdempotencyService;
import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.directory.Officer;
import vn.nghedan.document.template.DocumentTemplate;
import vn.nghedan.document.template.NewWording;
import vn.nghedan.document.template.TemplateChanges;
import vn.nghedan.document.template.TemplateVersion;
import vn.nghedan.law.Citation;
import vn.nghedan.procedure.Paper;
import vn.nghedan.web.frame.Words;
import vn.nghedan.web.problem.BadInput;

/** The templates of papers for outside programs. */
@Path("/api/v1" + TemplatePages.HERE)
@Produces(MediaType.APPLICATION_JSON)
class TemplateResource {

    private static final String PAPER = "/{paper: [A-Z_]{1,60}}";

    private final TemplateReader reader;
    private final TemplateChanges changes;
    private final IdempotencyService once;
    private final Words words;
    private final CurrentOfficer officer;

    TemplateResource(TemplateReader reader, TemplateChanges changes, IdempotencyService once, Words words,
            CurrentOfficer officer) {
        this.reader = reader;
        this.changes = changes;
        this.once = once;
        this.words = words;
        this.officer = officer;
    }

    /**
     * @param form number of the official form; null where there is none
     * @param version the agency's; null of the program's
     * @param confirmed whether its text was compared with the original, or is the agency's own
     * @param hides whether it must not tell who denounces
     */
    record Template(Paper paper, String title, String form, List<String> basis, Long version, boolean confirmed,
            boolean hides, LocalDate from, LocalDate to) {}

    /** @param decidedBy the document by which the agency decided on it; null of the program's */
    record Version(String key, Long version, TemplateVersion.State state, LocalDate from, LocalDate to, String subject,
            List<String> addressees, List<String> text, List<String> recipients, String decidedBy, String reason,
            String enteredBy, String withdrawnBy, LocalDate withdrawnFrom, String withdrawalReason) {}

    record TemplateDetail(Template template, List<Version> versions) {}

    record Added(long version) {}

    record Preview(String text) {}

    record Withdrawal(String from, String reason) {}

    @GET
    public List<Template> list() {
        return reader.today().stream().map(this::template).toList();
    }

    @GET
    @Path(PAPER)
    public TemplateDetail read(@PathParam("paper") String paper) {
        List<TemplateVersion> history = reader.history(paper);
        return new TemplateDetail(template(TemplateReader.of(history, null).template()),
                history.stream().map(TemplateResource::version).toList());
    }

    /** Fills the words from a file that does not exist, and keeps nothing. */
    @POST
    @Path(PAPER + "/preview")
    @RolesAllowed("ADMINISTRATOR")
    public Preview preview(@PathParam("paper") String paper, NewWording given) {
        demand(given);
        return new Preview(reader.sample(changes.checked(TemplateReader.paper(paper), given, officer.get()))
                .plainText());
    }

    @POST
    @Path(PAPER + "/versions")
    @RolesAllowed("ADMINISTRATOR")
    public Response add(@PathParam("paper") String paper, @HeaderParam("Idempotency-Key") String key,
            NewWording given) {
        demand(given);
        Officer me = officer.get();
        String version = once.answer(me.code(), key, paper + given,
                () -> String.valueOf(changes.replace(TemplateReader.paper(paper), given, me)));
        return Response.status(201).entity(new Added(Long.parseLong(version))).build();
    }

    @POST
    @Path(PAPER + "/versions/{version: \\d{1,18}}/withdraw")
    @RolesAllowed("ADMINISTRATOR")
    public Response withdraw(@PathParam("paper") String paper, @PathParam("version") long version,
            @HeaderParam("Idempotency-Key") String key, Withdrawal given) {
        demand(given);
        Officer me = officer.get();
        once.answer(me.code(), key, "withdraw" + paper + version + given, () -> {
            changes.withdraw(TemplateReader.paper(paper), version, given.from(), given.reason(), me);
            return "";
        });
        return Response.noContent().build();
    }

    private static void demand(Object given) {
        if (given == null) {
            throw new BadInput("", "web:error_required");
        }
    }

    private Template template(DocumentTemplate of) {
        return new Template(of.paper(), words.say("casefile:paper_" + of.paper()), of.paper().form(),
                of.basis().stream().map(Citation::toString).toList(), of.version(), !of.isUnconfirmed(), of.hides(),
                of.inForce().from(), of.inForce().to());
    }

    private static Version version(TemplateVersion one) {
        DocumentTemplate of = one.template();
        return new Version(one.key(), of.version(), one.state(), one.from(), one.to(), of.subject(), of.addressees(),
                of.text(), of.recipients(), one.basis(), one.reason(), one.enteredBy(), one.withdrawnBy(),
                one.withdrawnFrom(), one.withdrawalReason());
    }
}
