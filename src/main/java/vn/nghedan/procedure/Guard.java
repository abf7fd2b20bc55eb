package vn.nghedan.procedure;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import vn.nghedan.law.Citation;

/**
 * A named condition of the law on an act.
 *
 * @param name
 *            the code of the ground with which it refuses
 * @param basis
 *            the articles it rests on
 * @param early
 *            whether it can be answered before the act is filled in; then an act it forbids is not even offered
 * @param noted
 *            whether an act against it is recorded with an {@link Irregularity}, being wrong but not void
 * @param holds
 *            whether the law allows it
 */
public record Guard(String name, List<Citation> basis, boolean early, boolean noted, Predicate<GuardContext> holds) {

    /** A guard that looks only at how the file stands. */
    public static Guard onFile(String name, Predicate<GuardContext> holds, Citation... basis) {
        return new Guard(name, List.of(basis), true, false, holds);
    }

    /** A guard that looks at what the act says. */
    public static Guard onAct(String name, Predicate<GuardContext> holds, Citation... basis) {
        return new Guard(name, List.of(basis), false, false, holds);
    }

    /** The same condition on what may have happened all the same: it does not forbid, the record says it was not kept. */
    public Guard toBeNoted() {
        return new Guard(name, basis, early, true, holds);
    }

    /** Whether it keeps an act from being offered. */
    boolean hides(GuardContext situation) {
        return early && !noted && !holds.test(situation);
    }

    public Optional<Refusal> check(GuardContext situation) {
        return !isInForce(situation) || holds.test(situation)
                ? Optional.empty()
                : Optional.of(new Refusal(name, basis));
    }

    /** A condition binds what is done while the law makes it one: what was done before is judged by the law of its day. */
    private boolean isInForce(GuardContext situation) {
        return situation.proposed() == null || situation.ruleBook().versionsOfGround(name).isEmpty()
                || situation.ruleBook().groundOn(name, situation.proposed().on()).isPresent();
    }

    @Override
    public String toString() {
        return name;
    }
}
