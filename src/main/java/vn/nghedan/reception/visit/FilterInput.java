package vn.nghedan.reception.visit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

import vn.nghedan.reception.VisitDraft;
import vn.nghedan.reception.matter.ReceivedBefore;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.FieldError;

/** Reads which visits are asked for out of an address. */
final class FilterInput {

    private final List<FieldError> errors = new ArrayList<>();

    private FilterInput() {
    }

    /** @throws BadInput naming every parameter that does not fit */
    static VisitFilter read(String from, String to, String kind, String times, String q, String page, String size) {
        FilterInput input = new FilterInput();
        VisitFilter filter = new VisitFilter(input.date("from", from), input.date("to", to),
                input.choice("kind", VisitKind.class, kind),
                input.choice("times", ReceivedBefore.class, times), null, q,
                input.number("page", page), input.number("size", size));
        if (!input.errors.isEmpty()) {
            throw new BadInput(input.errors);
        }
        return filter;
    }

    private LocalDate date(String field, String given) {
        try {
            return VisitDraft.isBlank(given) ? null : LocalDate.parse(given.strip());
        } catch (DateTimeParseException unreadable) {
            errors.add(new FieldError(field, "web:error_date"));
            return null;
        }
    }

    private <E extends Enum<E>> E choice(String field, Class<E> codes, String given) {
        try {
            return VisitDraft.isBlank(given) ? null : Enum.valueOf(codes, given);
        } catch (IllegalArgumentException unknown) {
            errors.add(new FieldError(field, "web:error_choice"));
            return null;
        }
    }

    private int number(String field, String given) {
        if (VisitDraft.isBlank(given)) {
            return 0;
        }
        if (!given.matches("[0-9]{1,7}")) {
            errors.add(new FieldError(field, "web:error_number"));
            return 0;
        }
        return Integer.parseInt(given);
    }
}
