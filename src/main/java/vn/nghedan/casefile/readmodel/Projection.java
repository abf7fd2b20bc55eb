package vn.nghedan.casefile.readmodel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.nghedan.calendar.KnownCalendars;
import vn.nghedan.casefile.RecordedJournal;
import vn.nghedan.deadline.Deadline;
import vn.nghedan.deadline.DeadlineStatus;
import vn.nghedan.deadline.Deadlines;
import vn.nghedan.law.RuleBook;
import vn.nghedan.procedure.CaseStatus;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.GuardContext;
import vn.nghedan.procedure.Irregularity;
import vn.nghedan.procedure.Journal;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.Phase;
import vn.nghedan.procedure.Procedure;
import vn.nghedan.procedure.State;
import vn.nghedan.procedure.field.Field;
import vn.nghedan.procedure.field.Fields;

/**
 * Derives the read model from a journal: a pure function of the facts, the rules in force and the calendar.
 *
 * <p>What held on a past day follows from the facts whose legal date is not after it, folded as if nothing more had
 * happened; that is why each day on which a fact lies begins a span. What was known on a past day follows in the same way
 * from the entries made by then, whatever their legal dates, and from the calendar as it had been declared by then.
 */
public final class Projection {

    private final RuleBook ruleBook;
    private final KnownCalendars calendars;

    /** @param calendars the calendar that counts, and for what was known when, what was known of it then */
    public Projection(RuleBook ruleBook, KnownCalendars calendars) {
        this.ruleBook = ruleBook;
        this.calendars = calendars;
    }

    /** What follows from the facts alone, without what was known when. */
    public ReadModel of(Procedure procedure, Journal journal) {
        return of(procedure, new RecordedJournal(journal, List.of()));
    }

    public ReadModel of(Procedure procedure, RecordedJournal record) {
        CaseStatus standing = procedure.read(record.journal()).standing();
        List<Fact> facts = standing.facts();
        MatterType type = typeOf(standing);
        List<Deadline> clocks = clocks(procedure, type, facts);
        boolean denounces = type == MatterType.DENUNCIATION || holdsDenunciation(facts);
        return new ReadModel(standing, type, denounces, denounces || type == MatterType.MIXED, clocks,
                spans(procedure, facts), knownSpans(procedure, record), members(facts),
                conflicts(facts),
                record.journal().recorded().size());
    }

    public List<Deadline> clocks(Procedure procedure, MatterType type, List<Fact> facts) {
        return new Deadlines(ruleBook, calendars.current()).derive(procedure.code().name(), type.name(), facts);
    }

    /** A file whose receipt names no type is kept as the most secret there is until somebody puts it right. */
    private static MatterType typeOf(CaseStatus standing) {
        return standing.type().orElse(MatterType.DENUNCIATION);
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
        return chained(facts.stream()
                .map(Fact::on)
                .filter(day -> !day.isBefore(facts.get(0).on()))
                .distinct()
                .sorted()
                .map(day -> asOf(procedure, facts.stream().filter(fact -> !fact.on().isAfter(day)).toList(), day))
                .toList());
    }

    /** A day on which several entries were made ends with what all of them say. */
    private List<Span> knownSpans(Procedure procedure, RecordedJournal record) {
        SortedMap<LocalDate, Journal> entries = record.byDay();
        if (entries.isEmpty()) {
            return List.of();
        }
        SortedSet<LocalDate> days = calendars.changesAfter(entries.firstKey());
        days.addAll(entries.keySet());
        List<Span> begun = new ArrayList<>();
        Journal known = null;
        for (LocalDate day : days) {
            known = entries.getOrDefault(day, known);
            Span then = new Projection(ruleBook, KnownCalendars.always(calendars.atTheEndOf(day)))
                    .asOf(procedure, procedure.read(known).standing().facts(), day);
            // a change of the calendar begins a span only where it moves something
            if (entries.containsKey(day) || !then.saysTheSameAs(begun.get(begun.size() - 1))) {
                begun.add(then);
            }
        }
        return chained(begun);
    }

    private static List<Span> chained(List<Span> begun) {
        return IntStream.range(0, begun.size())
                .mapToObj(i -> i == begun.size() - 1 ? begun.get(i) : begun.get(i).until(begun.get(i + 1).from()))
                .toList();
    }

    /** What held from the end of a day on, as far as these facts tell. */
    Span asOf(Procedure procedure, List<Fact> known, LocalDate day) {
        CaseStatus standing = procedure.readable(known);
        List<Deadline> clocks = clocks(procedure, typeOf(standing), known);
        Optional<Deadline> governing = standing.state().isOpen() ? governing(clocks) : Optional.empty();
        LocalDate pausedSince = standing.state() == State.SUSPENDED ? standing.since() : null;
        return new Span(day, null, standing.state(), last(known, Fields.UNIT), handler(known),
                governing.flatMap(Deadline::dueOn).orElse(null),
                standing.state().isOpen() ? lateAfter(clocks) : null,
                governing.map(clock -> clock.rule().key()).orElse(null),
                pausedSince, known.stream().map(Fact::on).max(Comparator.naturalOrder()).orElse(day),
                isSettled(standing) ? settlement(procedure, known) : null,
                new Span.Matter(typeOf(standing), standing.receivedOn(), standing.groupSize(),
                        known.stream().anyMatch(fact -> fact.isTrue(Fields.OVER_LEVEL)),
                        !irregularities(procedure, standing, typeOf(standing)).isEmpty()));
    }

    /** In what the facts did not keep the law, by their numbers. */
    public Map<Integer, List<Irregularity>> irregularities(Procedure procedure, CaseStatus standing, MatterType type) {
        return procedure.irregularities(
                new GuardContext(new Journal(standing.facts()), standing, type, null, Set.of(), Set.of(), null,
                        ruleBook,
                        calendars.current()));
    }

    private static boolean isSettled(CaseStatus standing) {
        return standing.state().phase() == Phase.AFTERWARDS || standing.state().phase() == Phase.CLOSED;
    }

    /** The fact since which it has been settled without interruption, and whether it came too late. */
    private Settlement settlement(Procedure procedure, List<Fact> facts) {
        int at = facts.size() - 1;
        while (at > 0 && isSettled(procedure.readable(facts.subList(0, at)))) {
            at--;
        }
        LocalDate on = facts.get(at).on();
        List<Fact> before = facts.subList(0, at);
        boolean late = !before.isEmpty() && governing(
                clocks(procedure, typeOf(procedure.readable(before)), before))
                .filter(clock -> clock.isCertainlyPast(on))
                .isPresent();
        return new Settlement(on, (int) ChronoUnit.DAYS.between(facts.get(0).on(), on), late);
    }

    /** The duty that ends first among those that wait. */
    static Optional<Deadline> governing(List<Deadline> clocks) {
        return waiting(clocks).min(Comparator.comparing(clock -> clock.dueOn().orElseThrow()));
    }

    /** From the day after it something is late by every reading of the law; between that and the due date nothing is held late. */
    private static LocalDate lateAfter(List<Deadline> clocks) {
        return waiting(clocks).map(clock -> clock.derivation().certainlyLateAfter())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Stream<Deadline> waiting(List<Deadline> clocks) {
        return clocks.stream()
                .filter(clock -> clock.rule().isDuty() && clock.status() == DeadlineStatus.RUNNING)
                .filter(clock -> clock.dueOn().isPresent());
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

    /** Whoever turns out to have a conflict of interest has the file no longer: somebody else is to be found. */
    private static String handler(List<Fact> facts) {
        String handler = last(facts, Fields.ASSIGNEE);
        return handler == null || conflicts(facts).contains(handler) ? null : handler;
    }

    private static Set<String> members(List<Fact> facts) {
        Set<String> members = new LinkedHashSet<>();
        facts.forEach(fact -> fact.get(Fields.TEAM).ifPresent(members::addAll));
        members.removeAll(conflicts(facts));
        return members;
    }

    private static Set<String> conflicts(List<Fact> facts) {
        Set<String> conflicts = new LinkedHashSet<>();
        facts.stream()
                .filter(fact -> fact.what() == FactKind.CONFLICT_DECLARED)
                .forEach(fact -> fact.get(Fields.CONFLICTED).ifPresent(conflicts::add));
        // until somebody has said who is meant, it is kept from everybody who might be
        conflicts.addAll(CaseStatus.mayBeMeant(facts));
        return conflicts;
    }
}
