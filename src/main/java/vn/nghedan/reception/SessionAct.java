package vn.nghedan.reception;

import static vn.nghedan.reception.session.SessionState.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.nghedan.reception.session.SessionState;

/** What can be done about a session, in which states, and what it leads to. */
public enum SessionAct {

    // @formatter:off
    /** The head decides that a session is online; done with the planning itself. */
    ALLOW_ONLINE(true,  EnumSet.noneOf(SessionState.class),     null),
    POST(false,         EnumSet.of(SCHEDULED),                  null),
    INVITE(true,        EnumSet.of(SCHEDULED),                  null),
    TEST(true,          EnumSet.of(SCHEDULED),                  null),
    CONNECT(true,       EnumSet.of(SCHEDULED, IN_SESSION),      null),
    IDENTIFY(true,      EnumSet.of(SCHEDULED, IN_SESSION),      null),
    OPEN(false,         EnumSet.of(SCHEDULED),                  IN_SESSION),
    RECORD(true,        EnumSet.of(IN_SESSION),                 null),
    HOLD(false,         EnumSet.of(IN_SESSION),                 HELD),
    NOBODY_CAME(false,  EnumSet.of(SCHEDULED, IN_SESSION),      SessionState.NOBODY_CAME),
    CONCLUDE(false,     EnumSet.of(HELD),                       null),
    POSTPONE(false,     EnumSet.of(SCHEDULED),                  POSTPONED),
    /** The day that takes the place of one that was put off without saying which. */
    SET_DAY(false,      EnumSet.of(POSTPONED),                  null),
    MOVE(false,         EnumSet.of(SCHEDULED),                  null),
    CHAIR(false,        EnumSet.of(SCHEDULED),                  null),
    CORRECT(false,      EnumSet.complementOf(EnumSet.of(POSTPONED)), null);
    // @formatter:on

    /** What changed the plan itself, or made another session, cannot be struck out. */
    private static final Set<SessionAct> FINAL = EnumSet.of(ALLOW_ONLINE, MOVE, CHAIR, POSTPONE, SET_DAY, CORRECT);

    private final boolean onlineOnly;
    private final Set<SessionState> from;
    private final SessionState to;

    SessionAct(boolean onlineOnly, Set<SessionState> from, SessionState to) {
        this.onlineOnly = onlineOnly;
        this.from = from;
        this.to = to;
    }

    public boolean isOnlineOnly() {
        return onlineOnly;
    }

    public boolean isPossibleIn(SessionState state) {
        return from.contains(state);
    }

    public boolean canBeStruckOut() {
        return !FINAL.contains(this);
    }

    /** Where a session stands after these acts, in their order. */
    public static SessionState after(List<SessionAct> acts) {
        return acts.stream()
                .filter(act -> act.to != null)
                .map(act -> act.to)
                .reduce((earlier, later) -> later)
                .orElse(SCHEDULED);
    }

    public static Optional<SessionAct> named(String name) {
        return Arrays.stream(values()).filter(act -> act.name().equals(name)).findFirst();
    }
}
