package vn.nghedan.procedure;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * A named condition of the law on an act. Its wording, its articles and the days on which it binds stand in the law files.
 *
 * @param name
 *            the code of the ground with which it refuses
 * @param early
 *            whether it can be answered before the act is filled in; then an act it forbids is not even offered
 * @param noted
 *            whether an act against it is recorded with an {@link Irregularity}, being wrong but not void
 * @param holds
 *            whether the law allows it
 */
public record Guard(String name, boolean early, boolean noted, Predicate<GuardContext> holds) {

    /** A guard that looks only at how the file stands. */
    public static Guard onFile(String name, Predicate<GuardContext> holds) {
        return new Guard(name, true, false, holds);
    }

    /** A guard that looks at what the act says. */
    public static Guard onAct(String name, Predicate<GuardContext> holds) {
        return new Guard(name, false, false, holds);
    }

    /** The same condition on what may have happened all the same: it does not forbid, the record says it was not kept. */
    public Guard toBeNoted() {
        return new Guard(name, early, true, holds);
    }

    /** Whether it keeps an act from being offered. */
    boolean hides(GuardContext situation) {
        return early && !noted && !holds.test(situation);
    }

    public Optional<Refusal> check(GuardContext situation) {
        return !isInForce(situation) || holds.test(situation)
                ? Optional.empty()
                : Optional.of(Refusal.on(name, situation));
    }

    /**
     * A condition binds what is done while the law makes it one: what was done before is judged by the law of its day. One that
     * the files of the law do not know binds always, so that nothing is allowed by a slip of the pen.
     */
    private boolean isInForce(GuardContext situation) {
        return situation.proposed() == null || situation.ruleBook().versionsOfGround(name).isEmpty()
                || situation.ruleBook().groundOn(name, situation.proposed().on()).isPresent();
    }

    @Override
    public String toString() {
        return name;
    }
}
