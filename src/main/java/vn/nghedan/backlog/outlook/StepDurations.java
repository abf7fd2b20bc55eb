package vn.nghedan.backlog.outlook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * How long a step takes at present.
 *
 * @param days calendar days that it took in the latest cases, the fewest first
 */
record StepDurations(List<Integer> days) {

    /** Out of fewer nothing can be told. */
    static final int LEAST = 5;
    /** So many of the latest are looked at. */
    static final int LATEST = 50;

    StepDurations {
        days = days.stream().sorted().toList();
    }

    boolean tells() {
        return days.size() >= LEAST;
    }

    /**
     * When a step will be done: after the median of what it took in those cases in which it took at least as long as it
     * has lasted by now.
     *
     * @return null if it never took so long
     */
    LocalDate end(LocalDate since, LocalDate on) {
        long lasted = ChronoUnit.DAYS.between(since, on);
        List<Integer> longer = days.stream().filter(took -> took >= lasted).toList();
        return longer.isEmpty() ? null : since.plusDays(longer.get((longer.size() - 1) / 2));
    }

    /** Whether at this pace it will pass its date. */
    boolean passes(LocalDate since, LocalDate on, LocalDate dueOn) {
        LocalDate end = end(since, on);
        return tells() && (end == null || end.isAfter(dueOn));
    }
}
