package vn.nghedan.casefile.query;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.Authority;
import vn.nghedan.procedure.Procedure;
import vn.nghedan.procedure.Procedures;
import vn.nghedan.procedure.State;

/**
 * Cases that stand where the next ordinary step is for the director to take, everything before it being done. Read from
 * the tables of the procedures, as a condition on a span {@code s}.
 */
final class AwaitingDirector {

    // a way out of the ordinary course, which nobody waits for
    private static final Set<Act> OUT_OF_THE_ORDINARY = EnumSet.of(Act.SUSPEND, Act.RESUME, Act.TERMINATE, Act.REFUSE,
            Act.TRANSFER, Act.TRANSFER_TO_INVESTIGATION, Act.REOPEN, Act.RESETTLE);
    // the director has the last word here too, but somebody else works first
    private static final Set<State> IN_OTHER_HANDS = EnumSet.of(State.ASSIGNED, State.AWAITING_SIGNATURES);

    /** The director has something to do. */
    static final String CONDITION = condition(IN_OTHER_HANDS);

    /** It is a paper that the director signs: not a dialogue, which asks for presence on a day to come. */
    static final String SIGNATURE = condition(
            EnumSet.of(State.ASSIGNED, State.AWAITING_SIGNATURES, State.IN_DIALOGUE));

    private AwaitingDirector() {
    }

    private static String condition(Set<State> but) {
        return Procedures.all()
                .stream()
                .filter(procedure -> procedure.code().type() != null)
                .map(procedure -> condition(procedure, but))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" or "));
    }

    private static String condition(Procedure procedure, Set<State> but) {
        String states = procedure.states()
                .stream()
                .filter(state -> !but.contains(state))
                .filter(state -> procedure.stepsFrom(state)
                        .stream()
                        .anyMatch(step -> step.decidedBy() == Authority.DIRECTOR && !step.stays()
                                && !OUT_OF_THE_ORDINARY.contains(step.act())))
                .map(State::name)
                .sorted()
                .collect(Collectors.joining(", "));
        return states.isEmpty() ? null : "{s}.procedure = %s and {s}.state in (%s)".formatted(procedure.code(), states);
    }
}
