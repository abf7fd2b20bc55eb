package vn.nghedan.reception.visit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.nghedan.identity.PersonDetails;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.field.DocumentRef;
import vn.nghedan.reception.Medium;
import vn.nghedan.reception.matter.Outcome;

/**
 * A visit that can be logged.
 *
 * @param groupSize everybody who came, those who are not named included
 * @param content what they said, as it was written down; null where the summaries of the matters say it all
 * @param refusal why they were not received; null if they were
 */
public record NewVisit(LocalDate receivedOn, VisitKind kind, Medium medium, Long sessionId, String receiver,
        List<PersonDetails> people, int groupSize, String content, List<Matter> matters, Refusal refusal) {

    public NewVisit {
        people = List.copyOf(people);
        // a denunciation has the last numbers: without it the others are numbered as if it were not there
        matters = matters.stream().sorted(Comparator.comparing(Matter::isDenunciation)).toList();
    }

    /**
     * @param outcome what became of it on the spot; null if that is still open
     * @param earlier code of the content of an earlier visit that was about the same; null for the first time
     */
    public record Matter(MatterType type, String summary, boolean letterHandedIn, Outcome outcome, String to,
            DocumentRef document, String earlier) {

        boolean isDenunciation() {
            return type == MatterType.DENUNCIATION;
        }
    }

    public record Refusal(String ground, String reason, String decidedBy, DocumentRef document, LocalDate groundsOn,
            DocumentRef earlierNotice) {

        private static final Set<String> IN_WRITING = Set.of("RF_9_3", "RF_4H");

        /** Nobody decided yet: it is put to the head, who has three working days (NĐ154 Điều 4 khoản 3). */
        public boolean isToBeDecided() {
            return IN_WRITING.contains(ground) && decidedBy == null && document == null;
        }

        public Map<String, Object> values() {
            Map<String, Object> values = new HashMap<>(Map.of("ground", ground));
            put(values, "reason", reason);
            if (!isToBeDecided()) {
                put(values, "groundsOn", groundsOn);
            }
            if (earlierNotice != null) {
                put(values, "earlierNotice", earlierNotice.number());
                put(values, "earlierNoticeOn", earlierNotice.date());
            }
            return values;
        }

        private static void put(Map<String, Object> values, String name, Object value) {
            if (value != null) {
                values.put(name, value.toString());
            }
        }
    }

    int representatives() {
        return (int) people.stream().filter(person -> person.representative() != null).count();
    }

    boolean isAboutDenunciation() {
        return matters.stream().anyMatch(Matter::isDenunciation);
    }

    /**
     * What was said stands with the denunciation alone where there is one: it may tell who spoke. The others say what their
     * summary says, as they would if that had been all.
     */
    public String contentFor(Matter matter) {
        return isAboutDenunciation() && !matter.isDenunciation() ? matter.summary() : content;
    }
}
