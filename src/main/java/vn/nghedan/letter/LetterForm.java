package vn.nghedan.letter;

import java.util.List;

import vn.nghedan.casefile.correction.FieldChange;
import vn.nghedan.casefile.view.ActEffect;
import vn.nghedan.letter.entry.LetterDraft;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.web.frame.Option;
import vn.nghedan.web.problem.FieldError;

/**
 * The form of a letter as its page shows it, on entry and when what was entered is put right.
 *
 * @param key the idempotency key to keep after an error; null for a new one
 * @param found known people; null while nobody was looked for
 * @param correcting what is put right; null on entry
 */
public record LetterForm(LetterDraft draft, List<FieldError> errors, String key, Found found,
        List<Explained> sources, List<Explained> types, List<Option> staff, List<Option> forwarders,
        List<Option> against, Correcting correcting) {

    /** @param more whether there may be others */
    public record Found(List<LetterDraft.SenderDraft> people, boolean more) {}

    /** A choice with one line of explanation. */
    record Explained(String value, String label, String explanation) {}

    /**
     * @param sealed how many senders are known by an alias only: a line of theirs that is left blank changes nothing
     * @param version the version of the letter that the officer saw
     * @param stale whether somebody changed the letter meanwhile
     * @param effects what would come of it; null while nobody asked
     */
    record Correcting(String code, String href, String reason, int version, int sealed, boolean stale,
            List<FieldChange> changes, List<Effect> effects) {

        public boolean knows(int sender) {
            return sender < sealed;
        }
    }

    /** What happens to the dates of one file. */
    record Effect(String code, ActEffect effect) {}

    public boolean denounces() {
        return draft.type().equals(MatterType.DENUNCIATION.name());
    }

    /** Whether the sender on this line is on record, though not shown. */
    public boolean isSealed(int sender) {
        return correcting != null && correcting.knows(sender);
    }

    public String action() {
        return correcting == null ? "/letters/new" : correcting.href() + "/corrections";
    }

    public Integer version() {
        return correcting == null ? null : correcting.version();
    }
}
