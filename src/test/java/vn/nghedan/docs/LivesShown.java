package vn.nghedan.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the lives told through the services have shown of each clock, as {@code EveryClockLivesTest} writes it down. */
final class LivesShown {

    private static final Path WRITTEN = Path.of("src", "test", "resources", "lives", "clocks.txt");

    private static final Map<String, String> ENDS = Map.of("MET", "met", "MET_LATE", "met late", "UNMET", "not met",
            "VOID", "fell away", "COUNTED", "counted");

    /** Rules whose clock no life shows, and why. */
    private static final Map<String, String> WHY_NOT = Map.of("NDB_UPDATE",
            "the entry is made in the national database, no act of this system records it; only said by the panels");

    /** @param ends as they are written down; none where it only started */
    private record Shown(String where, List<String> ends) {

        @Override
        public String toString() {
            return where + " " + (ends.isEmpty()
                    ? "only started"
                    : ends.stream().map(end -> ENDS.getOrDefault(end, end)).collect(Collectors.joining(", ")));
        }
    }

    private final Map<String, List<Shown>> shown = read();

    /** Whether its clock starts and ends in some life. */
    boolean cover(String rule) {
        return shown.getOrDefault(rule, List.of()).stream().anyMatch(one -> !one.ends().isEmpty());
    }

    boolean isExcused(String rule) {
        return WHY_NOT.containsKey(rule);
    }

    /** Where and how its clock ended; where none did, that it is not shown yet, and why. */
    String of(String rule) {
        String ends = shown.getOrDefault(rule, List.of())
                .stream()
                .map(Shown::toString)
                .collect(Collectors.joining("; "));
        if (cover(rule)) {
            return ends;
        }
        String why = WHY_NOT.getOrDefault(rule, ends);
        return "**not yet shown by a life**" + (why.isEmpty() ? "" : ": " + why);
    }

    private static Map<String, List<Shown>> read() {
        try {
            return Files.readAllLines(WRITTEN)
                    .stream()
                    .collect(Collectors.groupingBy(line -> line.substring(0, line.indexOf(' ')), TreeMap::new,
                            Collectors.mapping(LivesShown::line, Collectors.toList())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** {@code KN1_SEND COMPLAINT_FIRST: MET MET_LATE} */
    private static Shown line(String line) {
        String[] halves = line.substring(line.indexOf(' ') + 1).split(":", 2);
        return new Shown(halves[0],
                Arrays.stream(halves[1].strip().split(" ")).filter(end -> !end.isEmpty()).toList());
    }
}
