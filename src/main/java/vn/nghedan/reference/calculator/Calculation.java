package vn.nghedan.reference.calculator;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.nghedan.deadline.Pause;
import vn.nghedan.law.Condition;
import vn.nghedan.law.RuleBook;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.FieldError;

/** A calculation that can be understood; whether the law allows it is another question. */
record Calculation(String rule, LocalDate start, Set<Condition> conditions, int extensions, List<Pause> suspensions,
        int excludedDays) {

    private static final int MOST_EXCLUDED = 3650;
    private static final int MOST_EXTENSIONS = 99;
    private static final int MOST_SUSPENSIONS = 50;

    /** @throws BadInput naming every field that cannot be understood */
    static Calculation read(CalculationForm form, RuleBook ruleBook) {
        return new Reader(form, ruleBook).read();
    }

    /** Reads field by field and remembers what is wrong with each. */
    private static final class Reader {

        private final CalculationForm form;
        private final RuleBook ruleBook;
        private final List<FieldError> errors = new ArrayList<>();

        Reader(CalculationForm form, RuleBook ruleBook) {
            this.form = form;
            this.ruleBook = ruleBook;
        }

        Calculation read() {
            String rule = rule();
            LocalDate start = date("start", form.start()).orElse(null);
            Set<Condition> conditions = conditions();
            int extensions = number("extensions", form.extensions(), MOST_EXTENSIONS);
            List<Pause> suspensions = suspensions();
            int excludedDays = number("excludedDays", form.excludedDays(), MOST_EXCLUDED);
            if (start == null && errors.stream().noneMatch(error -> error.field().equals("start"))) {
                errors.add(new FieldError("start", "web:error_required"));
            }
            if (!errors.isEmpty()) {
                throw new BadInput(errors);
            }
            return new Calculation(rule, start, conditions, extensions, suspensions, excludedDays);
        }

        private String rule() {
            if (isBlank(form.rule())) {
                errors.add(new FieldError("rule", "web:error_required"));
            } else if (ruleBook.versionsOf(form.rule().strip()).isEmpty()) {
                errors.add(new FieldError("rule", "reference:error_rule"));
            }
            return form.rule() == null ? null : form.rule().strip();
        }

        private Set<Condition> conditions() {
            Set<Condition> conditions = EnumSet.noneOf(Condition.class);
            for (String given : form.conditions()) {
                Arrays.stream(Condition.values())
                        .filter(condition -> condition.name().equals(given.strip()))
                        .findFirst()
                        .ifPresentOrElse(conditions::add,
                                () -> errors.add(new FieldError("conditions", "reference:error_condition")));
            }
            return conditions;
        }

        private List<Pause> suspensions() {
            List<Pause> pauses = new ArrayList<>();
            if (form.suspensions().size() > MOST_SUSPENSIONS) {
                errors.add(new FieldError("suspensions", "web:error_size"));
                return pauses;
            }
            for (int i = 0; i < form.suspensions().size(); i++) {
                CalculationForm.SpanForm span = form.suspensions().get(i);
                String field = "suspensions[" + i + "].";
                Optional<LocalDate> from = date(field + "from", span.from());
                Optional<LocalDate> to = date(field + "to", span.to());
                if (isBlank(span.from())) {
                    errors.add(new FieldError(field + "from", "web:error_required"));
                } else if (from.isPresent() && to.filter(from.get()::isAfter).isPresent()) {
                    errors.add(new FieldError(field + "to", "reference:error_span"));
                } else {
                    from.ifPresent(first -> pauses.add(new Pause(first, to.orElse(null))));
                }
            }
            return pauses;
        }

        private Optional<LocalDate> date(String field, String given) {
            if (isBlank(given)) {
                return Optional.empty();
            }
            try {
                return Optional.of(LocalDate.parse(given.strip())).filter(Reader::isSensible).or(() -> {
                    errors.add(new FieldError(field, "reference:error_far"));
                    return Optional.empty();
                });
            } catch (DateTimeParseException unreadable) {
                errors.add(new FieldError(field, "web:error_date"));
                return Optional.empty();
            }
        }

        /** Days for which there is, or may one day be, a law and a calendar. */
        private static boolean isSensible(LocalDate day) {
            return day.getYear() >= 1945 && day.getYear() <= 2200;
        }

        private int number(String field, String given, int most) {
            if (isBlank(given)) {
                return 0;
            }
            try {
                int number = Integer.parseInt(given.strip());
                if (number < 0 || number > most) {
                    errors.add(new FieldError(field, "reference:error_amount"));
                }
                return number;
            } catch (NumberFormatException unreadable) {
                errors.add(new FieldError(field, "web:error_number"));
                return 0;
            }
        }

        private static boolean isBlank(String given) {
            return given == null || given.isBlank();
        }
    }
}
