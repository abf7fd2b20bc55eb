package vn.nghedan.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.nghedan.calendar.WorkCalendar;
import vn.nghedan.deadline.Clock;
import vn.nghedan.deadline.ClockStatus;
import vn.nghedan.deadline.Clocks;
import vn.nghedan.law.RuleBook;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.Field;
import vn.nghedan.procedure.Fields;
import vn.nghedan.procedure.Journal;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.Procedure;
import vn.nghedan.procedure.Standing;
import vn.nghedan.procedure.State;

/**
 * Derives the read model from a journal: a pure function of the facts, the rules in force and the calendar.
 *
 * <p>What held on a past day follows from the facts whose legal date is not after it, folded as if nothing more had
 * happened; that is why each day on which a fact lies begins a span.
 */
final class Projection {

    private final RuleBook ruleBook;
    private final WorkCalendar calendar;

    Projection(RuleBook ruleBook, WorkCalendar calendar) {
        this.ruleBook = ruleBook;
        this.calendar = calendar;
    }

    ReadModel of(Procedure procedure, Journal journal) {
        List<Fact> facts = journal.standing();
        Standing standing = procedure.fold(facts);
        MatterType type = typeOf(procedure, facts);
        List<Clock> clocks = clocks(procedure, type, facts);
        boolean overLevel = facts.stream().anyMatch(fact -> fact.isTrue(Fields.OVER_LEVEL));
        return new ReadModel(standing, type, type == MatterType.DENUNCIATION || holdsDenunciation(facts), overLevel,
                clocks, spans(procedure, facts), members(facts),
                journal.recorded().size());
    }

    List<Clock> clocks(Procedure procedure, MatterType type, List<Fact> facts) {
        return new Clocks(ruleBook, calendar).derive(procedure.code().name(), type.name(), facts);
    }

    /** A letter is what it was last classified as; a case is what its procedure settles. */
    private static MatterType typeOf(Procedure procedure, List<Fact> facts) {
        MatterType fixed = procedure.code().type();
        return fixed != null
                ? fixed
                : facts.stream()
                        .filter(fact -> fact == facts.get(0) || fact.what() == FactKind.RECLASSIFIED)
                        .map(fact -> fact.get(Fields.TYPE))
                        .flatMap(Optional::stream)
                        .reduce((earlier, later) -> later)
                        .orElseThrow(() -> new IllegalStateException("the receipt names no type of matter"));
    }

    /**
     * A file may be more secret than its own type says: a case closed because its letter was found to denounce, a letter
     * one part of which denounces.
     */
    private static boolean holdsDenunciation(List<Fact> facts) {
        boolean foundOut = facts.stream()
                .filter(fact -> fact.what() == FactKind.RECLASSIFIED)
                .reduce((earlier, later) -> later)
                .flatMap(fact -> fact.get(Fields.TYPE))
                .filter(MatterType.DENUNCIATION::equals)
                .isPresent();
        return foundOut || facts.stream()
                .flatMap(fact -> fact.get(Fields.PARTS).stream())
                .flatMap(List::stream)
                .anyMatch(part -> part.type() == MatterType.DENUNCIATION);
    }

    private List<Span> spans(Procedure procedure, List<Fact> facts) {
        List<Span> spans = new ArrayList<>();
        for (LocalDate day : facts.stream().map(Fact::on).distinct().sorted().toList()) {
            Span next = asOf(procedure, facts.stream().filter(fact -> !fact.on().isAfter(day)).toList(), day);
            if (!spans.isEmpty()) {
                spans.add(spans.remove(spans.size() - 1).until(day));
            }
            spans.add(next);
        }
        return spans;
    }

    /** What held at the end of a day, as far as the legal dates of the facts tell. */
    Span asOf(Procedure procedure, List<Fact> known, LocalDate day) {
        Standing standing = procedure.fold(known);
        List<Clock> clocks = clocks(procedure, typeOf(procedure, known), known);
        Optional<Clock> governing = standing.state().isOpen() ? governing(clocks) : Optional.empty();
        LocalDate pausedSince = standing.state() == State.SUSPENDED ? standing.since() : null;
        return new Span(day, null, standing.state(), last(known, Fields.UNIT), last(known, Fields.ASSIGNEE),
                governing.flatMap(Clock::dueOn).orElse(null), governing.map(clock -> clock.rule().key()).orElse(null),
                pausedSince, day);
    }

    /** The duty that ends first among those that wait. */
    static Optional<Clock> governing(List<Clock> clocks) {
        return clocks.stream()
                .filter(clock -> clock.rule().isDuty() && clock.status() == ClockStatus.RUNNING)
                .filter(clock -> clock.dueOn().isPresent())
                .min(Comparator.comparing(clock -> clock.dueOn().orElseThrow()));
    }

    /** Unit or handler: each assignment says it anew; who sets a due date may name them too. */
    private static String last(List<Fact> facts, Field<String> field) {
        String current = null;
        for (Fact fact : facts) {
            boolean assigns = Set.of(FactKind.RECEIVED, FactKind.ARRIVED, FactKind.ASSIGNED).contains(fact.what());
            if (assigns || fact.what() == FactKind.DUE_SET && fact.get(field).isPresent()) {
                current = fact.get(field).orElse(null);
            }
        }
        return current;
    }

    private static Set<String> members(List<Fact> facts) {
        Set<String> members = new LinkedHashSet<>();
        facts.forEach(fact -> fact.get(Fields.TEAM).ifPresent(members::addAll));
        return members;
    }
}
