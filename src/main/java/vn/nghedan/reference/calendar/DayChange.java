package vn.nghedan.reference.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

import vn.nghedan.calendar.CalendarEntry;
import vn.nghedan.calendar.DayKind;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.FieldError;

/**
 * What a notice says of a day.
 *
 * @param entry what the day is declared to be; null where it goes back to the ordinary run of the week
 * @param source the notice; for a removal it may be null, then the notice that is withdrawn is named
 */
record DayChange(LocalDate date, CalendarEntry entry, String source) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SOURCE = 300;

    /** As it was typed; {@code kind} null or blank takes the declaration back. */
    record Form(String date, String kind, String name, String forDate, String source) {

        Form on(String day) {
            return new Form(day, kind, name, forDate, source);
        }
    }

    /**
     * @param prefix what stands before the names of the fields, such as {@code changes[0].}
     * @throws BadInput naming every field that cannot be used
     */
    static DayChange read(Form form, String prefix) {
        List<FieldError> errors = new ArrayList<>();
        LocalDate date = date(prefix + "date", form.date(), true, errors);
        LocalDate forDate = date(prefix + "forDate", form.forDate(), false, errors);
        String source = text(prefix + "source", form.source(), LONGEST_SOURCE, errors);
        if (form.kind() == null || form.kind().isBlank()) {
            return orErrors(errors, () -> new DayChange(date, null, source));
        }
        DayKind kind = kind(prefix + "kind", form.kind().strip(), date, errors);
        String name = text(prefix + "name", form.name(), LONGEST_NAME, errors);
        if (name == null) {
            errors.add(new FieldError(prefix + "name", "web:error_required"));
        }
        if (source == null) {
            errors.add(new FieldError(prefix + "source", "reference:error_source"));
        }
        return orErrors(errors,
                () -> new DayChange(date, new CalendarEntry(date, kind, name, forDate, source, true), source));
    }

    private static DayChange orErrors(List<FieldError> errors, java.util.function.Supplier<DayChange> change) {
        if (!errors.isEmpty()) {
            throw new BadInput(errors);
        }
        return change.get();
    }

    private static DayKind kind(String field, String given, LocalDate date, List<FieldError> errors) {
        for (DayKind kind : DayKind.values()) {
            if (kind.isDeclared() && kind.name().equals(given)) {
                boolean weekend = date != null
                        && (date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY);
                if (date != null && weekend != (kind == DayKind.SWAP_WORKING) && kind != DayKind.HOLIDAY) {
                    errors.add(new FieldError(field, kind == DayKind.SWAP_WORKING
                            ? "reference:error_worked_weekday"
                            : "reference:error_off_weekend"));
                }
                return kind;
            }
        }
        errors.add(new FieldError(field, "web:error_choice"));
        return null;
    }

    private static String text(String field, String given, int longest, List<FieldError> errors) {
        String text = given == null || given.isBlank() ? null : given.strip();
        if (text != null && text.length() > longest) {
            errors.add(new FieldError(field, "web:error_size"));
        }
        return text;
    }

    private static LocalDate date(String field, String given, boolean required, List<FieldError> errors) {
        if (given == null || given.isBlank()) {
            if (required) {
                errors.add(new FieldError(field, "web:error_required"));
            }
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(given.strip());
            if (date.getYear() < 1945 || date.getYear() > 2200) {
                errors.add(new FieldError(field, "reference:error_far"));
            }
            return date;
        } catch (DateTimeParseException unreadable) {
            errors.add(new FieldError(field, "web:error_date"));
            return null;
        }
    }
}
