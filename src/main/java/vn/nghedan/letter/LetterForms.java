package vn.nghedan.letter;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.casefile.query.KnownPeople;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.letter.entry.LetterDraft;
import vn.nghedan.procedure.ChallengedDecision.Against;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.field.Fields;
import vn.nghedan.web.frame.Option;
import vn.nghedan.web.frame.Words;
import vn.nghedan.web.problem.FieldError;

/** Prepares the form of a letter: what can be chosen on it, and who may be meant by a name. */
@ApplicationScoped
public class LetterForms {

    private static final int FOUND = 8;

    private final KnownPeople people;
    private final DirectoryService directory;
    private final Words words;

    LetterForms(KnownPeople people, DirectoryService directory, Words words) {
        this.people = people;
        this.directory = directory;
        this.words = words;
    }

    public LetterForm of(LetterDraft draft, List<FieldError> errors, String key, LetterForm.Found found,
            LetterForm.Correcting correcting) {
        List<Option> staff = directory.staffList()
                .stream()
                .map(person -> new Option(person.code(), person.fullName() + " – " + person.title() + ", "
                        + person.unitName()))
                .toList();
        return new LetterForm(draft, errors, key, found, explained("source_", Source.values()),
                explained("type_", MatterType.values()), staff, labelled(Fields.Forwarder.values()),
                labelled(Against.values()), correcting);
    }

    /** Nobody is looked for when somebody denounces: who asked would know, or somebody looking over a shoulder. */
    public LetterForm.Found found(LetterDraft draft, Officer officer) {
        if (draft.type().equals(MatterType.DENUNCIATION.name())) {
            return new LetterForm.Found(List.of(), false);
        }
        KnownPeople.Found found = people.search(draft.find(), FOUND, officer);
        return new LetterForm.Found(
                found.people().stream().map(known -> LetterDraft.SenderDraft.of(known.person())).toList(),
                found.more());
    }

    private List<Option> labelled(Enum<?>[] choices) {
        return Stream.of(choices)
                .map(one -> new Option(one.name(), words.say("casefile:choice_" + one)))
                .toList();
    }

    private List<LetterForm.Explained> explained(String prefix, Enum<?>[] choices) {
        return Stream.of(choices)
                .map(one -> new LetterForm.Explained(one.name(), words.say("letters:" + prefix + one.name()),
                        words.say("letters:about_" + prefix + one.name())))
                .toList();
    }
}
