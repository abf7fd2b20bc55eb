package vn.nghedan.procedure.judging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.ActDefinition;
import vn.nghedan.procedure.CaseStatus;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.GuardContext;
import vn.nghedan.procedure.Journal;
import vn.nghedan.procedure.Procedure;
import vn.nghedan.procedure.Proposal;
import vn.nghedan.procedure.Refusal;
import vn.nghedan.procedure.Step;
import vn.nghedan.procedure.Verdict;
import vn.nghedan.procedure.field.ActField;
import vn.nghedan.procedure.field.BadValue;
import vn.nghedan.procedure.field.FactData;
import vn.nghedan.procedure.field.Field;
import vn.nghedan.procedure.field.Fields;

/**
 * Judges a correction. A replacement is a proposal of the act it replaces, read by the same fields and judged where it
 * then stands; whether something takes the place of a fact or not, everything that follows must still hold.
 */
public final class CorrectionJudge {

    /** From these other files were made, or other tables: they are put right there. */
    private static final Set<Field<?>> SET_ELSEWHERE = Set.of(Fields.CASE_PROCEDURE, Fields.PARTS, Fields.ORIGIN,
            Fields.CONTENT_COUNT, Fields.RESPONDENT_STAFF);

    private final Procedure procedure;
    private final GuardContext now;
    private final LocalDate today;
    private final Journal journal;
    private final Set<Integer> unreadable;

    public CorrectionJudge(Procedure procedure, GuardContext now, LocalDate today) {
        this.procedure = procedure;
        this.now = now;
        this.today = today;
        this.journal = now.journal();
        this.unreadable = procedure.read(journal).unreadable();
    }

    /** Where there is an act for finding another type of matter, that is the way; a visit has none. */
    public static boolean canReplace(Procedure procedure, Field<?> field) {
        boolean typeIsFound = procedure.code().type() != null || procedure.acts().contains(Act.RECLASSIFY);
        return !SET_ELSEWHERE.contains(field) && !(field == Fields.TYPE && typeIsFound);
    }

    public Verdict on(Proposal proposal) {
        List<BadValue> problems = new ArrayList<>();
        ActDefinition terms = procedure.termsOf(Act.CORRECT);
        FactData given = FactData.read(terms.asks(), proposal.values(), problems);
        Fact correction = new Fact(0, FactKind.CORRECTED, proposal.on(), proposal.decidedBy(), proposal.document(),
                proposal.note(), given);
        problems.addAll(Chronology.of(terms, null, correction));
        problems.addAll(Chronology.upTo(today, terms, correction));
        Object replacement = proposal.values().get(Fields.REPLACEMENT.name());
        if (replacement != null && !(replacement instanceof Map) && problems.isEmpty()) {
            // what is no replacement must never pass for striking out
            problems.add(new BadValue(Fields.REPLACEMENT.name(), "object"));
        }
        if (!problems.isEmpty()) {
            return new Verdict.Unreadable(problems);
        }
        Optional<Fact> named = journal.corrections().numbered(given.get(Fields.FACT).orElseThrow());
        Optional<Fact> aim = named.flatMap(this::aimOf);
        if (aim.isEmpty() || !given.has(Fields.REPLACEMENT) && !canBeStruckOut(named.get())) {
            return new Verdict.Unreadable(List.of(new BadValue(Fields.FACT.name(), "fact")));
        }
        return given.has(Fields.REPLACEMENT)
                ? replacing(correction, aim.get())
                : judged(correction, aim.get(), told(correction));
    }

    private Optional<Fact> aimOf(Fact named) {
        // a correction so damaged that it names nothing is about itself alone: it can still be struck out
        return named.what() == FactKind.CORRECTED
                ? journal.corrections().aimOf(named).or(() -> Optional.of(named))
                : Optional.of(named);
    }

    private boolean canBeStruckOut(Fact named) {
        Corrections corrections = journal.corrections();
        return named.what() == FactKind.CORRECTED
                ? corrections.alive().contains(named)
                : named.number() != 1 && corrections.holding(named).isPresent();
    }

    // ---- what takes the place

    private Verdict replacing(Fact correction, Fact aim) {
        List<ActField> asks = procedure.asksOf(aim.what());
        Map<String, Object> values = Replacement.named(correction.get(Fields.REPLACEMENT).orElseThrow());
        boolean ofACorrection = correction.get(Fields.FACT).orElseThrow() != aim.number();
        if (ofACorrection) {
            Set<String> own = Set.of(Fields.REASON.name(), Fields.FACT.name());
            values.keySet().removeIf(name -> own.contains(name) && !asksFor(asks, name));
        }
        if (asksFor(asks, Fields.WITHOUT_PAPER.name())) {
            journal.corrections().holding(aim).ifPresent(before -> Replacement.carryTheDate(values, before));
        }
        Replacement replacement = Replacement.of(values);
        List<BadValue> problems = new ArrayList<>();
        replacement.check(asks, problems);
        asks.stream()
                .map(ActField::field)
                .filter(field -> values.containsKey(field.name()) && !canReplace(procedure, field))
                .forEach(field -> problems.add(new BadValue(field.name(), "elsewhere")));
        if (!problems.isEmpty()) {
            return unreadable(problems);
        }
        Fact raw = with(correction, values);
        Optional<Fact> holds = told(raw).stream().filter(fact -> fact.number() == aim.number()).findFirst();
        if (holds.isEmpty()) {
            return new Verdict.Unreadable(List.of(new BadValue(Fields.FACT.name(), "fact")));
        }
        return placed(raw, aim, values, holds.get());
    }

    private Verdict placed(Fact correction, Fact aim, Map<String, Object> values, Fact holds) {
        List<BadValue> problems = new ArrayList<>();
        List<ActField> asks = procedure.asksOf(aim.what());
        FactData read = FactData.read(asks, holds.particulars().raw(), problems);
        FactData whole = read.over(holds.particulars(), asks);
        Fact after = new Fact(holds.number(), holds.what(), holds.on(), holds.decidedBy(), holds.document(),
                holds.note(), whole);
        List<Fact> told = replaced(told(correction), after);
        CaseStatus before = procedure.readable(whatWentBefore(told, after));
        problems.addAll(inTimeAndOnPaper(before, after));
        problems.removeAll(problemsBefore(aim));
        if (!problems.isEmpty()) {
            return unreadable(problems);
        }
        Fact kind = after.number() == 1 ? after : after.as(kindOf(before, after));
        List<Fact> life = replaced(told, kind);
        Fact kept = with(correction, Replacement.kept(values, aim, kind));
        return journal.corrections().holding(aim).filter(kind::equals).isPresent()
                ? unreadable(List.of(new BadValue(Fields.REPLACEMENT.name(), "unchanged")))
                : judged(kept, aim, life);
    }

    /** What is wrong already, and was before: a new remark is no occasion to ask for a paper that was never asked for. */
    private List<BadValue> problemsBefore(Fact aim) {
        List<BadValue> problems = new ArrayList<>();
        now.standing().facts().stream().filter(fact -> fact.number() == aim.number()).findFirst().ifPresent(fact -> {
            FactData.read(procedure.asksOf(fact.what()), fact.particulars().raw(), problems);
            problems.addAll(inTimeAndOnPaper(procedure.readable(whatWentBefore(now.standing().facts(), fact)), fact));
        });
        return problems;
    }

    private List<BadValue> inTimeAndOnPaper(CaseStatus before, Fact fact) {
        ActDefinition terms = new ActDefinition(procedure.asksOf(fact.what()), List.of());
        List<BadValue> problems = new ArrayList<>(
                Chronology.of(terms, fact.number() == 1 ? null : before, fact));
        problems.addAll(Chronology.upTo(today, terms, fact));
        problems.addAll(Judge.grounds(now, terms, fact.particulars()));
        if (fact.number() != 1) {
            procedure.stepFor(before, fact).ifPresent(step -> problems.addAll(IssuedPaper.problems(step, fact)));
        }
        return problems;
    }

    private FactKind kindOf(CaseStatus before, Fact fact) {
        Act act = procedure.actOf(fact.what()).orElseThrow();
        return procedure.stepsFrom(before.state())
                .stream()
                .filter(step -> step.act() == act)
                .filter(step -> step.choice().applies().test(before, fact))
                .map(Step::records)
                .findFirst()
                .orElse(fact.what());
    }

    // ---- whether everything still holds

    private Verdict judged(Fact correction, Fact aim, List<Fact> life) {
        JournalFaults troubles = new JournalFaults(procedure, now);
        Set<Integer> ignored = ignored(correction);
        Map<Integer, Set<String>> after = troubles.in(life);
        List<Integer> brought = JournalFaults
                .brought(troubles.in(journal.corrections().ignoring(ignored).standing()), after);
        if (brought.equals(List.of(aim.number()))) {
            Optional<Refusal> refusal = ownRefusal(aim, life);
            if (refusal.isPresent()) {
                return new Verdict.Refused(refusal.get());
            }
        }
        if (!brought.isEmpty()) {
            return new Judge(procedure, now, today).refused(brought);
        }
        Step step = procedure.stepsFrom(now.standing().state())
                .stream()
                .filter(one -> one.act() == Act.CORRECT)
                .findFirst()
                .orElseThrow();
        return new Verdict.Lawful(step, correction, List.of());
    }

    /** The guard of its own act that stands against the fact at its place. */
    private Optional<Refusal> ownRefusal(Fact aim, List<Fact> life) {
        Fact fact = life.stream().filter(one -> one.number() == aim.number()).findFirst().orElseThrow();
        CaseStatus before = procedure.readable(whatWentBefore(life, fact));
        return procedure.stepFor(before, fact)
                .flatMap(step -> Judge.refusalOf(procedure, now.recordedBy(null).at(before).proposing(fact), step));
    }

    // ---- internals

    private List<Fact> told(Fact correction) {
        return journal.with(correction).corrections().ignoring(ignored(correction)).standing();
    }

    /** Corrections that cannot be read stay aside, but for the one that is put right now. */
    private Set<Integer> ignored(Fact correction) {
        Set<Integer> ignored = journal.recorded()
                .stream()
                .filter(fact -> fact.what() == FactKind.CORRECTED && unreadable.contains(fact.number()))
                .map(Fact::number)
                .collect(Collectors.toCollection(TreeSet::new));
        if (correction.particulars().has(Fields.REPLACEMENT)) {
            ignored.remove(correction.get(Fields.FACT).orElseThrow());
        }
        return ignored;
    }

    private static List<Fact> replaced(List<Fact> facts, Fact by) {
        return facts.stream().map(fact -> fact.number() == by.number() ? by : fact).toList();
    }

    private static List<Fact> whatWentBefore(List<Fact> facts, Fact fact) {
        List<Integer> numbers = facts.stream().map(Fact::number).toList();
        return facts.subList(0, Math.max(1, numbers.indexOf(fact.number())));
    }

    private static Fact with(Fact correction, Map<String, Object> replacement) {
        return new Fact(correction.number(), correction.what(), correction.on(), correction.decidedBy(),
                correction.document(), correction.note(),
                correction.particulars().with(Fields.REPLACEMENT, replacement));
    }

    private static boolean asksFor(List<ActField> asks, String name) {
        return asks.stream().anyMatch(asked -> asked.field().name().equals(name));
    }

    private static Verdict unreadable(List<BadValue> problems) {
        return new Verdict.Unreadable(problems.stream()
                .map(problem -> problem.field().equals(Fields.REPLACEMENT.name())
                        ? problem
                        : new BadValue(Fields.REPLACEMENT.name() + "." + problem.field(), problem.problem()))
                .distinct()
                .toList());
    }
}
