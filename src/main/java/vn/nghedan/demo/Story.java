package vn.nghedan.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.ProcedureCode;

/**
 * How the life of one file goes, without its people and dates.
 *
 * @param procedure the case it becomes; null for a letter that becomes none
 * @param contents how many things it asks for
 * @param letterSteps what is done to the letter besides opening the case
 * @param steps what is done to the case
 */
record Story(MatterType type, ProcedureCode procedure, int people, int contents, boolean anonymous, boolean signed,
        List<Step> letterSteps, List<Step> steps) {

    /**
     * One act.
     *
     * @param after so many working days after the step before
     * @param values raw values; a text {@code +n} in a date stands for n calendar days after the act
     */
    record Step(Act act, int after, Map<String, Object> values) {}

    static Story complaint() {
        return becoming(MatterType.COMPLAINT, ProcedureCode.COMPLAINT_FIRST);
    }

    static Story denunciation() {
        return becoming(MatterType.DENUNCIATION, ProcedureCode.DENUNCIATION);
    }

    static Story petition() {
        return becoming(MatterType.PETITION, ProcedureCode.PETITION);
    }

    static Story becoming(MatterType type, ProcedureCode procedure) {
        return new Story(type, procedure, 1, 1, false, true, List.of(), List.of());
    }

    /** A letter that stays one. */
    static Story letter(MatterType type) {
        return new Story(type, null, 1, 1, false, true, List.of(), List.of());
    }

    Story of(int many) {
        return new Story(type, procedure, many, contents, anonymous, signed, letterSteps, steps);
    }

    Story about(int many) {
        return new Story(type, procedure, people, many, anonymous, signed, letterSteps, steps);
    }

    Story notAllSigned() {
        return new Story(type, procedure, people, contents, anonymous, false, letterSteps, steps);
    }

    Story fromNobody() {
        return new Story(type, procedure, people, contents, true, false, letterSteps, steps);
    }

    Story letterThen(Act act, int after, Map<String, Object> values) {
        return new Story(type, procedure, people, contents, anonymous, signed, more(letterSteps, act, after, values),
                steps);
    }

    Story then(Act act, int after, Map<String, Object> values) {
        return new Story(type, procedure, people, contents, anonymous, signed, letterSteps,
                more(steps, act, after, values));
    }

    Story then(Act act, int after) {
        return then(act, after, Map.of());
    }

    private static List<Step> more(List<Step> steps, Act act, int after, Map<String, Object> values) {
        List<Step> more = new ArrayList<>(steps);
        more.add(new Step(act, after, values));
        return List.copyOf(more);
    }
}
