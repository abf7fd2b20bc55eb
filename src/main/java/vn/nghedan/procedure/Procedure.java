package vn.nghedan.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import vn.nghedan.procedure.field.ActField;
import vn.nghedan.procedure.field.Fields;
import vn.nghedan.procedure.judging.CorrectionJudge;
import vn.nghedan.procedure.judging.Irregularities;
import vn.nghedan.procedure.judging.IssuedPaper;
import vn.nghedan.procedure.judging.Judge;

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
    private final Map<State, List<Step>> stepsByState;
    private final Map<FactKind, Act> actsByFact = new EnumMap<>(FactKind.class);
    private final Set<State> ends;
    private final Map<Act, ActDefinition> terms;

    Procedure(ProcedureCode code, State initial, List<Step> steps, Set<State> ends, Map<Act, ActDefinition> terms) {
        this.code = code;
        this.initial = initial;
        this.steps = List.copyOf(steps);
        this.stepsByState = steps.stream().collect(Collectors.groupingBy(Step::from, Collectors.toUnmodifiableList()));
        steps.forEach(step -> actsByFact.putIfAbsent(step.records(), step.act()));
        this.ends = Set.copyOf(ends);
        this.terms = Map.copyOf(terms);
    }

    public static ProcedureTable named(ProcedureCode code) {
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

    Map<Act, ActDefinition> terms() {
        return terms;
    }

    /** What an act asks for and rests on. */
    public ActDefinition termsOf(Act act) {
        return terms.getOrDefault(act, new ActDefinition(List.of(), List.of()));
    }

    /** Whether the agency issues a numbered paper whichever way this act is done from there. */
    public boolean issuesPaper(State state, Act act) {
        List<Step> ways = stepsFrom(state).stream().filter(step -> step.act() == act).toList();
        return !ways.isEmpty() && ways.stream().allMatch(IssuedPaper::isIssuedBy);
    }

    /** The paper on which a fact of that kind is recorded, the first that the steps name; {@code NONE} if none does. */
    public Paper paperOf(FactKind kind) {
        return steps.stream()
                .filter(step -> step.records() == kind)
                .map(Step::paper)
                .filter(paper -> paper != Paper.NONE)
                .findFirst()
                .orElse(Paper.NONE);
    }

    public List<Step> stepsFrom(State state) {
        return stepsByState.getOrDefault(state, List.of());
    }

    // ---- questions about a file

    /**
     * Reads facts in the order in which they happened.
     *
     * @throws IllegalStateException
     *             if a fact stands where the table knows no step for it
     */
    public CaseStatus fold(List<Fact> standing) {
        CaseStatus file = begun(standing);
        for (Fact fact : standing.subList(1, standing.size())) {
            CaseStatus before = file;
            file = next(before, fact).orElseThrow(() -> new IllegalStateException(
                    code + ": no step for fact " + fact.number() + " " + fact.what() + " in " + before.state()));
        }
        return file;
    }

    /** Reads a journal whatever is in it: what cannot be read is named and left out. */
    public Reading read(Journal journal) {
        return Reading.of(this, journal);
    }

    /** The same for some of the facts of a file that were found to hold. */
    public CaseStatus readable(List<Fact> facts) {
        CaseStatus file = begun(facts);
        for (Fact fact : facts.subList(1, facts.size())) {
            file = next(file, fact).orElse(file);
        }
        return file;
    }

    private CaseStatus begun(List<Fact> facts) {
        if (facts.isEmpty()) {
            throw new IllegalArgumentException("a file begins with a fact");
        }
        return new CaseStatus(code, initial, null, facts.get(0).on(), List.of(facts.get(0)));
    }

    /** How the file stands after one more fact; empty where the table knows no step for it. */
    public Optional<CaseStatus> next(CaseStatus before, Fact fact) {
        if (fact.what().isAside()) {
            List<Fact> facts = new ArrayList<>(before.facts());
            facts.add(fact);
            return Optional
                    .of(new CaseStatus(before.procedure(), before.state(), before.resumesTo(), before.since(), facts));
        }
        return stepFor(before, fact).map(step -> {
            List<Fact> facts = new ArrayList<>(before.facts());
            facts.add(fact);
            return after(before, step, fact, facts);
        });
    }

    /** In what the facts of a file did not keep the law, by their numbers; a fact that kept it is left out. */
    public Map<Integer, List<Irregularity>> irregularities(GuardContext situation) {
        List<Fact> facts = situation.standing().facts();
        Map<Integer, List<Irregularity>> found = new LinkedHashMap<>();
        CaseStatus before = begun(facts);
        for (Fact fact : facts.subList(1, facts.size())) {
            List<Irregularity> of = irregularities(situation.asOf(before), fact);
            if (!of.isEmpty()) {
                found.put(fact.number(), of);
            }
            before = next(before, fact).orElse(before);
        }
        return found;
    }

    /** In what one fact did not keep the law, as the file stood before it. */
    public List<Irregularity> irregularities(GuardContext before, Fact fact) {
        return stepFor(before.standing(), fact)
                .map(step -> Irregularities.of(before.proposing(fact), step))
                .orElse(List.of());
    }

    private static CaseStatus after(CaseStatus before, Step step, Fact fact, List<Fact> facts) {
        if (step.stays()) {
            return new CaseStatus(before.procedure(), before.state(), before.resumesTo(), before.since(), facts);
        }
        State to = step.returns() ? before.resumesTo() : step.to();
        State resumesTo = to == State.SUSPENDED ? before.state() : null;
        return new CaseStatus(before.procedure(), to, resumesTo, fact.on(), facts);
    }

    public Optional<Step> stepFor(CaseStatus standing, Fact fact) {
        return stepsFrom(standing.state()).stream()
                .filter(step -> step.records() == fact.what())
                .filter(step -> step.choice().applies().test(standing, fact))
                .findFirst();
    }

    /** The act that puts such a fact into a journal; empty for the receipt, which no act does. */
    public Optional<Act> actOf(FactKind kind) {
        return Optional.ofNullable(actsByFact.get(kind));
    }

    /** What can be put right in a fact of this kind, besides what every act takes. */
    public List<ActField> correctable(FactKind kind) {
        return asksOf(kind).stream().filter(asked -> CorrectionJudge.canReplace(this, asked.field())).toList();
    }

    /** What a fact of this kind can say. */
    public List<ActField> asksOf(FactKind kind) {
        return actOf(kind).map(act -> termsOf(act).asks()).orElse(Fields.OF_A_RECEIPT);
    }

    /** The file as it stood at the end of a day, with all that is on record of it by now. */
    public GuardContext on(GuardContext now, LocalDate day) {
        List<Fact> facts = now.standing().facts();
        int place = Judge.placeOf(day, facts);
        return place == facts.size() ? now : now.at(readable(facts.subList(0, place)));
    }

    /** The acts that may be done now, each with its first step; acts that the law already forbids are left out. */
    public List<Step> offered(GuardContext situation) {
        Set<Act> seen = new LinkedHashSet<>();
        return stepsFrom(situation.standing().state()).stream()
                .filter(step -> step.guards().stream().noneMatch(guard -> guard.hides(situation)))
                .filter(step -> seen.add(step.act()))
                .toList();
    }

    /**
     * May this act be done, on its legal date and with all that happened since?
     *
     * @param today
     *            a legal date may not lie after it
     */
    public Verdict judge(GuardContext situation, Proposal proposal, LocalDate today) {
        return proposal.act() == Act.CORRECT
                ? new CorrectionJudge(this, situation, today).on(proposal)
                : new Judge(this, situation, today).on(proposal);
    }
}
