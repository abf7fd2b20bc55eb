package vn.nghedan.reference.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.law.Counting;
import vn.nghedan.law.Ground;
import vn.nghedan.law.GroundFamily;
import vn.nghedan.law.Length;
import vn.nghedan.law.Rule;
import vn.nghedan.law.RuleBook;
import vn.nghedan.procedure.Guard;
import vn.nghedan.procedure.Paper;
import vn.nghedan.procedure.Procedure;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.Procedures;
import vn.nghedan.procedure.Step;
import vn.nghedan.reference.DerivationSpeech;
import vn.nghedan.reference.ReferenceMessages;
import vn.nghedan.reference.calculator.Calculator;
import vn.nghedan.web.frame.Words;

/** The law as tables to read, in the language of the reader. */
@ApplicationScoped
public class LawTables {

    private final RuleBook ruleBook;
    private final DerivationSpeech speech;
    private final Words words;

    LawTables(RuleBook ruleBook, DerivationSpeech speech, Words words) {
        this.ruleBook = ruleBook;
        this.speech = speech;
        this.words = words;
    }

    // ---- time limits

    public List<RuleView> rulesOn(LocalDate day) {
        return ruleBook.rulesOn(day).stream().map(this::view).toList();
    }

    /** The version that holds on a day, of a rule or of the rule of a variant. */
    public Optional<RuleView> ruleOn(String code, LocalDate day) {
        return ruleBook.ruleOn(code, day).map(this::view);
    }

    private RuleView view(Rule rule) {
        List<RuleView.LengthView> lengths = rule.lengths()
                .stream()
                .map(length -> new RuleView.LengthView(length.key(),
                        length.when().stream().sorted().toList(), length.amount()))
                .toList();
        String note = rule.note() == null ? null : rule.note().in(speech.language());
        return new RuleView(rule.key(), rule.name().in(speech.language()), RuleField.of(rule.key()), rule.kind(),
                rule.counting(), rule.unit(), lengths, term(rule),
                rule.bearer(), rule.extensionsAllowed(), rule.isPausable(), rule.excludable(),
                Calculator.legalBasis(rule.basis()), rule.mark(), rule.mark().confirmed(), note,
                rule.inForce().from(), rule.inForce().to());
    }

    /** How long the term is, its ordinary length first: "30 ngày · 45 ngày nếu phức tạp". */
    private String term(Rule rule) {
        ReferenceMessages say = speech.words();
        if (rule.lengths().isEmpty() || rule.counting() == Counting.EACH_MONTH) {
            return say.counting(rule.counting());
        }
        return rule.lengths()
                .stream()
                .sorted((one, other) -> one.when().size() - other.when().size())
                .map(length -> length(rule, length))
                .collect(Collectors.joining(" · "));
    }

    private String length(Rule rule, Length length) {
        ReferenceMessages say = speech.words();
        String amount = switch (rule.unit()) {
            case CALENDAR_DAYS -> say.days(length.amount());
            case WORKING_DAYS -> say.working_days(length.amount());
            case HOURS -> say.hours(length.amount());
            case YEARS -> say.years(length.amount());
        };
        if (rule.counting() == Counting.BACKWARD) {
            amount = say.before(amount);
        }
        String when = length.when().stream().sorted().map(say::condition).collect(Collectors.joining(", "));
        return when.isEmpty() ? amount : say.length_if(amount, when);
    }

    // ---- grounds

    /** @param family null for all */
    public List<GroundView> groundsOn(LocalDate day, GroundFamily family) {
        return ruleBook.allGrounds()
                .filter(ground -> ground.inForce().holdsOn(day))
                .filter(ground -> family == null || ground.family() == family)
                .map(this::view)
                .toList();
    }

    private GroundView view(Ground ground) {
        return new GroundView(ground.code(), ground.family(), ground.text().in(speech.language()),
                ground.decider(), ground.form(), Calculator.legalBasis(ground.basis()), ground.convention(),
                ground.mark(),
                ground.mark().confirmed(), ground.inForce().from(), ground.inForce().to());
    }

    /** How the law words a guard; its code where there is no wording. */
    String wordingOf(String ground, LocalDate day) {
        return ruleBook.groundNear(ground, day)
                .map(found -> found.text().in(speech.language()))
                .orElse(ground);
    }

    // ---- procedures

    public List<ProcedureView> procedures() {
        return Procedures.all().stream().map(this::view).toList();
    }

    public Optional<ProcedureView> procedure(String code) {
        return ProcedureCode.names().contains(code)
                ? Procedures.find(ProcedureCode.valueOf(code)).map(this::view)
                : Optional.empty();
    }

    private ProcedureView view(Procedure procedure) {
        return new ProcedureView(procedure.code().name(), words.say("casefile:procedure_" + procedure.code()),
                procedure.initial().name(), procedure.states().stream().map(Enum::name).toList(),
                procedure.ends().stream().sorted().map(Enum::name).toList(),
                procedure.steps().stream().map(step -> view(procedure, step)).toList());
    }

    private ProcedureView.StepView view(Procedure procedure, Step step) {
        return new ProcedureView.StepView(step.from().name(), step.act().name(),
                words.say("casefile:act_" + step.act(), procedure.code().name()),
                step.choice().name().isEmpty() ? null : step.choice().name(),
                step.decidedBy().name(), step.guards().stream().map(Guard::name).toList(),
                step.paper() == Paper.NONE ? null : step.paper().name(), step.paper().form(),
                step.returns() ? null : step.to().name(), Calculator.legalBasis(procedure.termsOf(step.act()).basis()));
    }
}
