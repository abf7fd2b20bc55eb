package vn.nghedan.deadline;

import java.time.LocalDate;
import java.util.Optional;

import vn.nghedan.law.Counting;
import vn.nghedan.law.Rule;

/**
 * A term that runs, or ran, in one file.
 *
 * @param anchor
 *            the place of the starting fact in the journal, from 0; a rule that starts again has another anchor
 * @param derivation
 *            the due date and how it came about
 * @param metOn
 *            the legal date on which it was met; {@code null} if it was not
 * @param voidedOn
 *            the legal date on which the duty fell away; {@code null} if it did not
 * @param neverOwed
 *            whether the duty fell away because the matter turned out to be of another type
 * @param pausedSince
 *            the day from which it stands still; {@code null} if it does not
 */
public record Deadline(int anchor, Derivation derivation, LocalDate metOn, LocalDate voidedOn, boolean neverOwed,
        LocalDate pausedSince) {

    public Rule rule() {
        return derivation.rule();
    }

    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(derivation.dueOn());
    }

    public DeadlineStatus status() {
        if (metOn != null) {
            boolean late = rule().kind().endsOnDueDate() && isCertainlyPast(metOn);
            return late ? DeadlineStatus.MET_LATE : DeadlineStatus.MET;
        }
        if (voidedOn != null) {
            boolean unmet = !neverOwed && rule().isDuty() && rule().counting() == Counting.FORWARD
                    && dueOn().filter(voidedOn::isAfter).isPresent();
            return unmet ? DeadlineStatus.UNMET : DeadlineStatus.VOID;
        }
        return pausedSince != null && derivation.isOpen() ? DeadlineStatus.PAUSED : DeadlineStatus.RUNNING;
    }

    /** Whether it counts from a day still to come, such as the lapse of another term. */
    public boolean isAheadOn(LocalDate day) {
        return rule().counting() != Counting.BACKWARD && derivation.startedOn().isAfter(day);
    }

    /** Whether it still waits to be met. */
    public boolean isOpen() {
        return metOn == null && voidedOn == null;
    }

    /** Whether it is owed, its time runs, and it is known until when. */
    public boolean isWaitingDuty() {
        return isOpen() && !derivation.isOpen() && rule().isDuty() && status() == DeadlineStatus.RUNNING;
    }

    /** Late from 00:00 of the day after the due date (K7). Only a duty can be late, and only while it waits. */
    public boolean isOverdueOn(LocalDate day) {
        return rule().isDuty() && isPastDueOn(day);
    }

    /** Whether it still waits although its due date has passed, whoever's term it is. */
    public boolean isPastDueOn(LocalDate day) {
        return isOpen() && dueOn().filter(day::isAfter).isPresent();
    }

    /** Late by every reading of the law, also where two texts disagree on the due date. */
    public boolean isCertainlyOverdueOn(LocalDate day) {
        return isOverdueOn(day) && isCertainlyPast(day);
    }

    /** Whether a day lies after the due date by every reading; where only one text makes it late, nothing is held late. */
    public boolean isCertainlyPast(LocalDate day) {
        return dueOn().isPresent() && day.isAfter(derivation.certainlyLateAfter());
    }

    /** Units still to be counted when the clock stands still; 0 once all are counted. */
    public long remaining() {
        return Math.max(0, derivation.amount() - derivation.daysCounted());
    }
}
