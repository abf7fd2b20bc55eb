package vn.nghedan.reception.session;

import java.util.List;
import java.util.UUID;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import vn.nghedan.casefile.IdempotencyService;
import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.directory.Officer;
import vn.nghedan.reception.SessionDraft;
import vn.nghedan.reception.SessionService;
import vn.nghedan.reception.VisitDraft;
import vn.nghedan.reception.visit.NewVisitPage;
import vn.nghedan.web.frame.ReturnAddress;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.NotAllowed;
import vn.nghedan.web.problem.RefusedByLaw;

/** The two ways to put sessions on the schedule: the fixed days of some months at once, or one session. */
@Path("/sessions")
@Produces(MediaType.TEXT_HTML)
public class NewSessionPages {

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance plan(SessionDraft.Plan plan, SessionForm form);

        static native TemplateInstance session(SessionDraft typed, SessionForm form);

        private Templates() {
        }
    }

    private final SessionService sessions;
    private final SessionChoices choices;
    private final IdempotencyService once;
    private final CurrentOfficer officer;

    NewSessionPages(SessionService sessions, SessionChoices choices, IdempotencyService once, CurrentOfficer officer) {
        this.sessions = sessions;
        this.choices = choices;
        this.once = once;
        this.officer = officer;
    }

    // ---- the fixed days of some months

    @GET
    @Path("/plan")
    public TemplateInstance plan() {
        keeper();
        return Templates.plan(choices.plan(), SessionForm.blank(UUID.randomUUID().toString(), choices.all()));
    }

    @POST
    @Path("/plan")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response plan(MultivaluedMap<String, String> sent) {
        Officer me = keeper();
        String key = sent.getFirst("idempotencyKey");
        SessionDraft.Plan plan = new SessionDraft.Plan(sent.getFirst("from"), sent.getFirst("to"),
                sent.getFirst("day"), sent.getFirst("startsAt"), sent.getFirst("place"), sent.getFirst("chair"));
        try {
            String added = once.answer(me.code(), key, "plan" + plan,
                    () -> Integer.toString(sessions.plan(plan, me).size()));
            return ReturnAddress.to("/sessions?year=" + plan.from().substring(0, 4) + "&saved=" + added).build();
        } catch (BadInput wrong) {
            return page(400, Templates.plan(plan, new SessionForm(key, wrong.errors(), null, false, choices.all())));
        }
    }

    // ---- one session

    @GET
    @Path("/new")
    public TemplateInstance one() {
        keeper();
        return Templates.session(choices.session(),
                SessionForm.blank(UUID.randomUUID().toString(), choices.all()));
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response one(MultivaluedMap<String, String> sent) {
        Officer me = keeper();
        String key = sent.getFirst("idempotencyKey");
        SessionDraft draft = draft(sent);
        try {
            String id = once.answer(me.code(), key, "session" + draft, () -> sessions.add(draft, me).toString());
            return ReturnAddress.to("/sessions/" + id + "?saved=true").build();
        } catch (BadInput wrong) {
            return page(400,
                    Templates.session(draft, new SessionForm(key, wrong.errors(), null, false, choices.all())));
        } catch (RefusedByLaw refused) {
            return page(422, Templates.session(draft, new SessionForm(key, List.of(),
                    new NewVisitPage.Refused(refused.getMessage(), refused.legalBasis(), refused.convention()), false,
                    choices.all())));
        }
    }

    private static SessionDraft draft(MultivaluedMap<String, String> sent) {
        return new SessionDraft(sent.getFirst("kind"), sent.getFirst("purpose"), sent.getFirst("medium"),
                sent.getFirst("on"), sent.getFirst("startsAt"), sent.getFirst("place"), sent.getFirst("chair"),
                document(sent, "delegation."), sent.getFirst("urgency"), sent.getFirst("subject"),
                new SessionDraft.Online(sent.getFirst("online.ground"), sent.getFirst("online.decidedBy"),
                        document(sent, "online.document."), sent.getFirst("online.noProtectionAsked"),
                        sent.getFirst("online.secrecyAssured")));
    }

    public static VisitDraft.Document document(MultivaluedMap<String, String> sent, String at) {
        return new VisitDraft.Document(sent.getFirst(at + "number"), sent.getFirst(at + "date"));
    }

    private Officer keeper() {
        Officer me = officer.get();
        if (!SessionService.mayKeep(me)) {
            throw new NotAllowed();
        }
        return me;
    }

    static Response page(int status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page.render())
                .build();
    }
}
