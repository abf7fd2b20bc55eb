package vn.nghedan.backlog.board;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.nghedan.casefile.AsOf;
import vn.nghedan.casefile.query.CaseCounts.Count;
import vn.nghedan.casefile.query.CaseListView;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.ProcedureCode;

/** The numbers of one day, to be summed up in several ways. */
public record DayCounts(AsOf when, List<Count> counts) {

    public LocalDate on() {
        return when.day();
    }

    public long of(CaseListView what) {
        return counts.stream().mapToLong(count -> count.of(what)).sum();
    }

    /** The due date that has been passed longest; null if none has. */
    public LocalDate longestDue() {
        return counts.stream()
                .map(Count::longestDue)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** By the code of the unit, empty for files of no unit. */
    public Map<String, DayCounts> byUnit() {
        return by(count -> count.unit() == null ? "" : count.unit());
    }

    /** By the code of the handler, empty for files that nobody has. */
    Map<String, DayCounts> byHandler() {
        return by(count -> count.handler() == null ? "" : count.handler());
    }

    Map<ProcedureCode, DayCounts> byProcedure() {
        return new TreeMap<>(by(Count::procedure));
    }

    Map<MatterType, DayCounts> byType() {
        return new TreeMap<>(by(Count::type));
    }

    private <K> Map<K, DayCounts> by(Function<Count, K> key) {
        return counts.stream()
                .collect(Collectors.groupingBy(key,
                        Collectors.collectingAndThen(Collectors.toList(), part -> new DayCounts(when, part))));
    }
}
