package vn.nghedan.reception;

import io.quarkus.qute.TemplateExtension;

import vn.nghedan.casefile.FileView;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.State;

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

    static String warningKey(String warning) {
        return "visits:warning_" + warning;
    }

    /** To whom it was guided or transferred; null if it was not. */
    static String where(FileView.FactView fact) {
        return fact.particulars().get("to") instanceof String to ? to : null;
    }

    static String tone(State state) {
        return state.isOpen()
                ? state == State.RECORDED || state == State.VERIFYING_CONTENT ? "waiting" : "active"
                : "done";
    }
}
