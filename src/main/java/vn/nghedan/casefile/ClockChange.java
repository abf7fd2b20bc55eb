package vn.nghedan.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import vn.nghedan.deadline.Clock;
import vn.nghedan.deadline.ClockStatus;

/**
 * What becomes of one clock between two journals of the same file.
 *
 * @param before null for a clock that only begins
 * @param after null for a clock that is gone
 */
record ClockChange(Kind kind, Clock before, Clock after) {

    enum Kind {
        STARTS, MOVES, PAUSES, RUNS_ON, MET, MET_LATE, FALLS_AWAY
    }

    /** Only the clocks that come out differently, in the order of the second list. */
    static List<ClockChange> between(List<Clock> before, List<Clock> after) {
        Map<String, Clock> old = new HashMap<>();
        before.forEach(clock -> old.put(key(clock), clock));
        List<ClockChange> changes = new ArrayList<>();
        for (Clock now : after) {
            Clock was = old.remove(key(now));
            if (was == null) {
                changes.add(new ClockChange(now.isOpen() ? Kind.STARTS : ended(now), null, now));
            } else if (was.status() != now.status()) {
                changes.add(new ClockChange(turned(was, now), was, now));
            } else if (!Objects.equals(due(was), due(now))) {
                changes.add(new ClockChange(Kind.MOVES, was, now));
            }
        }
        old.values().forEach(gone -> changes.add(new ClockChange(Kind.FALLS_AWAY, gone, null)));
        return changes;
    }

    private static Kind turned(Clock was, Clock now) {
        return switch (now.status()) {
            case PAUSED -> Kind.PAUSES;
            case RUNNING -> was.status() == ClockStatus.PAUSED ? Kind.RUNS_ON : Kind.STARTS;
            case MET, MET_LATE, UNMET, VOID -> ended(now);
        };
    }

    private static Kind ended(Clock now) {
        return switch (now.status()) {
            case MET -> Kind.MET;
            case MET_LATE -> Kind.MET_LATE;
            case UNMET, VOID -> Kind.FALLS_AWAY;
            case RUNNING, PAUSED -> throw new IllegalArgumentException("still open: " + now);
        };
    }

    private static String key(Clock clock) {
        return clock.rule().key() + "@" + clock.anchor();
    }

    private static LocalDate due(Clock clock) {
        return clock.derivation().dueOn();
    }
}
