package vn.nghedan.law;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which facts of which procedure make a clock of this rule run.
 *
 * @param in
 *            procedure codes
 * @param types
 *            matter types (COMPLAINT, DENUNCIATION, PETITION, MIXED); empty for all
 * @param starts
 *            the fact that starts the clock
 * @param anchorFact
 *            the kind of an earlier fact from whose date to count, where what starts the clock only comes to light
 *            later; {@code null} for the starting fact itself
 * @param anchor
 *            the name of a date within the fact to count from; {@code null} for its own date
 * @param metBefore
 *            the kind of an earlier fact that met the term, where what starts the clock only comes to light later; it
 *            replaces what the clock was taken to be until then; {@code null} where the term is met afterwards
 * @param lapseOf
 *            the key of a rule whose clock, begun by the same fact, has to run out first: then this one counts from that
 *            clock's due date; {@code null} for a clock that waits for no other
 * @param effectOf
 *            keys of rules whose clocks, begun by the same fact or later, keep a decision from taking effect: this one
 *            counts from the day on which the last of them ends, whether or not anybody records the effect; empty for a
 *            clock that waits for no effect
 * @param choice
 *            the code of a choice that the law leaves to the agency: the clock runs only where it was made; {@code null}
 *            where the law leaves none
 * @param given
 *            facts of which one must stand before the start; empty where nothing more is asked
 * @param unless
 *            facts that, when they stand before the start, keep the clock from running
 * @param stops
 *            facts that meet the term; may hold {@code starts} itself where one act both fixes the anchor and meets the
 *            term
 * @param voids
 *            facts that end the clock without meeting it
 */
public record Run(Set<String> in, Set<String> types, FactPattern starts, String anchorFact, String anchor,
        String metBefore, String lapseOf, Set<String> effectOf, String choice, Set<FactPattern> given,
        Set<FactPattern> unless, Set<FactPattern> stops, Set<FactPattern> voids) {

    public Run {
        in = copy(in);
        types = copy(types);
        effectOf = copy(effectOf);
        given = copy(given);
        unless = copy(unless);
        stops = copy(stops);
        voids = copy(voids);
        if (in.isEmpty()) {
            throw new IllegalArgumentException("runs: names no procedure");
        }
        if (starts == null) {
            throw new IllegalArgumentException("runs: names no starting fact");
        }
    }

    public boolean appliesTo(String procedure, String type) {
        return in.contains(procedure) && (types.isEmpty() || types.contains(type));
    }

    /** Whether it counts from the end of another clock. */
    public boolean follows() {
        return lapseOf != null || !effectOf.isEmpty();
    }

    /** Whether the fact that starts the clock is also the one that meets the term. */
    public boolean isMetByItself() {
        return stops.contains(starts);
    }

    /** Whether all that comes to light afterwards still counts for it. */
    public boolean isJudgedAfterwards() {
        return isMetByItself() || metBefore != null;
    }

    /** Every kind of fact this run mentions, for the check against the procedures. */
    public List<String> mentionedFacts() {
        Stream<String> kinds = Stream.of(Set.of(starts), given, unless, stops, voids)
                .flatMap(Set::stream)
                .map(FactPattern::kind);
        return Stream.concat(kinds, Stream.of(anchorFact == null ? starts.kind() : anchorFact,
                metBefore == null ? starts.kind() : metBefore))
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    private static <T> Set<T> copy(Set<T> given) {
        return given == null ? Set.of() : Set.copyOf(given);
    }
}
