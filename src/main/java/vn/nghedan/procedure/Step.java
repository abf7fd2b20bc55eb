package vn.nghedan.procedure;

import java.util.ArrayList;
import java.util.List;

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

    /** Whether one who holds only a lent power, a signing power or a stand-in, may not do it. */
    public boolean isForTheHeadAlone() {
        return guards.contains(Guards.HELD_BY_THE_HEAD);
    }

    public boolean returns() {
        return to == null;
    }

    public boolean stays() {
        return from == to;
    }
}
