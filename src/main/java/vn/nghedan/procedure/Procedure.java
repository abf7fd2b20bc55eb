package vn.nghedan.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A state machine of the law: states, and the acts that lead from one to another.
 *
 * <p>Built once by {@link #named}; the table rejects states that cannot be reached and states, other than the ends,
 * that cannot be left. Everything else is a question: {@link #fold} how a file stands, {@link #offered} what may be
 * done, {@link #judge} whether this act may be done.
 */
public final class Procedure {

    private final ProcedureCode code;
    private final State initial;
    private final List<Step> steps;
    private final Set<State> ends;
    private final Map<Act, ActTerms> terms;

    Procedure(ProcedureCode code, State initial, List<Step> steps, Set<State> ends, Map<Act, ActTerms> terms) {
        this.code = code;
        this.initial = initial;
        this.steps = List.copyOf(steps);
        this.ends = Set.copyOf(ends);
        this.terms = Map.copyOf(terms);
    }

    static ProcedureTable named(ProcedureCode code) {
        return new ProcedureTable(code);
    }

    // ---- questions about the table

    public ProcedureCode code() {
        return code;
    }

    public State initial() {
        return initial;
    }

    public List<Step> steps() {
        return steps;
    }

    public Set<State> ends() {
        return ends;
    }

    public Set<State> states() {
        Set<State> states = EnumSet.of(initial);
        steps.forEach(step -> {
            states.add(step.from());
            if (!step.returns()) {
                states.add(step.to());
            }
        });
        return states;
    }

    public Set<Act> acts() {
        Set<Act> acts = EnumSet.noneOf(Act.class);
        steps.forEach(step -> acts.add(step.act()));
        return acts;
    }

    Map<Act, ActTerms> terms() {
        return terms;
    }

    /** What an act asks for and rests on. */
    public ActTerms termsOf(Act act) {
        return terms.getOrDefault(act, new ActTerms(List.of(), List.of()));
    }

    public List<Step> stepsFrom(State state) {
        return steps.stream().filter(step -> step.from() == state).toList();
    }

    // ---- questions about a file

    /**
     * Reads a journal.
     *
     * @throws IllegalStateException
     *             if a fact stands where the table knows no step for it
     */
    public Standing fold(List<Fact> standing) {
        if (standing.isEmpty()) {
            throw new IllegalArgumentException("a file begins with a fact");
        }
        Standing file = new Standing(code, initial, null, standing.get(0).on(), List.of(standing.get(0)));
        for (int i = 1; i < standing.size(); i++) {
            Fact fact = standing.get(i);
            Standing before = file;
            Step step = stepFor(before, fact).orElseThrow(() -> new IllegalStateException(
                    code + ": no step for fact " + fact.number() + " " + fact.what() + " in " + before.state()));
            file = after(before, step, fact, standing.subList(0, i + 1));
        }
        return file;
    }

    private static Standing after(Standing before, Step step, Fact fact, List<Fact> facts) {
        if (step.stays()) {
            return new Standing(before.procedure(), before.state(), before.resumesTo(), before.since(), facts);
        }
        State to = step.returns() ? before.resumesTo() : step.to();
        State resumesTo = to == State.SUSPENDED ? before.state() : null;
        return new Standing(before.procedure(), to, resumesTo, fact.on(), facts);
    }

    private Optional<Step> stepFor(Standing standing, Fact fact) {
        return stepsFrom(standing.state()).stream()
                .filter(step -> step.records() == fact.what())
                .filter(step -> step.choice().applies().test(standing, fact))
                .findFirst();
    }

    /** The acts that may be done now, each with its first step; acts that the law already forbids are left out. */
    public List<Step> offered(Situation situation) {
        Set<Act> seen = new LinkedHashSet<>();
        return stepsFrom(situation.standing().state()).stream()
                .filter(step -> step.guards()
                        .stream()
                        .filter(Guard::early)
                        .allMatch(guard -> guard.holds().test(situation)))
                .filter(step -> seen.add(step.act()))
                .toList();
    }

    /**
     * May this act be done?
     *
     * @param today
     *            a legal date may not lie after it
     */
    public Verdict judge(Situation situation, Proposal proposal, LocalDate today) {
        Standing standing = situation.standing();
        if (stepsFrom(standing.state()).stream().noneMatch(step -> step.act() == proposal.act())) {
            return new Verdict.NotPossible(proposal.act(), offered(situation).stream().map(Step::act).toList());
        }
        List<BadValue> problems = new ArrayList<>();
        Particulars particulars = Particulars.read(termsOf(proposal.act()).asks(), proposal.values(), problems);
        checkDate(standing, proposal.on(), today, problems);
        checkDates(proposal, particulars, today, problems);
        checkGrounds(situation, proposal.act(), particulars, problems);
        if (!problems.isEmpty()) {
            return new Verdict.Unreadable(problems);
        }
        Fact fact = new Fact(0, proposal.act().fact(), proposal.on(), proposal.decidedBy(), proposal.document(),
                proposal.note(), particulars);
        return stepsFrom(standing.state()).stream()
                .filter(step -> step.act() == proposal.act())
                .filter(step -> step.choice().applies().test(standing, fact))
                .findFirst()
                .map(step -> guarded(situation.proposing(fact.as(step.records())), step))
                .orElseGet(() -> new Verdict.NotPossible(proposal.act(),
                        offered(situation).stream().map(Step::act).toList()));
    }

    private static void checkDate(Standing standing, LocalDate on, LocalDate today, List<BadValue> problems) {
        if (on == null) {
            problems.add(new BadValue("on", "required"));
        } else if (on.isAfter(today)) {
            problems.add(new BadValue("on", "future"));
        } else if (on.isBefore(standing.since())) {
            problems.add(new BadValue("on", "beforeState"));
        }
    }

    private void checkDates(Proposal proposal, Particulars particulars, LocalDate today, List<BadValue> problems) {
        for (Asked asked : termsOf(proposal.act()).asks()) {
            Field<?> field = asked.field();
            Object value = particulars.get(field).orElse(null);
            if (value instanceof LocalDate day) {
                if (field.lies() == Field.Lies.FROM_THE_ACT_ON && proposal.on() != null
                        && day.isBefore(proposal.on())) {
                    problems.add(new BadValue(field.name(), "beforeAct"));
                }
                if (field.lies() == Field.Lies.UNTIL_THE_ACT && proposal.on() != null
                        && day.isAfter(proposal.on())) {
                    problems.add(new BadValue(field.name(), "afterAct"));
                }
                if (field.lies() == Field.Lies.UNTIL_TODAY && day.isAfter(today)) {
                    problems.add(new BadValue(field.name(), "future"));
                }
            }
        }
    }

    /** A ground must be one of its family; whether it was in force on that day is for {@link #guarded} to say. */
    private void checkGrounds(Situation situation, Act act, Particulars particulars, List<BadValue> problems) {
        for (Asked asked : termsOf(act).asks()) {
            if (asked.field().family() != null) {
                particulars.texts(asked.field())
                        .stream()
                        .filter(code -> situation.ruleBook()
                                .versionsOfGround(code)
                                .stream()
                                .noneMatch(ground -> ground.family() == asked.field().family()))
                        .findFirst()
                        .ifPresent(code -> problems.add(new BadValue(asked.field().name(), "choice")));
            }
        }
    }

    private Verdict guarded(Situation situation, Step step) {
        return groundOutOfForce(situation, step.act())
                .or(() -> Stream.concat(step.guards().stream(),
                        Impartiality.on(step.act(), situation.type()).stream())
                        .map(guard -> guard.check(situation))
                        .flatMap(Optional::stream)
                        .findFirst())
                .<Verdict>map(Verdict.Refused::new)
                .orElseGet(() -> new Verdict.Lawful(step, situation.proposed()));
    }

    /** No one may rest a decision on a ground the law did not know on that day, or knows no longer. */
    private Optional<Refusal> groundOutOfForce(Situation situation, Act act) {
        Fact fact = situation.proposed();
        return termsOf(act).asks()
                .stream()
                .filter(asked -> asked.field().family() != null)
                .flatMap(asked -> fact.particulars().texts(asked.field()).stream())
                .filter(code -> situation.ruleBook().groundOn(code, fact.on()).isEmpty())
                .findFirst()
                .map(code -> new Refusal("GROUND_NOT_IN_FORCE",
                        situation.ruleBook().versionsOfGround(code).get(0).basis()));
    }
}
