package vn.nghedan.casefile.acting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import vn.nghedan.deadline.Deadline;
import vn.nghedan.deadline.DeadlineStatus;

/**
 * What becomes of one clock between two journals of the same file.
 *
 * @param before null for a clock that only begins
 * @param after null for a clock that is gone
 */
record DeadlineChange(Kind kind, Deadline before, Deadline after) {

    enum Kind {
        STARTS, MOVES, PAUSES, RUNS_ON, MET, MET_LATE, FALLS_AWAY
    }

    /** Only the clocks that come out differently, in the order of the second list. */
    static List<DeadlineChange> between(List<Deadline> before, List<Deadline> after) {
        Map<String, Deadline> old = new HashMap<>();
        before.forEach(clock -> old.put(key(clock), clock));
        List<DeadlineChange> changes = new ArrayList<>();
        for (Deadline now : after) {
            Deadline was = old.remove(key(now));
            if (was == null) {
                changes.add(new DeadlineChange(now.isOpen() ? Kind.STARTS : ended(now), null, now));
            } else if (was.status() != now.status()) {
                changes.add(new DeadlineChange(turned(was, now), was, now));
            } else if (!Objects.equals(due(was), due(now))) {
                changes.add(new DeadlineChange(Kind.MOVES, was, now));
            }
        }
        old.values().forEach(gone -> changes.add(new DeadlineChange(Kind.FALLS_AWAY, gone, null)));
        return changes;
    }

    private static Kind turned(Deadline was, Deadline now) {
        return switch (now.status()) {
            case PAUSED -> Kind.PAUSES;
            case RUNNING -> was.status() == DeadlineStatus.PAUSED ? Kind.RUNS_ON : Kind.STARTS;
            case MET, MET_LATE, UNMET, VOID -> ended(now);
        };
    }

    private static Kind ended(Deadline now) {
        return switch (now.status()) {
            case MET -> Kind.MET;
            case MET_LATE -> Kind.MET_LATE;
            case UNMET, VOID -> Kind.FALLS_AWAY;
            case RUNNING, PAUSED -> throw new IllegalArgumentException("still open: " + now);
        };
    }

    private static String key(Deadline clock) {
        return clock.rule().key() + "@" + clock.anchor();
    }

    private static LocalDate due(Deadline clock) {
        return clock.derivation().dueOn();
    }
}
