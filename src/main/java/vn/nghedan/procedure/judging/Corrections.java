package vn.nghedan.procedure.judging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.field.Fields;
import vn.nghedan.procedure.field.RawValues;

/**
 * What the corrections of a journal leave standing.
 *
 * <p>Several corrections of one fact hold one upon the other, the last word on each value being the last one's. A
 * correction is a fact too: put right it says something else, struck out it is as if it had never been made.
 */
public final class Corrections {

    /** The receipt begins a file; then as it happened, and within a day as it was recorded. */
    private static final Comparator<Fact> AS_IT_HAPPENED = Comparator.comparing((Fact fact) -> fact.number() != 1)
            .thenComparing(Fact::on)
            .thenComparing(Fact::number);

    private final List<Fact> recorded;
    private final Set<Integer> ignored;

    /** @param ignored numbers of corrections that are not to count */
    public Corrections(List<Fact> recorded, Set<Integer> ignored) {
        this.recorded = recorded;
        this.ignored = Set.copyOf(ignored);
    }

    public Corrections ignoring(Set<Integer> others) {
        return new Corrections(recorded, others);
    }

    // ---- questions

    public List<Fact> standing() {
        return recorded.stream()
                .filter(fact -> fact.what() != FactKind.CORRECTED)
                .flatMap(fact -> holding(fact).stream())
                .sorted(AS_IT_HAPPENED)
                .toList();
    }

    /** What stands of a fact; empty where it was struck out. A receipt always stands: without one there is no file. */
    public Optional<Fact> holding(Fact fact) {
        Fact holds = fact;
        for (Fact correction : about(fact)) {
            Effect effect = effectOf(correction);
            if (effect.strikes()) {
                holds = fact.number() == 1 ? fact : null;
            } else if (effect.replaces()) {
                Fact before = holds == null ? fact : holds;
                holds = Replacement.of(effect.replacement()).in(before).orElse(before);
            }
        }
        return fact.what() == FactKind.CORRECTED ? Optional.empty() : Optional.ofNullable(holds);
    }

    public boolean isStruckOut(Fact fact) {
        return about(fact).stream().map(this::effectOf).anyMatch(effect -> !effect.undone());
    }

    /** The fact that a correction is about in the end, be it through other corrections. */
    public Optional<Fact> aimOf(Fact correction) {
        Optional<Fact> aim = numberIn(correction).flatMap(this::numbered);
        return aim.filter(fact -> fact.what() == FactKind.CORRECTED).isPresent() ? aim.flatMap(this::aimOf) : aim;
    }

    Optional<Fact> numbered(int number) {
        return recorded.stream().filter(fact -> fact.number() == number).findFirst();
    }

    /** Those that still change something, the latest first. */
    public List<Fact> alive() {
        List<Fact> alive = new ArrayList<>();
        recorded.stream()
                .filter(fact -> fact.what() == FactKind.CORRECTED && !effectOf(fact).undone())
                .forEach(fact -> alive.add(0, fact));
        return alive;
    }

    /** Corrections whose replacement is no fact at all. */
    public Set<Integer> unreadable() {
        Set<Integer> unreadable = new TreeSet<>();
        alive().stream()
                .filter(correction -> !isReadable(correction))
                .forEach(correction -> unreadable.add(correction.number()));
        return unreadable;
    }

    // ---- internals

    private boolean isReadable(Fact correction) {
        Effect effect = effectOf(correction);
        return effect.strikes()
                ? numberIn(correction).flatMap(this::numbered).isPresent()
                : aimOf(correction).flatMap(aim -> Replacement.of(effect.replacement()).in(aim)).isPresent();
    }

    private List<Fact> about(Fact fact) {
        return recorded.stream()
                .filter(later -> later.what() == FactKind.CORRECTED && later.number() > fact.number())
                .filter(later -> numberIn(later).filter(number -> number == fact.number()).isPresent())
                .toList();
    }

    private static Optional<Integer> numberIn(Fact correction) {
        try {
            return correction.get(Fields.FACT);
        } catch (RawValues.Unreadable noNumber) {
            return Optional.empty();
        }
    }

    private Effect effectOf(Fact correction) {
        if (ignored.contains(correction.number())) {
            return Effect.NONE;
        }
        Effect effect = Effect.asRecorded(correction);
        for (Fact later : about(correction)) {
            Effect its = effectOf(later);
            effect = its.undone() ? effect : its.strikes() ? Effect.NONE : effect.putRight(its.replacement());
        }
        return effect;
    }

    /** @param replacement the values that take the place of others; {@code null} where the fact is struck out */
    private record Effect(boolean undone, Map<String, Object> replacement) {

        static final Effect NONE = new Effect(true, null);

        static Effect asRecorded(Fact correction) {
            Object replacement = correction.particulars().raw().get(Fields.REPLACEMENT.name());
            return new Effect(false, replacement instanceof Map<?, ?> values ? Replacement.named(values) : null);
        }

        boolean strikes() {
            return !undone && replacement == null;
        }

        boolean replaces() {
            return !undone && replacement != null;
        }

        Effect putRight(Map<String, Object> by) {
            Map<String, Object> values = new LinkedHashMap<>(replacement == null ? Map.of() : replacement);
            values.putAll(by);
            return new Effect(false, values);
        }
    }
}
