package vn.nghedan.scenario;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import vn.nghedan.deadline.DayRole;
import vn.nghedan.deadline.Deadline;
import vn.nghedan.deadline.DeadlineStatus;
import vn.nghedan.deadline.DerivationStep;
import vn.nghedan.law.Rule;

/** Which clocks were seen to start in lives told through the services, in which procedure, and how they ended. */
final class ShownClocks {

    private final SortedMap<String, Set<String>> ends = new TreeMap<>();

    void in(String procedure, List<Deadline> clocks) {
        for (Deadline clock : clocks) {
            add(clock.rule().key(), procedure, clock.isOpen() ? null : clock.status().name());
            lengthened(procedure, clock);
        }
    }

    /** A rule that leaves days out of another, or adds some: ended where the other counts on after it. */
    private void lengthened(String procedure, Deadline clock) {
        boolean stands = clock.status() == DeadlineStatus.PAUSED;
        for (DerivationStep step : clock.derivation().steps()) {
            Rule by = step.by();
            if (by != null && (step.role() == DayRole.PAUSED || step.role() == DayRole.EXTENSION)) {
                add(by.key(), procedure, stands && step.role() == DayRole.PAUSED ? null : "COUNTED");
            }
        }
    }

    /** @param end how it ended; null while it runs */
    void add(String rule, String where, String end) {
        Set<String> seen = ends.computeIfAbsent(rule + " " + where, key -> new TreeSet<>());
        if (end != null) {
            seen.add(end);
        }
    }

    /** A line for each rule and procedure: {@code KN1_SEND COMPLAINT_FIRST: MET MET_LATE}; nothing behind it where none ended. */
    String text() {
        return ends.entrySet()
                .stream()
                .map(one -> (one.getKey() + ": " + String.join(" ", one.getValue())).stripTrailing() + "\n")
                .collect(Collectors.joining());
    }
}
