package vn.nghedan.procedure;

import java.util.function.Predicate;

/**
 * A field as one act asks for it.
 *
 * @param required
 *            whether the act cannot be done without it
 * @param fits
 *            of which files it is asked at all; given for another, it is read all the same
 */
public record Asked(Field<?> field, boolean required, Predicate<Standing> fits) {

    public static Asked required(Field<?> field) {
        return new Asked(field, true, standing -> true);
    }

    public static Asked optional(Field<?> field) {
        return new Asked(field, false, standing -> true);
    }

    /** Of a letter of complaint alone. */
    static Asked ofComplaints(Field<?> field) {
        return new Asked(field, false,
                standing -> standing.type().filter(MatterType.COMPLAINT::equals).isPresent());
    }

    /** How many of a group do it: nobody is asked of a single person. */
    static Asked ofGroup(Field<?> field) {
        return new Asked(field, false, standing -> standing.groupSize() > 1);
    }

    /** Which of several contents: of one alone there is nothing to choose. */
    static Asked ofSeveral(Field<?> field) {
        return new Asked(field, false, standing -> standing.contentCount() > 1);
    }

    /** Which of the withdrawn contents, where there are any. */
    static Asked ofWithdrawn(Field<?> field) {
        return new Asked(field, false, standing -> !standing.withdrawnContents().isEmpty());
    }
}
