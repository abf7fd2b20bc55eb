package vn.nghedan.procedure.field;

/**
 * A value that does not fit its field.
 *
 * @param field
 *            the name of the field
 * @param problem
 *            a message key: {@code required}, {@code date}, {@code choice}, {@code future}, {@code tooLong} …
 */
public record BadValue(String field, String problem) {}
