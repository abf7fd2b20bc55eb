package vn.nghedan.procedure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import vn.nghedan.procedure.field.FactData;
import vn.nghedan.procedure.judging.Corrections;

/**
 * How a file stands as far as its journal can be read.
 *
 * <p>Nothing that cannot be read is written any more, but older entries and hands in the database may have left it. Such
 * an entry takes nothing down with it: a correction that leaves no life the procedure knows is left aside, and what it
 * was about stands as before; any other fact without its place is left out.
 *
 * @param unreadable
 *            numbers of the entries that were left aside
 */
public record Reading(CaseStatus standing, Set<Integer> unreadable) {

    public Reading {
        unreadable = Set.copyOf(unreadable);
    }

    static Reading of(Procedure procedure, Journal journal) {
        Corrections corrections = journal.corrections();
        Set<Integer> ignored = new TreeSet<>(corrections.unreadable());
        Attempt best = attempt(procedure, corrections.ignoring(ignored).standing());
        while (!best.leftOut().isEmpty()) {
            Attempt before = best;
            Optional<Fact> culprit = corrections.ignoring(ignored)
                    .alive()
                    .stream()
                    .filter(one -> attempt(procedure, without(corrections, ignored, one).standing())
                            .isBetterThan(before))
                    .findFirst();
            if (culprit.isEmpty()) {
                break;
            }
            ignored.add(culprit.get().number());
            best = attempt(procedure, corrections.ignoring(ignored).standing());
        }
        if (!best.leftOut().isEmpty()) {
            best = asRecordedIfBetter(procedure, corrections.ignoring(ignored).standing(), best);
        }
        ignored.addAll(best.leftOut());
        return new Reading(best.standing(), ignored);
    }

    /**
     * The same after one more entry, where it tells only what happened next; empty where the whole journal has to be read
     * again for it.
     */
    public Optional<Reading> goingOnWith(Procedure procedure, Fact entry) {
        List<Fact> facts = standing.facts();
        boolean next = unreadable.isEmpty() && entry.what() != FactKind.CORRECTED
                && (facts.size() == 1 || !entry.on().isBefore(facts.get(facts.size() - 1).on()));
        return next && isReadable(procedure, entry)
                ? procedure.next(standing, entry).map(after -> new Reading(after, Set.of()))
                : Optional.empty();
    }

    private static Corrections without(Corrections corrections, Set<Integer> ignored, Fact one) {
        Set<Integer> more = new TreeSet<>(ignored);
        more.add(one.number());
        return corrections.ignoring(more);
    }

    /** Journals from before facts were told by their legal dates hold in the order in which they were written. */
    private static Attempt asRecordedIfBetter(Procedure procedure, List<Fact> standing, Attempt best) {
        List<Fact> asRecorded = new ArrayList<>(standing);
        asRecorded.sort((one, other) -> Integer.compare(one.number(), other.number()));
        Attempt older = attempt(procedure, asRecorded);
        return older.isBetterThan(best) ? older : best;
    }

    private static Attempt attempt(Procedure procedure, List<Fact> facts) {
        Set<Integer> leftOut = new TreeSet<>();
        Fact receipt = facts.get(0);
        if (!isReadable(procedure, receipt)) {
            leftOut.add(receipt.number());
        }
        CaseStatus file = procedure.readable(List.of(whatCanBeRead(procedure, receipt)));
        for (Fact fact : facts.subList(1, facts.size())) {
            Optional<CaseStatus> next = isReadable(procedure, fact) ? procedure.next(file, fact) : Optional.empty();
            if (next.isEmpty()) {
                leftOut.add(fact.number());
            }
            file = next.orElse(file);
        }
        return new Attempt(file, leftOut);
    }

    public static boolean isReadable(Procedure procedure, Fact fact) {
        return fact.particulars().fits(procedure.asksOf(fact.what()));
    }

    /** A file begins with its receipt, and be it with less than was written there. */
    public static Fact whatCanBeRead(Procedure procedure, Fact receipt) {
        Map<String, Object> read = new LinkedHashMap<>(receipt.particulars().raw());
        procedure.asksOf(receipt.what())
                .stream()
                .filter(asked -> !receipt.particulars().fits(List.of(asked)))
                .forEach(asked -> read.remove(asked.field().name()));
        return new Fact(receipt.number(), receipt.what(), receipt.on(), receipt.decidedBy(), receipt.document(),
                receipt.note(), FactData.stored(read));
    }

    private record Attempt(CaseStatus standing, Set<Integer> leftOut) {

        boolean isBetterThan(Attempt other) {
            return leftOut.size() < other.leftOut.size();
        }
    }
}
