package vn.nghedan.reminder.escalation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import vn.nghedan.calendar.WorkCalendar;

/**
 * The steps of reminding about one due date, by working days from it. Knows no clock: it is asked with a day.
 *
 * @param steps at least one
 */
record EscalationPlan(SortedMap<Integer, EscalationLevel> steps) {

    /** One step. */
    record Rung(int days, EscalationLevel level) {}

    EscalationPlan {
        if (steps.isEmpty()) {
            throw new IllegalStateException("nghedan.reminders names no step");
        }
    }

    /** Where two levels share a day the higher one holds: it tells the lower ones too. */
    static EscalationPlan of(ReminderTerms terms) {
        SortedMap<Integer, EscalationLevel> steps = new TreeMap<>();
        terms.handler().forEach(days -> steps.put(days, EscalationLevel.HANDLER));
        terms.unitHead().forEach(days -> steps.put(days, EscalationLevel.UNIT_HEAD));
        terms.director().forEach(days -> steps.put(days, EscalationLevel.DIRECTOR));
        return new EscalationPlan(steps);
    }

    /** The steps whose day has come, the earliest first. */
    List<Rung> reached(LocalDate dueOn, WorkCalendar calendar, LocalDate today) {
        return steps.entrySet()
                .stream()
                .filter(step -> !calendar.plusWorkingDays(dueOn, step.getKey()).isAfter(today))
                .map(step -> new Rung(step.getKey(), step.getValue()))
                .toList();
    }

    /** How high the last of some steps must tell: whoever a skipped step would have told is told by the one that takes its place. */
    static EscalationLevel highest(List<Rung> rungs) {
        return rungs.stream().map(Rung::level).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** The steps that come to somebody of this level: their own, and those that tell the levels above as well. */
    List<Integer> telling(EscalationLevel level) {
        return steps.entrySet()
                .stream()
                .filter(step -> step.getValue().compareTo(level) >= 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    int last() {
        return steps.lastKey();
    }

    /** The latest due date for which a step may be reached. */
    LocalDate horizon(WorkCalendar calendar, LocalDate today) {
        // one more day, for a due date that is no working day itself
        return calendar.plusWorkingDays(today, Math.max(0, -steps.firstKey()) + 1);
    }
}
