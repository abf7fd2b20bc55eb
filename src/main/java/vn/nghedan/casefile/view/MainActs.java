package vn.nghedan.casefile.view;

import java.util.List;
import java.util.Set;

import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.FactKind;

/** Which of the possible acts lead a case on and stand as buttons; the others wait in the menu. */
final class MainActs {

    private static final List<Act> LEADING_ON = List.of(Act.CLASSIFY, Act.OPEN_CASE, Act.GUIDE,
            Act.SPLIT, Act.RECEIVE_ACKNOWLEDGEMENT, Act.REPLY_RECEIVED, Act.URGE, Act.FILE, Act.DESTROY, Act.RESUME,
            Act.ACCEPT, Act.DEMAND_REPORT, Act.TAKE_OVER, Act.RESETTLE, Act.CONCLUDE,
            Act.DECIDE,
            Act.REPORT_VERIFICATION, Act.RECEIVE_VERIFICATION, Act.HEAR_DENOUNCED, Act.FORM_TEAM,
            Act.ASSIGN_VERIFICATION, Act.HOLD_DIALOGUE,
            Act.NOTIFY_DIALOGUE,
            Act.SEND_CONCLUSION, Act.HANDLE, Act.SEND_DECISION, Act.RECORD_RECEIPT, Act.RECORD_SECOND_RESULT,
            Act.INSPECT, Act.SET_DUE,
            Act.ANSWER,
            Act.TAKE_EFFECT, Act.START_EXECUTION, Act.REPORT_PROGRESS, Act.COMPLETE_OBLIGATION, Act.COMPLETE_EXECUTION,
            Act.CREATE_OBLIGATION, Act.NOTIFY_ACCEPTANCE, Act.SEND_SUSPENSION,
            Act.SEND_RESUMPTION, Act.SEND_TERMINATION, Act.PUBLISH, Act.CHECK_REDACTION, Act.APPLY_PROTECTION,
            Act.REVIEW_PROTECTION, Act.END_PROTECTION, Act.DECLINE_PROTECTION, Act.COMPLETE_SIGNATURES, Act.REFUSE,
            Act.SUSPEND,
            Act.EXTEND, Act.ASSIGN, Act.TRANSFER, Act.ARCHIVE);

    private MainActs() {
    }

    static boolean leadsOn(String act) {
        return LEADING_ON.contains(Act.valueOf(act));
    }

    /** The smaller, the further to the front; what was done before goes behind what was not. */
    static int rank(Act act, Set<FactKind> done) {
        int place = LEADING_ON.indexOf(act);
        int again = done.contains(act.fact()) ? LEADING_ON.size() : 0;
        return place < 0 ? 10 * LEADING_ON.size() + act.ordinal() : place + again;
    }
}
