package vn.nghedan.reference;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.deadline.Derivation;
import vn.nghedan.deadline.DerivationStep;
import vn.nghedan.web.Words;

/** Puts a derivation into words. */
@ApplicationScoped
public class DerivationText {

    private final Words words;

    DerivationText(Words words) {
        this.words = words;
    }

    public List<DerivationView.Step> steps(Derivation derivation) {
        return derivation.steps().stream().map(this::step).toList();
    }

    private DerivationView.Step step(DerivationStep step) {
        return new DerivationView.Step(step.date(), step.counted(), step.ordinal(), step.role().name(),
                step.day().working(), note(step));
    }

    private String note(DerivationStep step) {
        String role = words.say("reference:role_" + step.role());
        String name = step.day().name();
        return name.isEmpty() ? role : role + ": " + name + " (" + step.day().source() + ")";
    }
}
