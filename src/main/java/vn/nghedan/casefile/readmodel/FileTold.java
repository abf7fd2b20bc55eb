package vn.nghedan.casefile.readmodel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.nghedan.calendar.WorkCalendar;
import vn.nghedan.deadline.Deadline;
import vn.nghedan.deadline.Deadlines;
import vn.nghedan.deadline.RunningClocks;
import vn.nghedan.law.RuleBook;
import vn.nghedan.procedure.CaseStatus;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.GuardContext;
import vn.nghedan.procedure.Journal;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.Phase;
import vn.nghedan.procedure.Procedure;
import vn.nghedan.procedure.State;
import vn.nghedan.procedure.field.Field;
import vn.nghedan.procedure.field.Fields;

/**
 * A file as some of its facts tell it. Asked for a few more it goes on from where it is; it begins again only where the
 * others are not what it knows, or make it another matter.
 */
final class FileTold {

    private static final Set<FactKind> ASSIGNING = EnumSet.of(FactKind.RECEIVED, FactKind.ARRIVED, FactKind.ASSIGNED);

    private final Procedure procedure;
    private final RuleBook ruleBook;
    private final WorkCalendar calendar;
    private final Deadlines deadlines;

    private List<Fact> facts = List.of();
    private MatterType type = MatterType.MIXED;
    private CaseStatus standing;
    private RunningClocks clocks;
    private String unit;
    private String assignee;
    private Set<String> conflicted;
    private Set<String> mayBeMeant;
    private LocalDate lastFactOn;
    private Settlement settlement;
    private boolean overLevel;
    private boolean irregular;

    FileTold(Procedure procedure, RuleBook ruleBook, WorkCalendar calendar) {
        this.procedure = procedure;
        this.ruleBook = ruleBook;
        this.calendar = calendar;
        this.deadlines = new Deadlines(ruleBook, calendar);
    }

    boolean isBy(WorkCalendar other) {
        return calendar == other;
    }

    /** Tells the file by these facts and no others. */
    FileTold until(List<Fact> known) {
        if (!goesOnIn(known)) {
            begin(known.get(0), type);
        }
        known.subList(facts.size(), known.size()).forEach(this::tell);
        MatterType now = Projection.typeOf(standing);
        if (now != type) {
            begin(known.get(0), now);
            known.subList(facts.size(), known.size()).forEach(this::tell);
        }
        return this;
    }

    private boolean goesOnIn(List<Fact> known) {
        return !facts.isEmpty() && facts.size() <= known.size()
                && facts.equals(known.subList(0, facts.size()));
    }

    private void begin(Fact receipt, MatterType as) {
        facts = new ArrayList<>();
        type = as;
        unit = null;
        assignee = null;
        conflicted = new HashSet<>();
        mayBeMeant = Set.of();
        lastFactOn = receipt.on();
        overLevel = false;
        irregular = false;
        standing = procedure.readable(List.of(receipt));
        clocks = clocksOf(type, List.of(receipt));
        settlement = isSettled(standing) ? new Settlement(receipt.on(), 0, false) : null;
        add(receipt);
    }

    private void tell(Fact fact) {
        CaseStatus before = standing;
        irregular = irregular || !procedure.irregularities(situation(), fact).isEmpty();
        standing = procedure.next(before, fact).orElse(before);
        if (!isSettled(standing)) {
            settlement = null;
        } else if (!isSettled(before)) {
            settlement = settledBy(fact, before);
        }
        add(fact);
        if (clocks.canGoOnWith(fact)) {
            clocks.tell(facts.size() - 1, fact);
        } else {
            clocks = clocksOf(type, facts);
        }
    }

    private GuardContext situation() {
        // a guard looks at what the table could read; mostly that is all
        boolean all = standing.facts().size() == facts.size();
        return new GuardContext(new Journal(standing.facts()), standing, type, null, Set.of(), Set.of(), null, ruleBook,
                calendar, all ? clocks::clocks : null);
    }

    private void add(Fact fact) {
        facts.add(fact);
        lastFactOn = fact.on().isAfter(lastFactOn) ? fact.on() : lastFactOn;
        unit = assigned(fact, Fields.UNIT, unit);
        assignee = assigned(fact, Fields.ASSIGNEE, assignee);
        overLevel = overLevel || fact.isTrue(Fields.OVER_LEVEL);
        if (fact.what() == FactKind.CONFLICT_DECLARED) {
            fact.get(Fields.CONFLICTED).ifPresent(conflicted::add);
        }
        if (fact.what().isAside()) {
            mayBeMeant = CaseStatus.mayBeMeant(List.of(fact));
        }
    }

    /** Unit or handler: each assignment says it anew; who sets a due date may name them too. */
    private static String assigned(Fact fact, Field<String> field, String before) {
        boolean assigns = ASSIGNING.contains(fact.what());
        return assigns || fact.what() == FactKind.DUE_SET && fact.get(field).isPresent()
                ? fact.get(field).orElse(null)
                : before;
    }

    private RunningClocks clocksOf(MatterType matter, List<Fact> told) {
        return deadlines.told(procedure.code().name(), matter.name(), told);
    }

    private static boolean isSettled(CaseStatus standing) {
        return standing.state().phase() == Phase.AFTERWARDS || standing.state().phase() == Phase.CLOSED;
    }

    /** Whether it came too late is judged by what the file was taken for just before. */
    private Settlement settledBy(Fact fact, CaseStatus before) {
        MatterType was = Projection.typeOf(before);
        RunningClocks ran = was == type ? clocks : clocksOf(was, facts);
        boolean late = governing(ran.waiting()).filter(clock -> clock.isCertainlyPast(fact.on())).isPresent();
        return new Settlement(fact.on(), (int) ChronoUnit.DAYS.between(facts.get(0).on(), fact.on()), late);
    }

    /** The duty that ends first among those that wait. */
    private static Optional<Deadline> governing(List<Deadline> waiting) {
        return waiting.stream().min(Comparator.comparing(clock -> clock.dueOn().orElseThrow()));
    }

    /** From the day after it something is late by every reading of the law; between that and the due date nothing is held late. */
    private static LocalDate lateAfter(List<Deadline> waiting) {
        return waiting.stream()
                .map(clock -> clock.derivation().certainlyLateAfter())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Whoever turns out to have a conflict of interest has the file no longer: somebody else is to be found. */
    private String handler() {
        return assignee == null || conflicted.contains(assignee) || mayBeMeant.contains(assignee) ? null : assignee;
    }

    /** What held from the end of a day on, as far as these facts tell. */
    Span on(LocalDate day) {
        State state = standing.state();
        List<Deadline> waiting = state.isOpen() ? clocks.waiting() : List.of();
        Optional<Deadline> governing = governing(waiting);
        return new Span(day, null, state, unit, handler(), governing.flatMap(Deadline::dueOn).orElse(null),
                lateAfter(waiting), governing.map(clock -> clock.rule().key()).orElse(null),
                state == State.SUSPENDED ? standing.since() : null, lastFactOn, settlement,
                new Span.Matter(type, standing.receivedOn(), standing.groupSize(), overLevel, irregular));
    }
}
