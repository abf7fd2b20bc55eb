package vn.nghedan.law;

import java.util.List;
import java.util.Set;

/**
 * Which facts of which procedure make a clock of this rule run.
 *
 * @param in
 *            procedure codes
 * @param types
 *            matter types (COMPLAINT, DENUNCIATION, PETITION, MIXED); empty for all
 * @param starts
 *            the kind of fact that starts the clock
 * @param anchor
 *            the name of a date within that fact from which to count; {@code null} for the fact's own date
 * @param unless
 *            kinds of facts that, when they stand before the start, keep the clock from running
 * @param stops
 *            kinds of facts that meet the term; may hold {@code starts} itself where one act both fixes the anchor and
 *            meets the term
 * @param voids
 *            kinds of facts that end the clock without meeting it
 */
public record Run(Set<String> in, Set<String> types, String starts, String anchor, Set<String> unless,
        Set<String> stops, Set<String> voids) {

    public Run {
        in = copy(in);
        types = copy(types);
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

    /** Every kind of fact this run mentions, for the check against the procedures. */
    public List<String> mentionedFacts() {
        return java.util.stream.Stream.of(Set.of(starts), unless, stops, voids).flatMap(Set::stream).sorted().toList();
    }

    private static Set<String> copy(Set<String> given) {
        return given == null ? Set.of() : Set.copyOf(given);
    }
}
