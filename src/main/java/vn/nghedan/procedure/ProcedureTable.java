package vn.nghedan.procedure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import vn.nghedan.law.Citation;
import vn.nghedan.procedure.field.ActField;
import vn.nghedan.procedure.field.Fields;
import vn.nghedan.procedure.judging.Impartiality;
import vn.nghedan.procedure.judging.IssuedPaper;
import vn.nghedan.procedure.statute.Citations;

/**
 * A table of the law while it is written down, row by row; {@link #ends} checks it and makes the {@link Procedure}.
 */
public final class ProcedureTable {

    private static final Set<Act> FOR_ANY_FILE = Set.of(Act.ASSIGN, Act.DECLARE_CONFLICT, Act.LINK,
            Act.CORRECT);

    private final ProcedureCode code;
    private final List<Step> steps = new ArrayList<>();
    private final Set<State> ends = EnumSet.noneOf(State.class);
    private final Map<Act, ActDefinition> terms = new EnumMap<>(Act.class);
    private State initial;

    ProcedureTable(ProcedureCode code) {
        this.code = code;
    }

    /** The state in which a file of this procedure begins. */
    public ProcedureTable opens(State state) {
        initial = state;
        return this;
    }

    /** All rows of another procedure, for a law that says "the same, except": then take rows out and add others. */
    public ProcedureTable like(Procedure other) {
        initial = other.initial();
        other.steps().stream().filter(step -> !FOR_ANY_FILE.contains(step.act())).forEach(steps::add);
        other.terms().forEach((act, its) -> {
            if (!FOR_ANY_FILE.contains(act)) {
                terms.put(act, its);
            }
        });
        return this;
    }

    public ProcedureTable without(Act... acts) {
        Set<Act> gone = Set.of(acts);
        steps.removeIf(step -> gone.contains(step.act()));
        terms.keySet().removeAll(gone);
        return this;
    }

    public ProcedureTable without(State state) {
        steps.removeIf(step -> step.from() == state || step.to() == state);
        return this;
    }

    public ProcedureTable step(State from, Act act, Authority decidedBy, List<Guard> guards, Paper paper, State to) {
        return step(from, act, Branch.ALWAYS, decidedBy, guards, paper, to);
    }

    public ProcedureTable step(State from, Act act, Branch choice, Authority decidedBy, List<Guard> guards, Paper paper,
            State to) {
        steps.add(new Step(from, act, choice, decidedBy, guards, paper, to));
        return this;
    }

    /** The same act from several states to one. */
    public ProcedureTable step(Set<State> from, Act act, Authority decidedBy, List<Guard> guards, Paper paper,
            State to) {
        from.stream().sorted().forEach(state -> step(state, act, decidedBy, guards, paper, to));
        return this;
    }

    public ProcedureTable step(Set<State> from, Act act, Branch choice, Authority decidedBy, List<Guard> guards,
            Paper paper, State to) {
        from.stream().sorted().forEach(state -> step(state, act, choice, decidedBy, guards, paper, to));
        return this;
    }

    /** Rows that stand already get more conditions. */
    public ProcedureTable further(Set<State> from, Act act, Guard... more) {
        steps.replaceAll(step -> step.act() == act && from.contains(step.from()) ? step.under(List.of(more)) : step);
        return this;
    }

    /** An act that leaves the file where it is. */
    public ProcedureTable stays(Set<State> in, Act act, Authority decidedBy, List<Guard> guards, Paper paper) {
        return stays(in, act, Branch.ALWAYS, decidedBy, guards, paper);
    }

    public ProcedureTable stays(Set<State> in, Act act, Branch choice, Authority decidedBy, List<Guard> guards,
            Paper paper) {
        in.stream().sorted().forEach(state -> step(state, act, choice, decidedBy, guards, paper, state));
        return this;
    }

    /** An act that ends a suspension: the file goes back to where it was. */
    public ProcedureTable resumes(State from, Act act, Authority decidedBy, List<Guard> guards, Paper paper) {
        steps.add(new Step(from, act, Branch.ALWAYS, decidedBy, guards, paper, null));
        return this;
    }

    /** Acts that belong to every file: assigning while it is open, the rest always. */
    private void addForAnyFile() {
        Set<State> states = procedure().states();
        Set<State> open = EnumSet.copyOf(states);
        open.removeIf(state -> !state.isOpen());
        stays(open, Act.ASSIGN, Authority.UNIT_HEAD, List.of(), Paper.ASSIGNMENT_SLIP);
        stays(states, Act.DECLARE_CONFLICT, Authority.HANDLER, List.of(), Paper.NONE);
        stays(states, Act.LINK, Authority.HANDLER, List.of(), Paper.NONE);
        stays(states, Act.CORRECT, Authority.HANDLER, List.of(), Paper.NONE);
        on(Act.ASSIGN, Citations.ASSIGNING, ActField.required(Fields.UNIT), ActField.optional(Fields.ASSIGNEE));
        on(Act.DECLARE_CONFLICT, Impartiality.basis(code), ActField.required(Fields.CONFLICTED),
                ActField.required(Fields.RELATION));
        on(Act.LINK, Citations.FILING, ActField.required(Fields.CASE), ActField.required(Fields.LINK_KIND));
        on(Act.CORRECT, Citations.FILING, ActField.required(Fields.FACT), ActField.required(Fields.REASON),
                ActField.optional(Fields.REPLACEMENT));
    }

    /** An act that issues a paper can say why there is none. */
    private void askForThePaper() {
        steps.stream()
                .filter(IssuedPaper::isIssuedBy)
                .map(Step::act)
                .distinct()
                .forEach(act -> terms.computeIfPresent(act,
                        (same, its) -> its.asks().stream().anyMatch(asked -> asked.field() == Fields.WITHOUT_PAPER)
                                ? its
                                : new ActDefinition(Stream.concat(its.asks().stream(),
                                        Stream.of(ActField.optional(Fields.WITHOUT_PAPER))).toList(), its.basis())));
    }

    /** What an act asks for and on which article it rests. */
    public ProcedureTable on(Act act, List<Citation> basis, ActField... asks) {
        terms.put(act, new ActDefinition(Arrays.asList(asks), basis));
        return this;
    }

    /**
     * @throws IllegalStateException
     *             for a state that cannot be reached, a state that cannot be left and is no end, an act without
     *             terms, or terms of an act that no row has
     */
    public Procedure ends(State... last) {
        ends.addAll(List.of(last));
        addForAnyFile();
        askForThePaper();
        Procedure procedure = procedure();
        rejectUnreachable(procedure);
        rejectDeadEnds(procedure);
        if (!procedure.acts().equals(terms.keySet())) {
            throw new IllegalStateException(
                    code + ": acts " + procedure.acts() + " but terms of " + terms.keySet());
        }
        return procedure;
    }

    private Procedure procedure() {
        return new Procedure(code, initial, steps, ends, terms);
    }

    private static void rejectUnreachable(Procedure procedure) {
        Set<State> reached = EnumSet.of(procedure.initial());
        Deque<State> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            procedure.stepsFrom(open.pop())
                    .stream()
                    .filter(step -> !step.returns())
                    .map(Step::to)
                    .filter(reached::add)
                    .forEach(open::push);
        }
        Set<State> lost = EnumSet.copyOf(procedure.states());
        lost.removeAll(reached);
        if (!lost.isEmpty()) {
            throw new IllegalStateException(procedure.code() + ": cannot be reached: " + lost);
        }
    }

    private static void rejectDeadEnds(Procedure procedure) {
        for (State state : procedure.states()) {
            boolean left = procedure.stepsFrom(state).stream().anyMatch(step -> !step.stays());
            if (!left && !procedure.ends().contains(state)) {
                throw new IllegalStateException(procedure.code() + ": dead end: " + state);
            }
        }
    }
}
