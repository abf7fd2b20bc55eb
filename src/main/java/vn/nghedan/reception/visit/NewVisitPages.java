package vn.nghedan.reception.visit;

import java.time.Clock;
import java.time.LocalDate;
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

import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.directory.Officer;
import vn.nghedan.reception.Medium;
import vn.nghedan.reception.VisitDraft;
import vn.nghedan.reception.VisitService;
import vn.nghedan.reception.session.SessionReader;
import vn.nghedan.reception.session.SessionView;
import vn.nghedan.web.frame.ReturnAddress;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.NotAllowed;
import vn.nghedan.web.problem.RefusedByLaw;

/** The desk's one screen: who came, how many, what they say, what it is, what becomes of it. */
@Path("/visits/new")
@Produces(MediaType.TEXT_HTML)
class NewVisitPages {

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance form(NewVisitPage page);

        static native TemplateInstance former(FormerVisitors.Found found);

        private Templates() {
        }
    }

    private final VisitService visits;
    private final FormerVisitors former;
    private final SessionReader sessions;
    private final VisitChoices choices;
    private final CurrentOfficer officer;
    private final Clock clock;

    NewVisitPages(VisitService visits, FormerVisitors former, SessionReader sessions, VisitChoices choices,
            CurrentOfficer officer,
            Clock clock) {
        this.visits = visits;
        this.former = former;
        this.sessions = sessions;
        this.choices = choices;
        this.officer = officer;
        this.clock = clock;
    }

    @GET
    public Response blank(@RestQuery Long session) {
        Officer me = atTheDesk();
        VisitDraft draft = session == null ? ofToday(me) : ofSession(sessions.read(session, me), me);
        return page(200,
                new NewVisitPage(draft, UUID.randomUUID().toString(), List.of(), null, null, choices.of(draft, me)));
    }

    private VisitDraft ofToday(Officer me) {
        return new VisitDraft(LocalDate.now(clock).toString(), VisitKind.REGULAR.name(), Medium.IN_PERSON.name(),
                null, me.code(), List.of(VisitDraft.Person.NOBODY), "1", null, List.of(), null);
    }

    /** Whoever chairs a session is the one who receives, where they may. */
    private VisitDraft ofSession(SessionView session, Officer me) {
        String receiver = visits.mayReceive(session.chair(), session.on()) ? session.chair() : me.code();
        return new VisitDraft(session.on().toString(), session.kind().name(), session.medium().name(),
                Long.toString(session.id()), receiver, List.of(VisitDraft.Person.NOBODY), "1", null, List.of(),
                null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(MultivaluedMap<String, String> sent) {
        Officer me = atTheDesk();
        VisitForm form = new VisitForm(sent);
        VisitDraft draft = form.draft();
        if (form.former() != null || form.isSearch()) {
            return page(200, found(form, draft, me));
        }
        try {
            String number = visits.log(draft, form.key(), me);
            return ReturnAddress
                    .to("/visits/" + number + (form.isToBePrinted() ? "/receipt?print=true" : "?saved=true"))
                    .build();
        } catch (BadInput bad) {
            return page(400, new NewVisitPage(draft, form.key(), bad.errors(), null, null, choices.of(draft, me)));
        } catch (RefusedByLaw refused) {
            return page(422, new NewVisitPage(draft, form.key(), List.of(),
                    new NewVisitPage.Refused(refused.getMessage(), refused.legalBasis(), refused.convention()), null,
                    choices.of(draft, me)));
        }
    }

    /** What htmx shows below the name while it is typed. The name travels in the body: addresses end up in logs. */
    @POST
    @Path("/former")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance former(MultivaluedMap<String, String> sent) {
        return Templates.former(former.find(new VisitForm(sent).draft().people().get(0).name(), atTheDesk()));
    }

    /** The form again without a script: with the visitors found, or with the one who was chosen. */
    private NewVisitPage found(VisitForm form, VisitDraft draft, Officer me) {
        String chosen = form.former();
        if (chosen != null && chosen.matches("[0-9]{1,18}")) {
            VisitDraft filled = former.byId(Long.parseLong(chosen), me)
                    .map(form::with)
                    .orElse(draft);
            return new NewVisitPage(filled, form.key(), List.of(), null, null, choices.of(draft, me));
        }
        return new NewVisitPage(draft, form.key(), List.of(), null, former.find(draft.people().get(0).name(), me),
                choices.of(draft, me));
    }

    private Officer atTheDesk() {
        Officer me = officer.get();
        if (!VisitService.mayReceive(me)) {
            throw new NotAllowed();
        }
        return me;
    }

    private static Response page(int status, NewVisitPage page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(Templates.form(page).render())
                .build();
    }
}
