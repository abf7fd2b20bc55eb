package vn.nghedan.reception.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.directory.Officer;
import vn.nghedan.reception.SessionAct;
import vn.nghedan.reception.SessionDraft;
import vn.nghedan.reception.SessionService;
import vn.nghedan.reception.visit.NewVisitPage;
import vn.nghedan.web.frame.ReturnAddress;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.NotAllowed;
import vn.nghedan.web.problem.NotFound;
import vn.nghedan.web.problem.NotPossible;
import vn.nghedan.web.problem.RefusedByLaw;
import vn.nghedan.web.problem.StaleVersion;

/** One form for each act on a session; it asks for no more than the act needs. */
@Path("/sessions/{id}/acts/{act}")
@Produces(MediaType.TEXT_HTML)
class SessionActPages {

    private static final Set<SessionAct> ON_THE_DAY = EnumSet.of(SessionAct.OPEN, SessionAct.HOLD,
            SessionAct.NOBODY_CAME, SessionAct.RECORD);

    private static final Set<SessionAct> HINTED = EnumSet.of(SessionAct.POST, SessionAct.INVITE, SessionAct.TEST,
            SessionAct.CONNECT, SessionAct.IDENTIFY, SessionAct.RECORD, SessionAct.CONCLUDE, SessionAct.POSTPONE,
            SessionAct.SET_DAY, SessionAct.CHAIR);

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance act(ActShown page);

        private Templates() {
        }
    }

    /** An act and what was typed about it. */
    record ActShown(SessionView session, SessionAct act, SessionDraft.Deed typed, SessionForm form) {

        public boolean isPossible() {
            return session.acts().contains(act);
        }

        public String address() {
            return "/sessions/" + session.id() + "/acts/" + act;
        }

        /** Under which name the browser keeps what is typed. */
        public String draft() {
            return "session-" + session.id() + "-" + act;
        }

        /** What the law says about it; null where it says nothing. */
        public String hintKey() {
            return HINTED.contains(act) ? "sessions:hint_" + act : null;
        }

        public String noteKey() {
            return "sessions:note_" + act;
        }

        public boolean asksHour() {
            return act == SessionAct.CONNECT || act == SessionAct.OPEN;
        }

        public boolean asksNewDay() {
            return act == SessionAct.POSTPONE || act == SessionAct.SET_DAY;
        }

        public boolean needsNewDay() {
            return act == SessionAct.SET_DAY;
        }

        public boolean asksChair() {
            return act == SessionAct.CHAIR;
        }

        public boolean asksWhoDecides() {
            return act == SessionAct.CONCLUDE || asksNewDay();
        }

        public boolean asksPaper() {
            return switch (act) {
                case POST, INVITE, CONCLUDE, POSTPONE, SET_DAY, CHAIR -> true;
                default -> false;
            };
        }

        public boolean needsPaper() {
            return act == SessionAct.CONCLUDE;
        }

        public boolean needsNote() {
            return switch (act) {
                case RECORD, CONCLUDE, POSTPONE, CORRECT, IDENTIFY -> true;
                default -> false;
            };
        }
    }

    private final SessionService sessions;
    private final SessionReader reader;
    private final SessionChoices choices;
    private final IdempotencyService once;
    private final CurrentOfficer officer;
    private final Clock clock;

    SessionActPages(SessionService sessions, SessionReader reader, SessionChoices choices, IdempotencyService once,
            CurrentOfficer officer, Clock clock) {
        this.sessions = sessions;
        this.reader = reader;
        this.choices = choices;
        this.once = once;
        this.officer = officer;
        this.clock = clock;
    }

    @GET
    public Response form(@PathParam("id") long id, @PathParam("act") String act) {
        SessionAct named = named(act);
        SessionView session = reader.read(id, keeper());
        LocalDate today = LocalDate.now(clock);
        LocalDate on = ON_THE_DAY.contains(named) || today.isAfter(session.on()) && named != SessionAct.CONCLUDE
                && named != SessionAct.SET_DAY
                && named != SessionAct.CORRECT ? session.on() : today;
        String decider = choices.all().heads().stream().findFirst().map(head -> head.value()).orElse("");
        return page(200, session, named, new SessionDraft.Deed(on.toString(),
                named == SessionAct.OPEN ? session.startsAt() : null, decider, null, null, null, session.chair()),
                SessionForm.blank(UUID.randomUUID().toString(), choices.all()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(@PathParam("id") long id, @PathParam("act") String act, MultivaluedMap<String, String> sent) {
        Officer me = keeper();
        SessionAct named = named(act);
        SessionDraft.Deed deed = new SessionDraft.Deed(sent.getFirst("on"), sent.getFirst("at"),
                sent.getFirst("decidedBy"), NewSessionPages.document(sent, "document."), sent.getFirst("note"),
                sent.getFirst("newOn"), sent.getFirst("chair"));
        String key = sent.getFirst("idempotencyKey");
        try {
            once.answer(me.code(), key, id + act + deed, () -> {
                sessions.act(id, named, ExpectedVersion.expected(sent.getFirst("version")), deed, me);
                return "";
            });
        } catch (BadInput wrong) {
            return page(400, reader.read(id, me), named, deed,
                    new SessionForm(key, wrong.errors(), null, false, choices.all()));
        } catch (RefusedByLaw refused) {
            return page(422, reader.read(id, me), named, deed, new SessionForm(key, List.of(),
                    new NewVisitPage.Refused(refused.getMessage(), refused.legalBasis(), refused.convention()), false,
                    choices.all()));
        } catch (StaleVersion | NotPossible overtaken) {
            return page(409, reader.read(id, me), named, deed,
                    new SessionForm(key, List.of(), null, true, choices.all()));
        }
        return ReturnAddress.to("/sessions/" + id + "?saved=true").build();
    }

    private static SessionAct named(String act) {
        return SessionAct.named(act).orElseThrow(NotFound::new);
    }

    private Officer keeper() {
        Officer me = officer.get();
        if (!SessionService.mayKeep(me)) {
            throw new NotAllowed();
        }
        return me;
    }

    private static Response page(int status, SessionView session, SessionAct act, SessionDraft.Deed typed,
            SessionForm form) {
        return NewSessionPages.page(status, Templates.act(new ActShown(session, act, typed, form)));
    }
}
