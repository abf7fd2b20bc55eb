package vn.nghedan.reception;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

import vn.nghedan.reception.visit.NewVisit;
import vn.nghedan.reception.visit.VisitCheck;
import vn.nghedan.web.input.AsWritten;

/**
 * A visit as it was typed or sent: all of it text, nothing checked, so that a form can show again exactly what was
 * typed. {@link VisitCheck} makes a {@link NewVisit} of it.
 */
public record VisitDraft(String receivedOn, String kind, String medium,
        @JsonDeserialize(using = AsWritten.class) String sessionId, String receiver,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Person> people,
        @JsonDeserialize(using = AsWritten.class) String groupSize, String content,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Matter> matters, Refusal refusal) {

    public VisitDraft {
        people = people == null ? List.of() : people;
        matters = matters == null ? List.of() : matters;
    }

    /** @param representative in what quality they speak for the group; {@code true} says just that they do */
    public record Person(String name, String address, String idKind, String idNumber, String phone,
            @JsonDeserialize(using = AsWritten.class) String representative) {

        public static final Person NOBODY = new Person(null, null, null, null, null, null);

        @JsonIgnore
        public boolean isBlank() {
            return VisitDraft.isBlank(name, address, idNumber, phone, representative);
        }

        /** Where it was only ticked that they speak for others, the same as before if that was said already. */
        public Person speakingAs(String before) {
            String says = "true".equals(representative) && before != null ? before : representative;
            return new Person(name, address, idKind, idNumber, phone, says);
        }

        /** Says nothing: a record prints all it holds, and logs are read by many. */
        @Override
        public String toString() {
            return "Person[…]";
        }
    }

    /**
     * @param outcome what became of it on the spot; null if that is still open
     * @param earlier number of an earlier visit about the same matter; null for the first time
     */
    public record Matter(String type, String summary,
            @JsonDeserialize(using = AsWritten.class) String letterHandedIn, String outcome, String to,
            Document document, String earlier) {

        public static final Matter NOTHING = new Matter(null, null, null, null, null, null, null);

        @JsonIgnore
        public boolean isBlank() {
            return VisitDraft.isBlank(type, summary, letterHandedIn, outcome, to, earlier);
        }

        /** The same under another summary. */
        public Matter summed(String other) {
            return new Matter(type, other, letterHandedIn, outcome, to, document, earlier);
        }

        public Matter following(String number) {
            return new Matter(type, summary, letterHandedIn, outcome, to, document, number);
        }
    }

    public record Document(String number, String date) {}

    /**
     * @param decidedBy who refused, where that is not the receiver
     * @param groundsOn the day on which all was together that a written refusal rests on
     * @param earlierNotice the paper by which the visitor was told before
     */
    public record Refusal(String ground, String reason, String decidedBy, Document document, String groundsOn,
            Document earlierNotice) {}

    /** The same visit with other matters. */
    public VisitDraft about(List<Matter> others) {
        return new VisitDraft(receivedOn, kind, medium, sessionId, receiver, people, groupSize, content, others,
                refusal);
    }

    /** Says nothing, for it holds what only the identity room may keep. */
    @Override
    public String toString() {
        return "VisitDraft[…]";
    }

    public static boolean isBlank(String... texts) {
        for (String text : texts) {
            if (text != null && !text.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
