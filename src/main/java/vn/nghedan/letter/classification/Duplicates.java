package vn.nghedan.letter.classification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.casefile.query.Lookalike;
import vn.nghedan.casefile.query.Lookalikes;
import vn.nghedan.directory.Officer;
import vn.nghedan.procedure.State;
import vn.nghedan.web.frame.Words;

/** Likely duplicates of a letter, with the reason in words. */
@ApplicationScoped
public class Duplicates {

    private final Lookalikes lookalikes;
    private final Words words;

    Duplicates(Lookalikes lookalikes, Words words) {
        this.lookalikes = lookalikes;
        this.words = words;
    }

    /** @param reason why it is thought to be about the same thing */
    public record Duplicate(String code, String procedure, String type, String state, LocalDate receivedOn,
            String subject, boolean open, String reason, List<Lookalike.Reason> reasons) {

        /** Whether it is a case rather than another letter. */
        public boolean isCase() {
            return !procedure.equals("LETTER");
        }
    }

    /**
     * @param likeliest the likeliest first
     * @param more whether there are, or may be, others
     */
    public record Found(List<Duplicate> likeliest, boolean more) {}

    public Found of(String code, Officer officer) {
        Lookalikes.Found found = lookalikes.of(code, officer);
        return new Found(found.likeliest().stream().map(this::duplicate).toList(), found.more());
    }

    /** The letter in which the same content seems to have been guided already. */
    Optional<String> guidedBefore(String code, Officer officer) {
        return of(code, officer).likeliest()
                .stream()
                .filter(one -> !one.isCase() && one.state().equals(State.GUIDED.name()))
                .map(Duplicate::code)
                .findFirst();
    }

    private Duplicate duplicate(Lookalike alike) {
        String reason = alike.reasons()
                .stream()
                .map(one -> words.say("letters:duplicate_" + one))
                .collect(Collectors.joining("; "));
        return new Duplicate(alike.code(), alike.procedure().name(), alike.type().name(), alike.state().name(),
                alike.receivedOn(), alike.subject(), alike.open(), reason, alike.reasons());
    }
}
