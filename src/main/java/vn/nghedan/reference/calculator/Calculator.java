package vn.nghedan.reference.calculator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.deadline.Derivation;
import vn.nghedan.deadline.Extension;
import vn.nghedan.deadline.Pause;
import vn.nghedan.deadline.Term;
import vn.nghedan.law.Citation;
import vn.nghedan.law.Condition;
import vn.nghedan.law.Ground;
import vn.nghedan.law.PauseRule;
import vn.nghedan.law.Rule;
import vn.nghedan.law.RuleBook;
import vn.nghedan.reference.DerivationSpeech;
import vn.nghedan.reference.DerivationText;
import vn.nghedan.reference.DerivationView;
import vn.nghedan.reference.OfficeCalendar;
import vn.nghedan.web.problem.LegalBasis;
import vn.nghedan.web.problem.RefusedByLaw;

/** Calculates a due date without a file: what a rule gives from a day on, under circumstances that are said. */
@ApplicationScoped
public class Calculator {

    private final RuleBook ruleBook;
    private final OfficeCalendar calendar;
    private final DerivationText text;
    private final DerivationSpeech speech;

    Calculator(RuleBook ruleBook, OfficeCalendar calendar, DerivationText text, DerivationSpeech speech) {
        this.ruleBook = ruleBook;
        this.calendar = calendar;
        this.text = text;
        this.speech = speech;
    }

    /**
     * @throws vn.nghedan.web.problem.BadInput for what cannot be understood
     * @throws RefusedByLaw for what the rule in force on the first day does not allow
     */
    public DerivationView calculate(CalculationForm form) {
        Calculation asked = Calculation.read(form, ruleBook);
        return text.view(asked.rule(), derive(asked));
    }

    private Derivation derive(Calculation asked) {
        Rule rule = ruleBook.ruleOn(asked.rule(), asked.start())
                .orElseThrow(() -> refused("NO_RULE_IN_FORCE", asked.start(), List.of()));
        Set<Condition> conditions = EnumSet.noneOf(Condition.class);
        conditions.addAll(asked.conditions());
        conditions.addAll(ruleBook.conditionsOf(asked.rule()));
        if (asked.excludedDays() > 0 && !rule.excludable()) {
            throw refused("TERM_EXCLUDES_NOTHING", asked.start(), rule.basis());
        }
        List<Pause> pauses = asked.suspensions().stream().map(span -> pause(rule, span)).toList();
        return new Term(rule, asked.start(), conditions, extensions(rule, asked), pauses, asked.excludedDays(), null)
                .derive(calendar.current());
    }

    private Pause pause(Rule rule, Pause span) {
        PauseRule allowed = rule.pauses()
                .stream()
                .filter(pauseRule -> pauseRule.isLawfulFrom(span.from()))
                .findFirst()
                .orElseThrow(() -> refused("TERM_NOT_PAUSABLE", span.from(), rule.basis()));
        // an obstacle lasts from its first to its last day; a suspension from the decision to the decision that ends it
        LocalDate from = allowed.isSpan() ? span.from().minusDays(1) : span.from();
        return new Pause(from, span.to(), ruleBook.pausingRule(allowed, span.from()));
    }

    private List<Extension> extensions(Rule rule, Calculation asked) {
        if (asked.extensions() > rule.extensionsAllowed()) {
            throw refused("TERM_NOT_EXTENDABLE", asked.start(), rule.basis());
        }
        return extendingRules(rule, asked.extensions(), asked.start())
                .map(by -> new Extension(by.lengthUnder(Set.of()).amount(), by))
                .toList();
    }

    private Stream<Rule> extendingRules(Rule rule, int often, LocalDate on) {
        return Stream.ofNullable(rule.extensions())
                .flatMap(extension -> extension.by().stream())
                .limit(often)
                .map(key -> ruleBook.ruleOn(key, on)
                        .orElseThrow(() -> refused("TERM_NOT_EXTENDABLE", on, rule.basis())));
    }

    private RefusedByLaw refused(String code, LocalDate on, List<Citation> ofRule) {
        Ground ground = ruleBook.groundNear(code, on).orElseThrow();
        List<Citation> basis = new ArrayList<>(ofRule);
        basis.addAll(ground.basis());
        return new RefusedByLaw(code, ground.text().in(speech.language()), legalBasis(basis), ground.convention());
    }

    public static List<LegalBasis> legalBasis(List<Citation> basis) {
        return basis.stream()
                .map(citation -> new LegalBasis(citation.act(), citation.provision()))
                .distinct()
                .toList();
    }
}
