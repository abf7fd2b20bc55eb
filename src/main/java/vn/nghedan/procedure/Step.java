package vn.nghedan.procedure;

import java.util.List;

/**
 * One row of a procedure's table.
 *
 * @param to
 *            the state it leads to; {@code null} for a step that goes back to the state before a suspension
 */
public record Step(State from, Act act, Choice choice, Authority decidedBy, List<Guard> guards, Paper paper, State to) {

    public Step {
        guards = List.copyOf(guards);
    }

    /** The kind of fact the step puts into the journal. */
    public FactKind records() {
        return choice.records() == null ? act.fact() : choice.records();
    }

    public boolean returns() {
        return to == null;
    }

    public boolean stays() {
        return from == to;
    }
}
