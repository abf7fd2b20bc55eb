package vn.nghedan.casefile.readmodel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.IntStream;

import vn.nghedan.calendar.KnownCalendars;
import vn.nghedan.calendar.WorkCalendar;
import vn.nghedan.casefile.RecordedJournal;
import vn.nghedan.deadline.Deadline;
import vn.nghedan.deadline.Deadlines;
import vn.nghedan.law.RuleBook;
import vn.nghedan.procedure.CaseStatus;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.GuardContext;
import vn.nghedan.procedure.Irregularity;
import vn.nghedan.procedure.Journal;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.Procedure;
import vn.nghedan.procedure.field.Fields;

/**
 * Derives the read model from a journal: a pure function of the facts, the rules in force and the calendar.
 *
 * <p>What held on a past day follows from the facts whose legal date is not after it, folded as if nothing more had
 * happened; that is why each day on which a fact lies begins a span. What was known on a past day follows in the same way
 * from the entries made by then, whatever their legal dates, and from the calendar as it had been declared by then.
 */
public final class Projection {

    /** Another one whenever files come out differently by the same facts, so that all are derived again after an upgrade. */
    public static final int REVISION = 1;

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
    static MatterType typeOf(CaseStatus standing) {
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
        FileTold told = new FileTold(procedure, ruleBook, calendars.current());
        return chained(facts.stream()
                .map(Fact::on)
                .filter(day -> !day.isBefore(facts.get(0).on()))
                .distinct()
                .sorted()
                .map(day -> told.until(facts.stream().filter(fact -> !fact.on().isAfter(day)).toList()).on(day))
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
        JournalRead read = new JournalRead(procedure);
        FileTold told = null;
        for (LocalDate day : days) {
            WorkCalendar then = calendars.atTheEndOf(day);
            told = told != null && told.isBy(then) ? told : new FileTold(procedure, ruleBook, then);
            Journal known = entries.get(day);
            Span span = told.until(known == null ? read.facts() : read.until(known)).on(day);
            // a change of the calendar begins a span only where it moves something
            if (known != null || !span.saysTheSameAs(begun.get(begun.size() - 1))) {
                begun.add(span);
            }
        }
        return chained(begun);
    }

    private static List<Span> chained(List<Span> begun) {
        return IntStream.range(0, begun.size())
                .mapToObj(i -> i == begun.size() - 1 ? begun.get(i) : begun.get(i).until(begun.get(i + 1).from()))
                .toList();
    }

    /** In what the facts did not keep the law, by their numbers. */
    public Map<Integer, List<Irregularity>> irregularities(Procedure procedure, CaseStatus standing, MatterType type) {
        return procedure.irregularities(
                new GuardContext(new Journal(standing.facts()), standing, type, null, Set.of(), Set.of(), null,
                        ruleBook,
                        calendars.current()));
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
