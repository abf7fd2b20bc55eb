package vn.nghedan.reception;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import io.quarkus.qute.TemplateExtension;

import vn.nghedan.casefile.view.CaseFileView;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.State;
import vn.nghedan.reception.session.SessionPurpose;
import vn.nghedan.reception.session.SessionState;
import vn.nghedan.reception.session.Urgency;
import vn.nghedan.reception.visit.VisitKind;

/** Where the words of codes stand, and which tone a state has. */
@TemplateExtension
class ReceptionText {

    static String words(MatterType type) {
        return "casefile:type_" + type;
    }

    static String words(State state) {
        return "casefile:state_" + state;
    }

    static String words(VisitKind kind) {
        return "visits:kind_" + kind;
    }

    static String words(Medium medium) {
        return "visits:medium_" + medium;
    }

    static String words(SessionPurpose purpose) {
        return "sessions:purpose_" + purpose;
    }

    static String words(Urgency urgency) {
        return "sessions:urgency_" + urgency;
    }

    static String words(SessionState state) {
        return "sessions:state_" + state;
    }

    static String tone(SessionState state) {
        return switch (state) {
            case SCHEDULED -> "waiting";
            case IN_SESSION -> "active";
            case HELD, NOBODY_CAME, POSTPONED -> "done";
        };
    }

    /** What can be done. */
    static String words(SessionAct act) {
        return "sessions:act_" + act;
    }

    /** What was done. */
    static String done(SessionAct act) {
        return "sessions:done_" + act;
    }

    static String ofSession(String warning) {
        return "sessions:warning_" + warning;
    }

    /** 11/2026 */
    static String monthOf(LocalDate day) {
        return String.format("%02d/%d", day.getMonthValue(), day.getYear());
    }

    /** 15/10, 20/10 */
    static String days(List<LocalDate> days) {
        return days.stream()
                .map(day -> String.format("%02d/%02d", day.getDayOfMonth(), day.getMonthValue()))
                .collect(Collectors.joining(", "));
    }

    static String warningKey(String warning) {
        return "visits:warning_" + warning;
    }

    /** To whom it was guided or transferred, or which earlier reception it follows; null if that says nothing of it. */
    static String where(CaseFileView.FactView fact) {
        Object where = fact.particulars().getOrDefault("to", fact.particulars().get("earlier"));
        return where instanceof String told ? told : null;
    }

    static String tone(State state) {
        return state.isOpen()
                ? state == State.RECORDED || state == State.VERIFYING_CONTENT ? "waiting" : "active"
                : "done";
    }
}
