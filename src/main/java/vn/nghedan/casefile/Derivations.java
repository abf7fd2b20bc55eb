package vn.nghedan.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.directory.Officer;
import vn.nghedan.reference.DerivationText;
import vn.nghedan.reference.DerivationView;

/** Explains the dates of a file day by day. */
@ApplicationScoped
public class Derivations {

    private final FileReader reader;
    private final Labels labels;
    private final DerivationText text;
    private final Clock clock;

    Derivations(FileReader reader, Labels labels, DerivationText text, Clock clock) {
        this.reader = reader;
        this.labels = labels;
        this.text = text;
        this.clock = clock;
    }

    /** The latest clock of a rule, or of one of its variants. */
    public Optional<ClockSteps> of(String code, String rule, Officer officer) {
        return clock(code, rule, officer).map(derived -> new ClockSteps(labels.clock(derived, LocalDate.now(clock)),
                text.steps(derived.derivation())));
    }

    /** The same in a sentence and day by day, for people. */
    public Optional<DerivationView> told(String code, String rule, Officer officer) {
        return clock(code, rule, officer).map(derived -> text.view(derived.rule().key(), derived.derivation()));
    }

    private Optional<vn.nghedan.deadline.Clock> clock(String code, String rule, Officer officer) {
        return reader.clocks(code, officer)
                .stream()
                .filter(derived -> derived.rule().key().equals(rule) || derived.derivation().variant().equals(rule))
                .reduce((earlier, later) -> later);
    }
}
