package vn.nghedan.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.nghedan.procedure.statute.Guards;

/**
 * One row of a procedure's table.
 *
 * @param to
 *            the state it leads to; {@code null} for a step that goes back to the state before a suspension
 */
public record Step(State from, Act act, Branch choice, Authority decidedBy, List<Guard> guards, Paper paper, State to) {

    public Step {
        guards = List.copyOf(guards);
    }

    /** The kind of fact the step puts into the journal. */
    public FactKind records() {
        return choice.records() == null ? act.fact() : choice.records();
    }

    /** The same row under further conditions. */
    Step under(List<Guard> more) {
        List<Guard> all = new ArrayList<>(guards);
        all.addAll(more);
        return new Step(from, act, choice, decidedBy, all, paper, to);
    }

    /**
     * How the act is refused to one who holds only a lent power, a signing power or a stand-in; empty where such a power
     * will do.
     */
    public Optional<Refusal> refusesLentPower(GuardContext situation) {
        return guards.contains(Guards.HELD_BY_THE_HEAD)
                ? Optional.of(Refusal.on(Guards.HELD_BY_THE_HEAD.name(), situation))
                : Optional.empty();
    }

    public boolean returns() {
        return to == null;
    }

    public boolean stays() {
        return from == to;
    }
}
