package vn.nghedan.reception.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.reception.SessionAct;
import vn.nghedan.reception.visit.VisitKind;
import vn.nghedan.reference.OfficeCalendar;

/** The order of things about a session: what may follow what, and on which days. */
@ApplicationScoped
public class SessionStateMachine {

    /** What is done once; after a move once more. */
    private static final Set<SessionAct> ONCE = EnumSet.of(SessionAct.POST, SessionAct.INVITE, SessionAct.TEST,
            SessionAct.CONNECT, SessionAct.CONCLUDE);

    private final OfficeCalendar calendar;

    SessionStateMachine(OfficeCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * What the state and the calendar allow.
     *
     * @param replaced whether another session takes its place already
     */
    public Set<SessionAct> possible(ReceptionSession session, List<SessionEvent> steps, boolean replaced) {
        Set<SessionAct> possible = EnumSet.noneOf(SessionAct.class);
        for (SessionAct act : SessionAct.values()) {
            if (act.isPossibleIn(session.getState()) && (session.isOnline() || !act.isOnlineOnly())) {
                possible.add(act);
            }
        }
        possible.removeAll(done(steps));
        if (replaced) {
            possible.remove(SessionAct.SET_DAY);
        }
        if (proposedDay(session).isEmpty()) {
            possible.remove(SessionAct.MOVE);
        }
        if (session.getKind() != VisitKind.PERIODIC) {
            possible.remove(SessionAct.POST);
        }
        if (lastDeed(steps).filter(step -> step.getAct().canBeStruckOut()).isEmpty()) {
            possible.remove(SessionAct.CORRECT);
        }
        return possible;
    }

    private static Set<SessionAct> done(List<SessionEvent> steps) {
        Set<SessionAct> done = EnumSet.noneOf(SessionAct.class);
        for (SessionEvent step : steps) {
            if (step.getAct() == SessionAct.MOVE) {
                done.clear();
            } else if (!step.isStruckOut() && ONCE.contains(step.getAct())) {
                done.add(step.getAct());
            }
        }
        return done;
    }

    /** The day it should move to because the calendar changed after it was planned; empty where all is well. */
    public Optional<LocalDate> proposedDay(ReceptionSession session) {
        if (session.getState() != SessionState.SCHEDULED || session.getKind() != VisitKind.PERIODIC) {
            return Optional.empty();
        }
        LocalDate wanted = session.getInsteadOf() == null && session.getFixedDay() != null
                ? session.getFixedDay()
                : session.getHeldOn();
        LocalDate lawful = calendar.current().workingDayFrom(wanted);
        return lawful.equals(session.getHeldOn()) ? Optional.empty() : Optional.of(lawful);
    }

    public void demandDay(ReceptionSession session, SessionActCommand deed, SessionCheck check) {
        LocalDate on = deed.on();
        switch (deed.act()) {
            case OPEN, HOLD, NOBODY_CAME, RECORD -> {
                if (on != null && !on.equals(session.getHeldOn())) {
                    check.wrong("on", "sessions:error_other_day");
                }
            }
            case CONCLUDE -> {
                if (on != null && on.isBefore(session.getHeldOn())) {
                    check.wrong("on", "sessions:error_before");
                }
            }
            case POSTPONE, SET_DAY -> {
                if (deed.newOn() != null && (!deed.newOn().isAfter(session.getHeldOn())
                        || !calendar.current().isWorking(deed.newOn()))) {
                    check.wrong("newOn", "sessions:error_new_day");
                }
            }
            default -> {
                if (on != null && on.isAfter(session.getHeldOn())) {
                    check.wrong("on", "sessions:error_after");
                }
            }
        }
    }

    /** Where a session stands once this is done too. */
    public static SessionState after(List<SessionEvent> steps, SessionActCommand deed) {
        return SessionAct.after(standing(steps, deed));
    }

    private static List<SessionAct> standing(List<SessionEvent> steps, SessionActCommand deed) {
        List<SessionAct> acts = new ArrayList<>();
        steps.stream().filter(step -> !step.isStruckOut()).map(SessionEvent::getAct).forEach(acts::add);
        if (deed.act() != SessionAct.CORRECT) {
            acts.add(deed.act());
        } else {
            acts.removeIf(SessionAct.CORRECT::equals);
            acts.remove(acts.size() - 1);
        }
        return acts;
    }

    /** What still stands of what was done, each correction taking back the last of what came before it. */
    public static List<SessionEvent> standing(List<SessionEvent> steps) {
        List<SessionEvent> standing = new ArrayList<>();
        for (SessionEvent step : steps) {
            if (step.getAct() != SessionAct.CORRECT) {
                standing.add(step);
            } else if (!standing.isEmpty()) {
                standing.remove(standing.size() - 1);
            }
        }
        return standing;
    }

    /** The last thing that was done and still stands; corrections themselves aside. */
    public static Optional<SessionEvent> lastDeed(List<SessionEvent> steps) {
        return steps.stream()
                .filter(step -> !step.isStruckOut() && step.getAct() != SessionAct.CORRECT)
                .reduce((earlier, later) -> later);
    }
}
