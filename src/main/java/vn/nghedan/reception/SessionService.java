package vn.nghedan.reception;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import vn.nghedan.audit.AuditService;
import vn.nghedan.calendar.WorkCalendar;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.directory.Role;
import vn.nghedan.reception.session.ChairRole;
import vn.nghedan.reception.session.FixedDay;
import vn.nghedan.reception.session.NewSession;
import vn.nghedan.reception.session.ReceptionSession;
import vn.nghedan.reception.session.SessionActCommand;
import vn.nghedan.reception.session.SessionCheck;
import vn.nghedan.reception.session.SessionEvent;
import vn.nghedan.reception.session.SessionPurpose;
import vn.nghedan.reception.session.SessionRulesCheck;
import vn.nghedan.reception.session.SessionState;
import vn.nghedan.reception.session.SessionStateMachine;
import vn.nghedan.reception.session.Sessions;
import vn.nghedan.reception.visit.NewVisit;
import vn.nghedan.reception.visit.VisitKind;
import vn.nghedan.reference.OfficeCalendar;
import vn.nghedan.web.problem.NotAllowed;
import vn.nghedan.web.problem.NotFound;
import vn.nghedan.web.problem.NotPossible;
import vn.nghedan.web.problem.StaleVersion;

/** Plans sessions of reception and records what happens to them. */
@ApplicationScoped
@Transactional
public class SessionService {

    private static final Set<Role> KEEPERS = EnumSet.of(Role.RECEIVING_OFFICER, Role.UNIT_HEAD, Role.DIRECTOR);

    private final Sessions sessions;
    private final SessionRulesCheck law;
    private final SessionStateMachine order;
    private final DirectoryService directory;
    private final OfficeCalendar calendar;
    private final AuditService audit;
    private final Clock clock;

    SessionService(Sessions sessions, SessionRulesCheck law, SessionStateMachine order, DirectoryService directory,
            OfficeCalendar calendar,
            AuditService audit, Clock clock) {
        this.sessions = sessions;
        this.law = law;
        this.order = order;
        this.directory = directory;
        this.calendar = calendar;
        this.audit = audit;
        this.clock = clock;
    }

    /** The office keeps the schedule: the desk, the head of the unit, the director. */
    public static boolean mayKeep(Officer officer) {
        return officer.roles().stream().anyMatch(KEEPERS::contains);
    }

    Optional<ReceptionSession> find(long id) {
        return sessions.findByIdOptional(id);
    }

    // ---- planning

    /**
     * Plans the fixed day of each month that has none yet.
     *
     * @return the sessions that were added
     */
    public List<Long> plan(SessionDraft.Plan draft, Officer officer) {
        demandKeeper(officer);
        SessionCheck check = check();
        SessionDraft.Months plan = check.months(draft);
        check.demandSense();
        WorkCalendar days = calendar.current();
        List<Long> added = new ArrayList<>();
        Set<YearMonth> planned = sessions.monthsWithFixedDay(plan.from(), plan.to());
        for (YearMonth month = plan.from(); !month.isAfter(plan.to()); month = month.plusMonths(1)) {
            if (!planned.contains(month)) {
                FixedDay day = FixedDay.of(month, plan.day(), days);
                added.add(keep(new NewSession(VisitKind.PERIODIC, SessionPurpose.RECEPTION, Medium.IN_PERSON,
                        day.day(), day.on(), plan.startsAt(), plan.place(), plan.chair(), null, null, null, null),
                        null, officer).getId());
            }
        }
        return added;
    }

    /** Adds one session: a further day of reception, one outside the schedule, or one online. */
    public Long add(SessionDraft draft, Officer officer) {
        demandKeeper(officer);
        SessionCheck check = check();
        NewSession session = check.session(draft);
        SessionDraft.Allowed allowed = check.allowed(draft);
        law.read(session, check);
        check.demandSense();
        if (allowed != null) {
            law.demandOnlineAllowed(allowed, session.on());
        }
        ReceptionSession kept = keep(session, null, officer);
        if (allowed != null) {
            record(kept, SessionActCommand.of(SessionAct.ALLOW_ONLINE, allowedOn(allowed, session), allowed.decidedBy(),
                    allowed.document(), null), officer);
        }
        return kept.getId();
    }

    /** The date of the decision; where it has none, the day it was told here, at the latest the day of the session. */
    private LocalDate allowedOn(SessionDraft.Allowed allowed, NewSession session) {
        LocalDate today = LocalDate.now(clock);
        if (allowed.document() != null && allowed.document().date() != null) {
            return allowed.document().date();
        }
        return today.isBefore(session.on()) ? today : session.on();
    }

    private ReceptionSession keep(NewSession session, Long insteadOf, Officer officer) {
        ReceptionSession kept = new ReceptionSession(session, roleOf(session.chair(), session.on()), insteadOf,
                officer.code(), clock.instant());
        sessions.persist(kept);
        audit.record("SESSION_PLANNED", subject(kept), session.on() + " " + session.chair());
        return kept;
    }

    /** The head is whoever holds the office itself; whoever signs for the head is not the head. */
    private ChairRole roleOf(String person, LocalDate on) {
        return directory.rolesOn(person, on).contains(Role.DIRECTOR) ? ChairRole.HEAD : ChairRole.DEPUTY;
    }

    // ---- acts

    /**
     * @param expectedVersion the version the officer saw; null to act on whatever stands
     * @return the session that goes on: another one where this one was put off
     */
    public long act(long id, SessionAct act, Integer expectedVersion, SessionDraft.Deed typed, Officer officer) {
        demandKeeper(officer);
        ReceptionSession session = sessions.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (session == null) {
            throw new NotFound();
        }
        if (expectedVersion != null && expectedVersion != session.getVersion()) {
            throw new StaleVersion(session.getVersion());
        }
        List<SessionEvent> steps = sessions.stepsOf(List.of(id));
        Set<SessionAct> possible = order.possible(session, steps,
                !sessions.insteadOf(List.of(id)).isEmpty());
        if (!possible.contains(act)) {
            throw new NotPossible(act.name(), possible.stream().map(Enum::name).toList());
        }
        SessionCheck check = check();
        SessionActCommand deed = check.deed(act, typed);
        order.demandDay(session, deed, check);
        check.demandSense();
        law.demandLawful(session, steps, deed, sessions.visitsOf(id));
        return apply(session, steps, deed, officer);
    }

    private long apply(ReceptionSession session, List<SessionEvent> steps, SessionActCommand deed, Officer officer) {
        SessionState next = SessionStateMachine.after(steps, deed);
        long goesOn = session.getId();
        switch (deed.act()) {
            case MOVE -> session.movesTo(order.proposedDay(session).orElseThrow());
            case CHAIR -> session.isChairedBy(deed.chair(), roleOf(deed.chair(), session.getHeldOn()),
                    deed.document());
            case CORRECT -> SessionStateMachine.lastDeed(steps).orElseThrow().strikeOut(deed.note());
            case POSTPONE, SET_DAY -> {
                // a session put off may wait for its new day: that is announced later
                if (deed.newOn() != null) {
                    goesOn = goesOnElsewhere(session, steps, deed.newOn(), officer);
                }
            }
            default -> {
                // the step says it all
            }
        }
        record(session, deed, officer);
        session.stands(next);
        return goesOn;
    }

    private long goesOnElsewhere(ReceptionSession session, List<SessionEvent> steps, LocalDate day, Officer officer) {
        ReceptionSession other = keep(session.on(day), session.getId(), officer);
        steps.stream()
                .filter(step -> step.getAct() == SessionAct.ALLOW_ONLINE)
                .forEach(step -> record(other, SessionActCommand.of(SessionAct.ALLOW_ONLINE, step.getHappenedOn(),
                        step.getDecidedBy(), step.getDocument(), step.getNote()), officer));
        return other.getId();
    }

    private void record(ReceptionSession session, SessionActCommand deed, Officer officer) {
        sessions.keep(new SessionEvent(session.getId(), deed, officer.code(), clock.instant()));
        audit.record("SESSION_" + deed.act(), subject(session), deed.on().toString());
    }

    // ---- visits

    /** A visit of a session opens it, where nobody has yet. */
    public void receives(NewVisit visit, Officer officer) {
        if (visit.sessionId() == null) {
            return;
        }
        ReceptionSession session = sessions.findById(visit.sessionId(), LockModeType.PESSIMISTIC_WRITE);
        law.demandFits(session, visit);
        if (session.getState() == SessionState.SCHEDULED) {
            record(session, SessionActCommand.of(SessionAct.OPEN, session.getHeldOn(), null, null, null), officer);
            session.stands(SessionState.IN_SESSION);
        }
    }

    // ---- saying it shortly

    private SessionCheck check() {
        return new SessionCheck(LocalDate.now(clock), (person, on) -> directory.staff(person).isPresent());
    }

    private static void demandKeeper(Officer officer) {
        if (!mayKeep(officer)) {
            throw new NotAllowed();
        }
    }

    private static String subject(ReceptionSession session) {
        return "SESSION-" + session.getId();
    }
}
