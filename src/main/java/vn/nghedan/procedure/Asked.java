package vn.nghedan.procedure;

/**
 * A field as one act asks for it.
 *
 * @param required
 *            whether the act cannot be done without it
 */
public record Asked(Field<?> field, boolean required) {

    public static Asked required(Field<?> field) {
        return new Asked(field, true);
    }

    public static Asked optional(Field<?> field) {
        return new Asked(field, false);
    }
}
