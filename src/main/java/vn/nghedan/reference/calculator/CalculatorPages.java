package vn.nghedan.reference.calculator;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import vn.nghedan.law.RuleBook;
import vn.nghedan.law.RuleKind;
import vn.nghedan.reference.DerivationView;
import vn.nghedan.reference.calculator.CalculatorPage.RuleGroup;
import vn.nghedan.reference.law.LawTables;
import vn.nghedan.reference.law.RuleField;
import vn.nghedan.reference.law.RuleView;
import vn.nghedan.web.frame.Option;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.FieldError;
import vn.nghedan.web.problem.RefusedByLaw;

/** "Tính hạn": a due date and how it comes about. Everything is in the address, so that it can be kept and passed on. */
@Path("/calculator")
@Produces(MediaType.TEXT_HTML)
class CalculatorPages {

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance calculator(CalculatorPage page);

        private Templates() {
        }
    }

    private final Calculator calculator;
    private final LawTables law;
    private final RuleBook ruleBook;
    private final Clock clock;

    CalculatorPages(Calculator calculator, LawTables law, RuleBook ruleBook, Clock clock) {
        this.calculator = calculator;
        this.law = law;
        this.ruleBook = ruleBook;
        this.clock = clock;
    }

    @GET
    public Response calculate(@RestQuery String rule, @RestQuery String start, @RestQuery List<String> condition,
            @RestQuery String extensions, @RestQuery List<String> from, @RestQuery List<String> to,
            @RestQuery String excludedDays) {
        String day = start == null ? LocalDate.now(clock).toString() : start;
        CalculationForm form = plain(
                new CalculationForm(rule, day, condition, extensions, spans(from, to), excludedDays));
        if (rule == null) {
            return page(200, form, null, List.of(), null);
        }
        try {
            return page(200, form, calculator.calculate(form), List.of(), null);
        } catch (BadInput wrong) {
            return page(400, form, null, wrong.errors(), null);
        } catch (RefusedByLaw refused) {
            return page(422, form, null, List.of(),
                    new CalculatorPage.Refusal(refused.getMessage(), refused.legalBasis(), refused.convention()));
        }
    }

    /** A variant is shown as its rule with the conditions it implies ticked. */
    private CalculationForm plain(CalculationForm form) {
        List<String> implied = form.rule() == null
                ? List.of()
                : ruleBook.conditionsOf(form.rule()).stream().map(Enum::name).sorted().toList();
        if (implied.isEmpty()) {
            return form;
        }
        List<String> conditions = new ArrayList<>(form.conditions());
        conditions.addAll(implied);
        return new CalculationForm(ruleBook.versionsOf(form.rule()).get(0).key(), form.start(), conditions,
                form.extensions(), form.suspensions(), form.excludedDays());
    }

    private static List<CalculationForm.SpanForm> spans(List<String> from, List<String> to) {
        List<CalculationForm.SpanForm> spans = new ArrayList<>();
        int most = Math.max(from == null ? 0 : from.size(), to == null ? 0 : to.size());
        for (int i = 0; i < most; i++) {
            CalculationForm.SpanForm span = new CalculationForm.SpanForm(at(from, i), at(to, i));
            if (!span.isBlank()) {
                spans.add(span);
            }
        }
        return spans;
    }

    private static String at(List<String> given, int i) {
        return given == null || i >= given.size() ? "" : given.get(i);
    }

    private Response page(int status, CalculationForm form, DerivationView answer, List<FieldError> errors,
            CalculatorPage.Refusal refusal) {
        LocalDate day = day(form.start());
        Optional<RuleView> rule = form.rule() == null ? Optional.empty() : law.ruleOn(form.rule(), day);
        return Response.status(status)
                .entity(Templates.calculator(
                        new CalculatorPage(form, groups(day), rule.orElse(null), answer, errors, refusal)))
                .build();
    }

    private LocalDate day(String given) {
        try {
            return LocalDate.parse(given.strip());
        } catch (DateTimeParseException unreadable) {
            return LocalDate.now(clock);
        }
    }

    /** Time limits with something to count, in force on that day. */
    private List<RuleGroup> groups(LocalDate day) {
        List<RuleView> countable = law.rulesOn(day).stream().filter(CalculatorPages::isCountable).toList();
        return Arrays.stream(RuleField.values())
                .map(field -> new RuleGroup(field, countable.stream()
                        .filter(rule -> rule.field() == field)
                        .map(rule -> new Option(rule.code(), rule.name()))
                        .toList()))
                .filter(group -> !group.rules().isEmpty())
                .toList();
    }

    private static boolean isCountable(RuleView rule) {
        return switch (rule.counting()) {
            case FORWARD, BACKWARD, AT_ONCE, EACH_MONTH -> rule.kind() != RuleKind.EXTENSION;
            case SET_BY_HEAD, UNTIL_EVENT, NO_NUMBER -> false;
        };
    }
}
