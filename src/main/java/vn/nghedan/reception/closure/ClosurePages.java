package vn.nghedan.reception.closure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

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

import vn.nghedan.casefile.ExpectedVersion;
import vn.nghedan.casefile.IdempotencyService;
import vn.nghedan.directory.AgencyView;
import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.reception.ReceptionNotice;
import vn.nghedan.reception.SessionService;
import vn.nghedan.reception.session.NewSessionPages;
import vn.nghedan.reception.session.SessionChoices;
import vn.nghedan.reception.session.SessionForm;
import vn.nghedan.reception.session.SessionPages;
import vn.nghedan.web.frame.ReturnAddress;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.FieldError;
import vn.nghedan.web.problem.NotPossible;
import vn.nghedan.web.problem.StaleVersion;

/** The days on which the reception place is closed: told, entered, called off, and posted at its door. */
@Path("/sessions/closures")
@Produces(MediaType.TEXT_HTML)
class ClosurePages {

    /** @param key of the form; the same while it is shown again */
    record Shown(List<ClosureView> closures, ClosureDraft draft, String key, List<FieldError> errors, boolean stale,
            boolean mayKeep, SessionForm.Choices choices) {}

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance closures(Shown page);

        private Templates() {
        }
    }

    private final Closures closures;
    private final SessionChoices choices;
    private final DirectoryService directory;
    private final IdempotencyService once;
    private final CurrentOfficer officer;
    private final Clock clock;

    ClosurePages(Closures closures, SessionChoices choices, DirectoryService directory, IdempotencyService once,
            CurrentOfficer officer, Clock clock) {
        this.closures = closures;
        this.choices = choices;
        this.directory = directory;
        this.once = once;
        this.officer = officer;
        this.clock = clock;
    }

    @GET
    public Response list() {
        return page(200, blank(), UUID.randomUUID().toString(), List.of(), false);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response close(MultivaluedMap<String, String> sent) {
        Officer me = officer.get();
        String key = sent.getFirst("idempotencyKey");
        ClosureDraft draft = new ClosureDraft(sent.getFirst("from"), sent.getFirst("to"), sent.getFirst("place"),
                sent.getFirst("reason"), sent.getFirst("instead"), sent.getFirst("decidedBy"),
                NewSessionPages.document(sent, "document."));
        try {
            once.answer(me.code(), key, "closure" + draft, () -> Long.toString(closures.close(draft, me)));
            return ReturnAddress.to("/sessions/closures").build();
        } catch (BadInput wrong) {
            return page(400, draft, key, wrong.errors(), false);
        }
    }

    @POST
    @Path("/{id: [0-9]{1,18}}/cancel")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response callOff(@PathParam("id") long id, MultivaluedMap<String, String> sent) {
        Officer me = officer.get();
        String reason = sent.getFirst("reason");
        try {
            once.answer(me.code(), sent.getFirst("idempotencyKey"), "closure" + id + reason, () -> {
                closures.callOff(id, reason, ExpectedVersion.expected(sent.getFirst("version")), me);
                return "";
            });
            return ReturnAddress.to("/sessions/closures").build();
        } catch (BadInput wrong) {
            return page(400, blank(), null, wrong.errors(), false);
        } catch (StaleVersion | NotPossible overtaken) {
            return page(409, blank(), null, List.of(), true);
        }
    }

    /** The notice that is posted at the reception place. */
    @GET
    @Path("/{id: [0-9]{1,18}}/notice")
    public TemplateInstance notice(@PathParam("id") long id) {
        officer.get();
        ClosureView closure = closures.read(id);
        AgencyView agency = directory.agency();
        return SessionPages.Templates.notice(new ReceptionNotice("/sessions/closures", agency.name(),
                agency.superiorBody(), true, closure.document() == null ? null : closure.document().number(),
                closure.from(), closure.to(), closure.place(), closure.reason(), closure.instead(), null));
    }

    private ClosureDraft blank() {
        String head = choices.all().heads().stream().findFirst().map(one -> one.value()).orElse("");
        return ClosureDraft.blank(LocalDate.now(clock), directory.agency().name(), head);
    }

    private Response page(int status, ClosureDraft draft, String key, List<FieldError> errors, boolean stale) {
        LocalDate today = LocalDate.now(clock);
        Shown shown = new Shown(closures.between(today.minusYears(1), today.plusYears(2)), draft, key, errors, stale,
                SessionService.mayKeep(officer.get()), choices.all());
        return ReturnAddress.page(status, Templates.closures(shown));
    }
}
