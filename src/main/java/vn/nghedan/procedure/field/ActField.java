package vn.nghedan.procedure.field;

import java.util.function.Predicate;

import vn.nghedan.procedure.CaseStatus;
import vn.nghedan.procedure.MatterType;

/**
 * A field as one act asks for it.
 *
 * @param required
 *            whether the act cannot be done without it
 * @param fits
 *            of which files it is asked at all; given for another, it is read all the same
 */
public record ActField(Field<?> field, boolean required, Predicate<CaseStatus> fits) {

    public static ActField required(Field<?> field) {
        return new ActField(field, true, standing -> true);
    }

    public static ActField optional(Field<?> field) {
        return new ActField(field, false, standing -> true);
    }

    /** Of a letter of complaint alone. */
    public static ActField ofComplaints(Field<?> field) {
        return new ActField(field, false,
                standing -> standing.type().filter(MatterType.COMPLAINT::equals).isPresent());
    }

    /** How many of a group do it: nobody is asked of a single person. */
    public static ActField ofGroup(Field<?> field) {
        return new ActField(field, false, standing -> standing.groupSize() > 1);
    }

    /** Which of several contents: of one alone there is nothing to choose. */
    public static ActField ofSeveral(Field<?> field) {
        return new ActField(field, false, standing -> standing.contentCount() > 1);
    }

    /** Which of the withdrawn contents, where there are any. */
    public static ActField ofWithdrawn(Field<?> field) {
        return new ActField(field, false, standing -> !standing.withdrawnContents().isEmpty());
    }
}
