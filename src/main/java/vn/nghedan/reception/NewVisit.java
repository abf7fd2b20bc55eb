package vn.nghedan.reception;

import java.time.LocalDate;
import java.util.List;

import vn.nghedan.identity.PersonDetails;
import vn.nghedan.procedure.DocumentRef;
import vn.nghedan.procedure.MatterType;

/**
 * A visit that can be logged.
 *
 * @param groupSize everybody who came, those who are not named included
 * @param content what they said, as it was written down; null where the summaries of the matters say it all
 * @param refusal why they were not received; null if they were
 */
record NewVisit(LocalDate receivedOn, VisitKind kind, Medium medium, Long sessionId, String receiver,
        List<PersonDetails> people, int groupSize, String content, List<Matter> matters, Refusal refusal) {

    NewVisit {
        people = List.copyOf(people);
        matters = List.copyOf(matters);
    }

    /** @param outcome what became of it on the spot; null if that is still open */
    record Matter(MatterType type, String summary, boolean letterHandedIn, Outcome outcome, String to,
            DocumentRef document) {}

    record Refusal(String ground, String reason, String decidedBy, DocumentRef document) {}

    int representatives() {
        return (int) people.stream().filter(person -> person.representative() != null).count();
    }

    boolean isAboutDenunciation() {
        return matters.stream().anyMatch(matter -> matter.type() == MatterType.DENUNCIATION);
    }

    /** What was said stands with the denunciation alone where there is one: it may tell who spoke. */
    String contentFor(Matter matter) {
        return isAboutDenunciation() && matter.type() != MatterType.DENUNCIATION ? null : content;
    }
}
