package vn.nghedan.casefile.view;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.Proposal;
import vn.nghedan.procedure.field.DocumentRef;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.FieldError;

/** Reads an act as it was sent: what every act takes, and the rest, which only the procedure can judge. */
public final class ActInput {

    private static final int DOCUMENT_NUMBER_LIMIT = 100;

    private final Map<String, Object> sent;
    private final List<FieldError> errors = new ArrayList<>();

    private ActInput(Map<String, Object> sent) {
        this.sent = new HashMap<>(sent);
        this.sent.values().removeIf(java.util.Objects::isNull);
    }

    /** @throws BadInput naming every field that every act takes and that does not fit */
    public static Proposal proposal(Act act, Map<String, Object> sent) {
        ActInput input = new ActInput(sent == null ? Map.of() : sent);
        LocalDate on = input.date("on", input.sent.get("on"));
        DocumentRef document = input.document();
        if (on == null && !input.sent.containsKey("on") && document != null) {
            on = document.date();
        }
        String decidedBy = input.text("decidedBy", input.sent.get("decidedBy"), 40);
        String note = input.text("note", input.sent.get("note"), 20_000);
        if (!input.errors.isEmpty()) {
            throw new BadInput(input.errors);
        }
        return new Proposal(act, on, decidedBy, document, note, input.sent);
    }

    /** @throws BadInput if there is no such act */
    public static Act act(String code) {
        try {
            return Act.valueOf(code);
        } catch (IllegalArgumentException unknown) {
            throw new BadInput("act", "web:error_choice");
        }
    }

    private DocumentRef document() {
        Object given = sent.get("document");
        if (given == null) {
            return null;
        }
        if (!(given instanceof Map<?, ?> map)) {
            errors.add(new FieldError("document", "web:error_format"));
            return null;
        }
        String number = text("document.number", map.get("number"), DOCUMENT_NUMBER_LIMIT);
        LocalDate date = date("document.date", map.get("date"));
        return number == null && date == null ? null : new DocumentRef(number, date);
    }

    private LocalDate date(String field, Object given) {
        if (given == null || String.valueOf(given).isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(String.valueOf(given));
        } catch (DateTimeParseException unreadable) {
            errors.add(new FieldError(field, "web:error_date"));
            return null;
        }
    }

    private String text(String field, Object given, int limit) {
        if (given != null && !(given instanceof String)) {
            errors.add(new FieldError(field, "web:error_text"));
            return null;
        }
        String text = given == null || given.toString().isBlank() ? null : given.toString().strip();
        if (text != null && text.length() > limit) {
            errors.add(new FieldError(field, "web:error_size"));
        }
        return text;
    }
}
