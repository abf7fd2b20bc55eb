package vn.nghedan.reception;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

import vn.nghedan.procedure.field.DocumentRef;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.FieldError;

/** Reads what was typed field by field and collects what does not fit. */
public final class FormReader {

    /** Papers that matter here may be as old as the law of the land they rest on; nothing is planned beyond some years. */
    private static final LocalDate FIRST = LocalDate.of(1975, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private final List<FieldError> errors = new ArrayList<>();

    public void wrong(String field, String message) {
        errors.add(new FieldError(field, message));
    }

    /** @throws BadInput naming every field that did not fit */
    public void demandSense() {
        if (!errors.isEmpty()) {
            throw new BadInput(errors);
        }
    }

    public String required(String field, String typed, int limit) {
        String text = text(field, typed, limit);
        if (text == null) {
            wrong(field, "web:error_required");
        }
        return text;
    }

    public String text(String field, String typed, int limit) {
        if (VisitDraft.isBlank(typed)) {
            return null;
        }
        if (typed.strip().length() > limit) {
            wrong(field, "web:error_size");
        }
        return typed.strip();
    }

    public LocalDate requiredDate(String field, String typed) {
        if (VisitDraft.isBlank(typed)) {
            wrong(field, "web:error_required");
        }
        return date(field, typed);
    }

    public LocalDate date(String field, String typed) {
        try {
            LocalDate day = VisitDraft.isBlank(typed) ? null : LocalDate.parse(typed.strip());
            if (day != null && (day.isBefore(FIRST) || day.isAfter(LAST))) {
                wrong(field, "web:error_day_far");
                return null;
            }
            return day;
        } catch (DateTimeParseException unreadable) {
            wrong(field, "web:error_date");
            return null;
        }
    }

    public boolean yesNo(String field, String typed) {
        return switch (VisitDraft.isBlank(typed) ? "false" : typed.strip()) {
            case "true", "on" -> true;
            case "false" -> false;
            default -> {
                wrong(field, "web:error_choice");
                yield false;
            }
        };
    }

    public <E extends Enum<E>> E choice(String field, Class<E> codes, String typed) {
        if (VisitDraft.isBlank(typed)) {
            wrong(field, "web:error_required");
            return null;
        }
        for (E code : codes.getEnumConstants()) {
            if (code.name().equals(typed.strip())) {
                return code;
            }
        }
        wrong(field, "web:error_choice");
        return null;
    }

    /** A day that has been, as of another: what had happened by then. */
    public LocalDate until(LocalDate last, String field, LocalDate day) {
        if (day != null && last != null && day.isAfter(last)) {
            wrong(field, "web:error_day_ahead");
        }
        return day;
    }

    /** At most so many lines, for each of them becomes something of its own. */
    public <T> List<T> atMost(int most, String field, List<T> lines) {
        if (lines.size() > most) {
            wrong(field, "web:error_too_many");
            return lines.subList(0, most);
        }
        return lines;
    }

    /** A paper that was issued by a day. */
    public DocumentRef document(String at, VisitDraft.Document typed, LocalDate last) {
        DocumentRef paper = document(at, typed);
        if (paper != null) {
            until(last, at + "date", paper.date());
        }
        return paper;
    }

    public DocumentRef document(String at, VisitDraft.Document typed) {
        if (typed == null || VisitDraft.isBlank(typed.number(), typed.date())) {
            return null;
        }
        return new DocumentRef(text(at + "number", typed.number(), 100), date(at + "date", typed.date()));
    }
}
