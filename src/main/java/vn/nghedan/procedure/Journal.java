package vn.nghedan.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.nghedan.procedure.judging.Corrections;

/**
 * The facts of one file in the order in which they were recorded.
 *
 * <p>Corrections are facts themselves. {@link #standing()} gives what holds: a struck-out fact is gone, or its
 * replacement stands in its place. What holds is told in the order of the legal dates, whenever it was recorded.
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

    /**
     * What holds after all corrections, in the order of the legal dates, those of one day in the order of the journal; the
     * receipt stands first. The corrections themselves are left out.
     */
    public List<Fact> standing() {
        return corrections().standing();
    }

    /** What stands in the place of a struck-out fact; empty where it holds as recorded, or nothing took its place. */
    public Optional<Fact> replacementOf(Fact fact) {
        return isStruckOut(fact) ? corrections().holding(fact) : Optional.empty();
    }

    /** Whether this fact was struck out by a later one; a correction may be struck out too. */
    public boolean isStruckOut(Fact fact) {
        return corrections().isStruckOut(fact);
    }

    /** What stands of the fact that this correction, not yet on record, is about; empty where it strikes it out. */
    public Optional<Fact> correctedBy(Fact correction) {
        Journal after = with(correction);
        Corrections told = after.corrections();
        return told.aimOf(after.recorded().get(after.recorded().size() - 1)).flatMap(told::holding);
    }

    public Corrections corrections() {
        return new Corrections(recorded, Set.of());
    }
}
