package vn.nghedan.procedure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The facts of one file in the order in which they were recorded.
 *
 * <p>Corrections are facts themselves. {@link #standing()} gives what holds: a struck-out fact is gone, or its
 * replacement stands in its place.
 */
public record Journal(List<Fact> recorded) {

    public Journal {
        recorded = List.copyOf(recorded);
    }

    public Journal with(Fact fact) {
        List<Fact> more = new ArrayList<>(recorded);
        more.add(fact.numbered(recorded.size() + 1));
        return new Journal(more);
    }

    /** What holds after all corrections, in the order of the journal; the corrections themselves are left out. */
    public List<Fact> standing() {
        Map<Integer, Fact> corrections = new HashMap<>();
        for (Fact fact : recorded) {
            if (fact.what() == FactKind.CORRECTED) {
                corrections.put(fact.get(Fields.FACT).orElseThrow(), fact);
            }
        }
        return recorded.stream().filter(fact -> fact.what() != FactKind.CORRECTED).flatMap(fact -> {
            Fact correction = corrections.get(fact.number());
            return correction == null
                    ? java.util.stream.Stream.of(fact)
                    : correction.get(Fields.REPLACEMENT).map(raw -> replaced(fact, raw)).stream();
        }).toList();
    }

    /** What stands in the place of a struck-out fact; empty where it holds as recorded, or nothing took its place. */
    public Optional<Fact> replacementOf(Fact fact) {
        return isStruckOut(fact)
                ? standing().stream().filter(holds -> holds.number() == fact.number()).findFirst()
                : Optional.empty();
    }

    /** Whether this fact was struck out by a later one. */
    public boolean isStruckOut(Fact fact) {
        return recorded.stream()
                .filter(other -> other.what() == FactKind.CORRECTED)
                .anyMatch(other -> other.get(Fields.FACT).filter(number -> number == fact.number()).isPresent());
    }

    private static Fact replaced(Fact fact, Map<String, Object> raw) {
        Map<String, Object> values = new HashMap<>(fact.particulars().raw());
        values.putAll(raw);
        values.remove("on");
        values.remove("note");
        Object on = raw.get("on");
        Object note = raw.get("note");
        return new Fact(fact.number(), fact.what(), on == null ? fact.on() : Field.date("on").read(on),
                fact.decidedBy(), fact.document(), note == null ? fact.note() : note.toString(),
                Particulars.stored(values));
    }
}
