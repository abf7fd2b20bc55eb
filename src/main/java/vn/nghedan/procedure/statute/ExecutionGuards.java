package vn.nghedan.procedure.statute;

import static vn.nghedan.procedure.Guard.onAct;
import static vn.nghedan.procedure.Guard.onFile;

import java.math.BigDecimal;
import java.util.Optional;

import vn.nghedan.procedure.Guard;
import vn.nghedan.procedure.GuardContext;
import vn.nghedan.procedure.Obligation;
import vn.nghedan.procedure.Obligation.Measure;
import vn.nghedan.procedure.field.Fields;

/** The conditions on carrying out a decision: what is owed is named and measured, and all of it is done before the end. */
final class ExecutionGuards {

    /** What can be measured says how much; people are counted whole. */
    static final Guard AMOUNT_STATED = onAct("OBLIGATION_NEEDS_AMOUNT", s -> s.proposed()
            .get(Fields.OBLIGATION_KIND)
            .map(Obligation.Kind::measure)
            .map(measure -> measure == Measure.NONE
                    || s.proposed().get(Fields.AMOUNT).filter(amount -> fits(amount, measure)).isPresent())
            .orElse(false));

    static final Guard OBLIGATION_STANDS = onFile("NO_OBLIGATION_OPEN", s -> !allDone(s));

    static final Guard OBLIGATION_NAMED = onAct("OBLIGATION_UNKNOWN",
            s -> named(s).filter(obligation -> !obligation.isDone()).isPresent());

    /** Nobody carries out more than is owed, unless it is explained. */
    static final Guard NOT_MORE_THAN_OWED = onAct("MORE_THAN_OWED",
            s -> explained(s) || named(s)
                    .flatMap(obligation -> s.proposed().get(Fields.CARRIED_OUT).map(obligation::holds))
                    .orElse(true));

    /** Nothing is done by half, unless it is explained: a debt remitted, a man who has died. */
    static final Guard CARRIED_OUT_IN_FULL = onAct("LESS_THAN_OWED",
            s -> explained(s) || named(s)
                    .filter(obligation -> obligation.owed() != null)
                    .flatMap(obligation -> s.proposed()
                            .get(Fields.CARRIED_OUT)
                            .map(amount -> amount.compareTo(obligation.owed()) >= 0))
                    .orElse(true));

    /** Carrying out ends when every obligation is done. */
    static final Guard OBLIGATIONS_DONE = onFile("OBLIGATIONS_OPEN", ExecutionGuards::allDone);

    private ExecutionGuards() {
    }

    private static Optional<Obligation> named(GuardContext s) {
        return s.proposed()
                .get(Fields.OBLIGATION)
                .flatMap(number -> s.standing()
                        .obligations()
                        .stream()
                        .filter(obligation -> obligation.number() == number)
                        .findFirst());
    }

    private static boolean explained(GuardContext s) {
        return s.proposed().get(Fields.REASON).isPresent();
    }

    private static boolean fits(BigDecimal amount, Measure measure) {
        return amount.signum() > 0 && (measure != Measure.PERSONS || amount.stripTrailingZeros().scale() <= 0);
    }

    private static boolean allDone(GuardContext s) {
        return s.standing().obligations().stream().allMatch(Obligation::isDone);
    }
}
