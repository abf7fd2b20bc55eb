package vn.nghedan.casefile.readmodel;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

import vn.nghedan.casefile.query.MonthlyFlow;

/** Adds up by month what spans say of cases that came and went. */
public final class MonthlyFlowSums {

    private final SortedMap<Key, MonthlyFlow> sums = new TreeMap<>();

    /**
     * Of which cases.
     *
     * @param known of what was on record, instead of what had happened
     * @param unit code; empty for cases of no unit
     */
    public record Place(boolean known, String unit, boolean restricted) {

        public Place {
            unit = unit == null ? "" : unit;
        }
    }

    /** @param month its first day */
    public record Key(Place place, LocalDate month) implements Comparable<Key> {

        private static final Comparator<Key> ORDER = Comparator.comparing(Key::month)
                .thenComparing(key -> key.place().known())
                .thenComparing(key -> key.place().unit())
                .thenComparing(key -> key.place().restricted());

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    void add(Place place, LocalDate day, MonthlyFlow flow) {
        sums.merge(new Key(place, day.withDayOfMonth(1)), flow, MonthlyFlow::and);
    }

    public MonthlyFlowSums plus(Collection<? extends SpanColumns> spans) {
        spans.forEach(span -> span.addTo(this::add));
        return this;
    }

    public MonthlyFlowSums minus(Collection<? extends SpanColumns> spans) {
        spans.forEach(span -> span.addTo((place, day, flow) -> add(place, day, flow.negated())));
        return this;
    }

    /** In one order for all. */
    public void forEachChange(BiConsumer<Key, MonthlyFlow> change) {
        sums.forEach((key, flow) -> {
            if (!flow.equals(MonthlyFlow.NONE)) {
                change.accept(key, flow);
            }
        });
    }

    /** To whom a span tells what it adds, and on which day. */
    interface Adding {

        void add(Place place, LocalDate day, MonthlyFlow flow);
    }
}
