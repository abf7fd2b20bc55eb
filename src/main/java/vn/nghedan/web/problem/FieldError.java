package vn.nghedan.web.problem;

/**
 * What is wrong with one field of a form or of a JSON body.
 *
 * @param field the name of the field as it was sent, "" when the whole input is meant
 * @param message a key of {@code messages/web_*.properties} (such as {@code web:error_required}) or a sentence in Vietnamese
 */
public record FieldError(String field, String message) {}
