package vn.nghedan.reference;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.deadline.Derivation;
import vn.nghedan.deadline.DerivationStep;
import vn.nghedan.law.Rule;
import vn.nghedan.reference.calculator.Calculator;
import vn.nghedan.reference.calculator.DerivationSentence;

/** Puts a derivation into words, in the language of the reader. */
@ApplicationScoped
public class DerivationText {

    private final DerivationSpeech speech;

    DerivationText(DerivationSpeech speech) {
        this.speech = speech;
    }

    /** @param asked the code by which the reader knows the time limit: of the rule or of one of its variants */
    public DerivationView view(String asked, Derivation derivation) {
        Rule rule = derivation.rule();
        return new DerivationView(asked, derivation.variant(), rule.name().in(speech.language()),
                derivation.startedOn(), derivation.nominalDueOn(), derivation.dueOn(), derivation.certainlyLateAfter(),
                rule.unit() == null ? null : rule.unit().name(), derivation.amount(), derivation.provisional(),
                derivation.confirmed(), Calculator.legalBasis(rule.basis()), sentence(derivation), steps(derivation));
    }

    /** Why this date, in one sentence. */
    public String sentence(Derivation derivation) {
        return new DerivationSentence(derivation, speech.words()).say();
    }

    public List<DerivationView.Step> steps(Derivation derivation) {
        return derivation.steps().stream().map(this::step).toList();
    }

    private DerivationView.Step step(DerivationStep step) {
        return new DerivationView.Step(step.date(), step.counted(), step.ordinal(), step.role().name(),
                step.day().working(), step.day().kind().name(), step.by() == null ? null : step.by().key(), note(step));
    }

    private String note(DerivationStep step) {
        ReferenceMessages words = speech.words();
        String role = words.role(step.role()) + (step.by() == null
                ? ""
                : " (" + DerivationSentence.basis(step.by()) + ")");
        if (!step.day().kind().isDeclared()) {
            return step.day().working() ? role : role + ", " + words.day_kind(step.day().kind());
        }
        return words.day_note(role, step.day().name(), step.day().source());
    }
}
