package vn.nghedan.procedure.judging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.ActDefinition;
import vn.nghedan.procedure.CaseStatus;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.GuardContext;
import vn.nghedan.procedure.Procedure;
import vn.nghedan.procedure.Proposal;
import vn.nghedan.procedure.Refusal;
import vn.nghedan.procedure.Step;
import vn.nghedan.procedure.Verdict;
import vn.nghedan.procedure.field.ActField;
import vn.nghedan.procedure.field.BadValue;
import vn.nghedan.procedure.field.FactData;

/**
 * Judges one act where it stands in the life of a file: after all that happened until its legal date, and with all that
 * happened since. Papers come out of order; what they tell is told where it belongs.
 */
public final class Judge {

    static final String LATER_FACTS_DEPEND = "LATER_FACTS_DEPEND";

    private final Procedure procedure;
    private final GuardContext now;
    private final LocalDate today;

    /** @param now the file as it stands with everything that is on record */
    public Judge(Procedure procedure, GuardContext now, LocalDate today) {
        this.procedure = procedure;
        this.now = now;
        this.today = today;
    }

    public Verdict on(Proposal proposal) {
        List<Fact> facts = now.standing().facts();
        int place = placeOf(proposal.on(), facts);
        GuardContext then = procedure.on(now, proposal.on());
        Verdict verdict = on(proposal, then);
        if (verdict instanceof Verdict.NotPossible && place < facts.size() && isPossibleNow(proposal.act())) {
            return new Verdict.Unreadable(List.of(new BadValue("on", "beforeState")));
        }
        return verdict instanceof Verdict.Lawful lawful && place < facts.size()
                ? withWhatFollowed(lawful, facts, place)
                : verdict;
    }

    /** After everything of its day and before; the receipt stands before all. */
    public static int placeOf(LocalDate on, List<Fact> facts) {
        int place = facts.size();
        while (on != null && place > 1 && facts.get(place - 1).on().isAfter(on)) {
            place--;
        }
        return place;
    }

    private boolean isPossibleNow(Act act) {
        return procedure.stepsFrom(now.standing().state()).stream().anyMatch(step -> step.act() == act);
    }

    private Verdict withWhatFollowed(Verdict.Lawful lawful, List<Fact> facts, int place) {
        List<Fact> told = new ArrayList<>(facts);
        told.add(place, lawful.fact().numbered(now.journal().recorded().size() + 1));
        JournalFaults troubles = new JournalFaults(procedure, now);
        List<Integer> depending = new ArrayList<>(JournalFaults.brought(troubles.in(facts), troubles.in(told)));
        depending.remove(Integer.valueOf(now.journal().recorded().size() + 1));
        return depending.isEmpty() ? lawful : refused(depending);
    }

    Verdict refused(List<Integer> depending) {
        return new Verdict.Refused(
                new Refusal(LATER_FACTS_DEPEND, procedure.termsOf(Act.CORRECT).basis(), depending));
    }

    // ---- at one place

    /** Judges the act by what went before it alone. */
    public Verdict on(Proposal proposal, GuardContext then) {
        CaseStatus standing = then.standing();
        if (procedure.stepsFrom(standing.state()).stream().noneMatch(step -> step.act() == proposal.act())) {
            return notPossible(proposal.act(), then);
        }
        List<BadValue> problems = new ArrayList<>();
        ActDefinition terms = procedure.termsOf(proposal.act());
        FactData particulars = FactData.read(terms.asks(), proposal.values(), problems);
        Fact fact = new Fact(0, proposal.act().fact(), proposal.on(), proposal.decidedBy(), proposal.document(),
                proposal.note(), particulars);
        problems.addAll(Chronology.of(terms, standing, fact));
        problems.addAll(Chronology.upTo(today, terms, fact));
        problems.addAll(grounds(then, terms, particulars));
        if (!problems.isEmpty()) {
            return new Verdict.Unreadable(problems);
        }
        return procedure.stepsFrom(standing.state())
                .stream()
                .filter(step -> step.act() == proposal.act())
                .filter(step -> step.choice().applies().test(standing, fact))
                .findFirst()
                .map(step -> onPaper(then, IssuedPaper.dated(step, fact.as(step.records())), step))
                .orElseGet(() -> notPossible(proposal.act(), then));
    }

    private Verdict notPossible(Act act, GuardContext then) {
        return new Verdict.NotPossible(act, procedure.offered(then).stream().map(Step::act).toList());
    }

    /** A ground must be one of its family; whether it was in force on that day is for {@link #refusalOf} to say. */
    static List<BadValue> grounds(GuardContext situation, ActDefinition terms, FactData particulars) {
        List<BadValue> problems = new ArrayList<>();
        for (ActField asked : terms.asks()) {
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
        return problems;
    }

    private Verdict onPaper(GuardContext then, Fact fact, Step step) {
        List<BadValue> problems = IssuedPaper.problems(step, fact);
        return problems.isEmpty() ? guarded(then.proposing(fact), step) : new Verdict.Unreadable(problems);
    }

    private Verdict guarded(GuardContext situation, Step step) {
        return refusalOf(procedure, situation, step)
                .<Verdict>map(Verdict.Refused::new)
                .orElseGet(() -> new Verdict.Lawful(step, situation.proposed(), Irregularities.of(situation, step)));
    }

    static Optional<Refusal> refusalOf(Procedure procedure, GuardContext situation, Step step) {
        return groundOutOfForce(procedure, situation, step.act())
                .or(() -> Stream.concat(step.guards().stream().filter(guard -> !guard.noted()),
                        Impartiality.on(step.act(), situation.type()).stream())
                        .map(guard -> guard.check(situation))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    /** No one may rest a decision on a ground the law did not know on that day, or knows no longer. */
    private static Optional<Refusal> groundOutOfForce(Procedure procedure, GuardContext situation, Act act) {
        Fact fact = situation.proposed();
        return procedure.termsOf(act)
                .asks()
                .stream()
                .filter(asked -> asked.field().family() != null)
                .flatMap(asked -> fact.particulars().texts(asked.field()).stream())
                .filter(code -> !situation.ruleBook().versionsOfGround(code).isEmpty())
                .filter(code -> situation.ruleBook().groundOn(code, fact.on()).isEmpty())
                .findFirst()
                .map(code -> new Refusal("GROUND_NOT_IN_FORCE", Refusal.on(code, situation).basis()));
    }
}
