package vn.nghedan.reception.session;

import vn.nghedan.reception.SessionAct;
import vn.nghedan.reception.visit.VisitKind;

/**
 * The time limits of the law that the schedule of sessions applies. They rest on the date of a session or on a month,
 * not on a fact of a file, so the law files name no run for them.
 */
public enum SessionRule {

    TCD_HEAD_MONTHLY(null), TCD_SCHEDULE_POST(SessionAct.POST), TCD_ONLINE_NOTICE(
            SessionAct.INVITE), TCD_ONLINE_TEST(SessionAct.TEST), TCD_ONLINE_CONNECT(
                    SessionAct.CONNECT), TCD_CONCLUSION(SessionAct.CONCLUDE);

    private final SessionAct meets;

    SessionRule(SessionAct meets) {
        this.meets = meets;
    }

    /** What meets it; null for the duty of a month, which is met by sessions. */
    SessionAct meets() {
        return meets;
    }

    boolean appliesTo(ReceptionSession session) {
        return switch (this) {
            case TCD_HEAD_MONTHLY -> false;
            // whoever is put off is told of the new day with the reason; that notice stands for the posting
            case TCD_SCHEDULE_POST -> session.getKind() == VisitKind.PERIODIC && session.getInsteadOf() == null;
            case TCD_ONLINE_NOTICE, TCD_ONLINE_TEST, TCD_ONLINE_CONNECT -> session.isOnline();
            case TCD_CONCLUSION -> session.getState() == SessionState.HELD;
        } && session.getState() != SessionState.POSTPONED;
    }
}
