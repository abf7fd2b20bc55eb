package vn.nghedan.letter.classification;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.nghedan.casefile.view.ActPanel;
import vn.nghedan.casefile.view.ActPanel.Ask;
import vn.nghedan.casefile.view.ActPanel.Choice;
import vn.nghedan.letter.LetterView;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.Procedures;
import vn.nghedan.procedure.field.Fields;

/** Leaves in the panel of an act only what this letter has to be asked, and answers what has one answer. */
final class LetterActFields {

    private static final Set<String> OF_A_COMPLAINT = Set.of(Fields.CONTESTED_DECISION.name(),
            Fields.FIRST_LAPSED.name(), Fields.FIRST_FILE.name(), Fields.KNOWN_ON.name(), Fields.CHALLENGED.name());

    private LetterActFields() {
    }

    /**
     * @param alike the case the letter may be about; proposed where a case is asked for
     * @param guided the letter in which the same content seems to have been guided; proposed where a link is made
     */
    static ActPanel of(ActPanel panel, LetterView letter, Optional<String> alike, Optional<String> guided) {
        Act act = Act.valueOf(panel.act());
        return switch (act) {
            case OPEN_CASE -> panel.asking(panel.asks()
                    .stream()
                    .filter(ask -> isComplaint(letter) || !OF_A_COMPLAINT.contains(ask.name()))
                    .map(ask -> ask.name().equals(Fields.CASE_PROCEDURE.name()) ? procedures(ask, letter) : ask)
                    .toList());
            case RECLASSIFY -> panel.asking(panel.asks()
                    .stream()
                    .map(ask -> ask.name().equals(Fields.TYPE.name())
                            ? among(ask, ask.options()
                                    .stream()
                                    .filter(one -> !one.value().equals(letter.file().type()))
                                    .toList())
                            : ask)
                    .toList());
            case MERGE -> proposing(panel, alike);
            case LINK -> proposing(panel, guided);
            default -> panel;
        };
    }

    private static ActPanel proposing(ActPanel panel, Optional<String> file) {
        return panel.asking(panel.asks()
                .stream()
                .map(ask -> ask.name().equals(Fields.CASE.name()) && ask.value().isEmpty()
                        ? new Ask(ask.name(), ask.label(), ask.control(), ask.required(), ask.hint(),
                                file.orElse(""), ask.options(), ask.rows())
                        : ask)
                .toList());
    }

    private static boolean isComplaint(LetterView letter) {
        return letter.file().type().equals(MatterType.COMPLAINT.name());
    }

    private static Ask procedures(Ask ask, LetterView letter) {
        return among(ask, ask.options().stream().filter(one -> fits(one.value(), letter)).toList());
    }

    private static boolean fits(String code, LetterView letter) {
        ProcedureCode procedure = ProcedureCode.valueOf(code);
        boolean ofItsType = procedure.type() == MatterType.valueOf(letter.file().type());
        boolean anonymous = letter.anonymous() && procedure == ProcedureCode.DENUNCIATION;
        return ofItsType && !anonymous && Procedures.find(procedure).isPresent();
    }

    /** A few choices stand side by side; the only one is chosen. */
    private static Ask among(Ask ask, List<Choice> fitting) {
        List<Choice> choices = fitting.size() == 1
                ? List.of(new Choice(fitting.get(0).value(), fitting.get(0).label(), fitting.get(0).note(), true))
                : fitting;
        return new Ask(ask.name(), ask.label(), "radios", ask.required(), ask.hint(), ask.value(), choices,
                ask.rows());
    }
}
