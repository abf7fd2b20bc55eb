package vn.nghedan.backlog;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.nghedan.casefile.AsOf;
import vn.nghedan.casefile.FileTally.Count;
import vn.nghedan.casefile.ListedAs;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.ProcedureCode;

/** The numbers of one day, to be summed up in several ways. */
record Numbers(AsOf when, List<Count> counts) {

    LocalDate on() {
        return when.day();
    }

    long of(ListedAs what) {
        return counts.stream().mapToLong(count -> count.of(what)).sum();
    }

    /** The due date that has been passed longest; null if none has. */
    LocalDate longestDue() {
        return counts.stream()
                .map(Count::longestDue)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** By the code of the unit, empty for files of no unit. */
    Map<String, Numbers> byUnit() {
        return by(count -> count.unit() == null ? "" : count.unit());
    }

    /** By the code of the handler, empty for files that nobody has. */
    Map<String, Numbers> byHandler() {
        return by(count -> count.handler() == null ? "" : count.handler());
    }

    Map<ProcedureCode, Numbers> byProcedure() {
        return new TreeMap<>(by(Count::procedure));
    }

    Map<MatterType, Numbers> byType() {
        return new TreeMap<>(by(Count::type));
    }

    private <K> Map<K, Numbers> by(Function<Count, K> key) {
        return counts.stream()
                .collect(Collectors.groupingBy(key,
                        Collectors.collectingAndThen(Collectors.toList(), part -> new Numbers(when, part))));
    }
}
