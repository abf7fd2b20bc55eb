package vn.nghedan.reference.calculator;

import java.util.List;
import java.util.stream.IntStream;

import vn.nghedan.law.Condition;
import vn.nghedan.reference.DerivationView;
import vn.nghedan.reference.law.RuleField;
import vn.nghedan.reference.law.RuleView;
import vn.nghedan.web.frame.Option;
import vn.nghedan.web.problem.FieldError;
import vn.nghedan.web.problem.LegalBasis;

/**
 * What the page "Tính hạn" shows.
 *
 * @param form what was typed
 * @param rule the time limit chosen, in the version of the first day; null while none is, or none is in force
 * @param answer null while there is nothing to calculate, or something is wrong
 * @param refusal why the law does not allow it; null when it does
 */
record CalculatorPage(CalculationForm form, List<RuleGroup> groups, RuleView rule, DerivationView answer,
        List<FieldError> errors, Refusal refusal) {

    /** The time limits of one field of work. */
    record RuleGroup(RuleField field, List<Option> rules) {}

    /** @param field what the names of its two fields begin with */
    record SpanRow(String field, String from, String to) {

        public String fromField() {
            return field + "from";
        }

        public String toField() {
            return field + "to";
        }
    }

    record Refusal(String text, List<LegalBasis> legalBasis, boolean convention) {}

    /** Circumstances that change the length of this time limit. */
    public List<Condition> conditions() {
        return rule == null
                ? List.of()
                : rule.lengths().stream().flatMap(length -> length.conditions().stream()).distinct().sorted().toList();
    }

    public boolean isTicked(Condition condition) {
        return form.conditions().contains(condition.name());
    }

    /** The spans that were typed, and an empty one for the next. */
    public List<SpanRow> spans() {
        return IntStream.rangeClosed(0, form.suspensions().size())
                .mapToObj(i -> i < form.suspensions().size()
                        ? new SpanRow("suspensions[" + i + "].", form.suspensions().get(i).from(),
                                form.suspensions().get(i).to())
                        : new SpanRow("suspensions[" + i + "].", "", ""))
                .toList();
    }

    public List<Option> extensionChoices() {
        return IntStream.rangeClosed(0, rule == null ? 0 : rule.extensions())
                .mapToObj(often -> new Option(Integer.toString(often), Integer.toString(often)))
                .toList();
    }

    /** Whether anything may be said besides the rule and the day. */
    public boolean hasTerms() {
        return rule != null && (!conditions().isEmpty() || rule.pausable() || rule.extensions() > 0
                || rule.excludable());
    }
}
