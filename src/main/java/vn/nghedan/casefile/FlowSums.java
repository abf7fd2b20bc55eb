package vn.nghedan.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Adds up by month what spans say of cases that came and went. */
final class FlowSums {

    private final SortedMap<Key, Flow> sums = new TreeMap<>();

    /**
     * Of which cases.
     *
     * @param known of what was on record, instead of what had happened
     * @param unit code; empty for cases of no unit
     */
    record Place(boolean known, String unit, boolean restricted) {

        Place {
            unit = unit == null ? "" : unit;
        }
    }

    /** @param month its first day */
    record Key(Place place, LocalDate month) implements Comparable<Key> {

        private static final Comparator<Key> ORDER = Comparator.comparing(Key::month)
                .thenComparing(key -> key.place().known())
                .thenComparing(key -> key.place().unit())
                .thenComparing(key -> key.place().restricted());

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    void add(Place place, LocalDate day, Flow flow) {
        sums.merge(new Key(place, day.withDayOfMonth(1)), flow, Flow::and);
    }

    FlowSums plus(Collection<? extends SpanColumns> spans) {
        spans.forEach(span -> span.addTo(this::add));
        return this;
    }

    FlowSums minus(Collection<? extends SpanColumns> spans) {
        spans.forEach(span -> span.addTo((place, day, flow) -> add(place, day, flow.negated())));
        return this;
    }

    /** In one order for all. */
    void forEachChange(BiConsumer<Key, Flow> change) {
        sums.forEach((key, flow) -> {
            if (!flow.equals(Flow.NONE)) {
                change.accept(key, flow);
            }
        });
    }

    /** To whom a span tells what it adds, and on which day. */
    interface Adding {

        void add(Place place, LocalDate day, Flow flow);
    }
}
