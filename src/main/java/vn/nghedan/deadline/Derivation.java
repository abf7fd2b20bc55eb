package vn.nghedan.deadline;

import java.time.LocalDate;
import java.util.List;

import vn.nghedan.law.Rule;

/**
 * A due date and how it came about.
 *
 * @param rule
 *            the version of the rule that governs
 * @param variant
 *            the code of the length that held; the rule's own key for the ordinary length
 * @param amount
 *            units to count in all, extensions included; 0 where the law gives no number
 * @param startedOn
 *            the anchor
 * @param nominalDueOn
 *            the last counted day, before any roll-forward; {@code null} while it cannot be known
 * @param dueOn
 *            the last day on which it is in time; {@code null} while it cannot be known (an open pause, no number)
 * @param certainlyLateAfter
 *            where two texts disagree, the last day by the later reading; else equal to {@code dueOn}
 * @param provisional
 *            a day was used of which the calendar has no official notice
 * @param steps
 *            day by day, from the anchor to the due date (backwards for a term "before")
 */
public record Derivation(Rule rule, String variant, int amount, LocalDate startedOn, LocalDate nominalDueOn,
        LocalDate dueOn, LocalDate certainlyLateAfter, boolean provisional, List<DerivationStep> steps) {

    public Derivation {
        steps = List.copyOf(steps);
    }

    public boolean isOpen() {
        return dueOn == null;
    }

    public boolean confirmed() {
        return rule.mark().confirmed();
    }

    /** Days that did not count because the term was paused or excluded. */
    public long daysLeftOut() {
        return steps.stream().filter(step -> step.role() == DayRole.PAUSED || step.role() == DayRole.EXCLUDED).count();
    }

    public long daysCounted() {
        return steps.stream().filter(DerivationStep::counted).count();
    }
}
