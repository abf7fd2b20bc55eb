package vn.nghedan.casefile.dates;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.casefile.CaseFileQueries;
import vn.nghedan.casefile.view.CaseFileView;
import vn.nghedan.deadline.Deadline;
import vn.nghedan.directory.Officer;
import vn.nghedan.reference.DerivationText;
import vn.nghedan.reference.DerivationView;

/** Explains the dates of a file day by day. */
@ApplicationScoped
public class Derivations {

    private final CaseFileQueries reader;
    private final DerivationText text;

    Derivations(CaseFileQueries reader, DerivationText text) {
        this.reader = reader;
        this.text = text;
    }

    /**
     * The latest clock of a rule, or of one of its variants.
     *
     * @param fact number of the entry with which it began, where several run; null for the latest
     */
    public Optional<DeadlineSteps> of(String code, String rule, String fact, Officer officer) {
        return found(code, rule, fact, officer)
                .map(one -> new DeadlineSteps(one.shown(), text.steps(one.derived().derivation())));
    }

    /** The same in a sentence and day by day, for people. */
    public Optional<DerivationView> told(String code, String rule, String fact, Officer officer) {
        return found(code, rule, fact, officer)
                .map(one -> text.view(one.derived().rule().key(), one.derived().derivation()));
    }

    private Optional<Found> found(String code, String rule, String fact, Officer officer) {
        List<CaseFileView.ClockView> shown = reader.read(code, officer).clocks();
        List<Deadline> derived = reader.clocks(code, officer);
        return IntStream.range(0, derived.size())
                .mapToObj(i -> new Found(shown.get(i), derived.get(i)))
                .filter(one -> one.shown().rule().equals(rule) || one.shown().variant().equals(rule))
                .filter(one -> fact == null || fact.equals(Integer.toString(one.shown().fact())))
                .reduce((earlier, later) -> later);
    }

    private record Found(CaseFileView.ClockView shown, Deadline derived) {}
}
