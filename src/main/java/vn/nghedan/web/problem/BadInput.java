package vn.nghedan.web.problem;

import java.util.List;

/** Something that was typed cannot be used; answered with 400 and the list of fields. */
public final class BadInput extends Refused {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    public BadInput(List<FieldError> errors) {
        super(errors.toString());
        this.errors = List.copyOf(errors);
    }

    public BadInput(String field, String message) {
        this(List.of(new FieldError(field, message)));
    }

    public List<FieldError> errors() {
        return errors;
    }

    @Override
    public int status() {
        return 400;
    }
}
