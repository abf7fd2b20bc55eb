package vn.nghedan.reception.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import vn.nghedan.casefile.correction.FieldChange;
import vn.nghedan.casefile.view.ActEffect;
import vn.nghedan.reception.VisitDraft;
import vn.nghedan.web.frame.Option;
import vn.nghedan.web.problem.FieldError;
import vn.nghedan.web.problem.LegalBasis;

/**
 * What the form of a new visit shows: what was typed, what is wrong with it, and what can be chosen.
 *
 * @param key the key of the form; the same while it is shown again
 * @param refused what the law holds against it; null if nothing
 * @param found former visitors of the typed name; null if nobody asked
 * @param correcting what is put right; null on entry
 */
public record NewVisitPage(VisitDraft draft, String key, List<FieldError> errors, Refused refused,
        FormerVisitors.Found found, Choices choices, Correcting correcting) {

    NewVisitPage(VisitDraft draft, String key, List<FieldError> errors, Refused refused,
            FormerVisitors.Found found, Choices choices) {
        this(draft, key, errors, refused, found, choices, null);
    }

    /**
     * @param sealed how many people are known by an alias only: a line of theirs that is left blank changes nothing
     * @param version the version of the visit that the officer saw
     * @param stale whether somebody changed the visit meanwhile
     * @param effects what would come of it; null while nobody asked
     */
    record Correcting(String number, String reason, int version, int sealed, boolean stale, List<FieldChange> changes,
            List<Effect> effects) {}

    /** What happens to the dates of one file. */
    record Effect(String code, ActEffect effect) {}

    public String action() {
        return correcting == null ? "/visits/new" : "/visits/" + correcting.number() + "/corrections";
    }

    public Integer version() {
        return correcting == null ? null : correcting.version();
    }

    /** Whether the person on this line is on record, though not shown. */
    public boolean isSealed(int place) {
        return correcting != null && place < correcting.sealed();
    }

    /** The matters of a visit that is put right; what kind they are is not on the form. */
    public List<MatterRow> held() {
        return IntStream.range(0, draft.matters().size())
                .mapToObj(i -> new MatterRow(i, draft.matters().get(i)))
                .toList();
    }

    /** The law's answer. */
    public record Refused(String message, List<LegalBasis> basis, boolean convention) {}

    /** @param kinds of reception by timing */
    public record Choices(LocalDate today, String receiverName, List<Option> kinds, List<Option> media,
            List<Option> receivers, List<Option> papers, List<TypeOption> types, List<Option> outcomes,
            List<Option> grounds, List<Option> deciders, List<Option> sessions) {

        public String label(List<Option> options, String value) {
            return options.stream()
                    .filter(option -> option.value().equals(value))
                    .map(Option::label)
                    .findFirst()
                    .orElse("");
        }

        public String kindLabel(String value) {
            return label(kinds, value);
        }

        public String mediumLabel(String value) {
            return label(media, value);
        }

        public String receiverLabel(String value) {
            return label(receivers, value);
        }
    }

    /** A kind of matter with one line of explanation. */
    record TypeOption(String value, String label, String hint) {}

    /**
     * One person of the form.
     *
     * @param place from 0
     */
    record PersonRow(int place, VisitDraft.Person typed) {

        public String at(String field) {
            return "people[" + place + "]." + field;
        }

        public int ordinal() {
            return place + 1;
        }

        /** Somebody always came; a row for somebody besides may stay empty. */
        public boolean isFirst() {
            return place == 0;
        }

        public boolean isRepresentative() {
            return !VisitDraft.isBlank(typed.representative());
        }
    }

    /** One matter of the form. */
    record MatterRow(int place, VisitDraft.Matter typed) {

        public String at(String field) {
            return "matters[" + place + "]." + field;
        }

        public int ordinal() {
            return place + 1;
        }

        public boolean hasLetter() {
            return !VisitDraft.isBlank(typed.letterHandedIn());
        }
    }

    public PersonRow first() {
        return people().get(0);
    }

    public List<PersonRow> others() {
        return people().subList(1, people().size());
    }

    public MatterRow main() {
        return matters().get(0);
    }

    public List<MatterRow> more() {
        return matters().subList(1, VisitForm.MATTERS);
    }

    public boolean sessionIsWrong() {
        return errors.stream()
                .map(FieldError::field)
                .anyMatch(List.of("receivedOn", "kind", "medium", "receiver", "sessionId")::contains);
    }

    /** The field to begin with: the name on a fresh form, what follows it once a former visitor was chosen. */
    public boolean startsAtName() {
        return correcting == null && errors.isEmpty() && refused == null
                && (found != null || draft.people().get(0).isBlank());
    }

    private List<PersonRow> people() {
        return IntStream.range(0, Math.max(VisitForm.PEOPLE, draft.people().size()))
                .mapToObj(i -> new PersonRow(i, i < draft.people().size()
                        ? draft.people().get(i)
                        : VisitDraft.Person.NOBODY))
                .toList();
    }

    private List<MatterRow> matters() {
        return IntStream.range(0, VisitForm.MATTERS)
                .mapToObj(i -> new MatterRow(i, i < draft.matters().size()
                        ? draft.matters().get(i)
                        : VisitDraft.Matter.NOTHING))
                .toList();
    }
}
