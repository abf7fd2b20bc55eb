package vn.nghedan.letter;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import vn.nghedan.identity.PersonDetails;
import vn.nghedan.procedure.ChallengedDecision;
import vn.nghedan.procedure.ChallengedDecision.Against;

/**
 * A letter as it is handed in to be registered; nothing in it is checked yet.
 *
 * @param type by content, not by title
 * @param senders nobody where it is anonymous
 * @param groupSize how many people stand behind it; those named if it is not said
 * @param signed whether all of them have signed; yes if it is not said, unless it is anonymous
 * @param forwarder what kind of body sent it on; null if nobody did, or if it is not known
 * @param contents what it asks for, one entry a content; the subject alone if it is not said
 * @param alsoSentTo the other bodies to which the same letter went, as it names them
 * @param knownOn the day on which whoever complains came to know of the decision or act; null if not known
 * @param challenged the decision or act complained of; null if the letter names none
 * @param field lĩnh vực, the field of administration; null if not said
 */
public record NewLetter(LocalDate receivedOn, String source, String fromAgency, String type, List<Sender> senders,
        Boolean anonymous, Integer groupSize, LocalDate writtenOn, Boolean signed, String subject, String content,
        Respondent respondent, String forwarder, List<String> contents, String alsoSentTo, LocalDate knownOn,
        Challenged challenged, String field) {

    public NewLetter {
        senders = senders == null ? List.of() : senders.stream().map(NewLetter::orNobody).toList();
        contents = contents == null
                ? List.of()
                : contents.stream().map(NewLetter::strip).filter(Objects::nonNull).toList();
    }

    /** A letter about one thing, sent to us alone. */
    public NewLetter(LocalDate receivedOn, String source, String fromAgency, String type, List<Sender> senders,
            Boolean anonymous, Integer groupSize, LocalDate writtenOn, Boolean signed, String subject, String content,
            Respondent respondent) {
        this(receivedOn, source, fromAgency, type, senders, anonymous, groupSize, writtenOn, signed, subject, content,
                respondent, null, null, null, null, null, null);
    }

    /** @param representative in what quality they speak for others; {@code true} will do */
    public record Sender(String name, String address, String idKind, String idNumber, String phone,
            Object representative) {

        /** Says nothing: a record prints all it holds, and logs are read by many. */
        @Override
        public String toString() {
            return "Sender[…]";
        }

        static Sender unnamed() {
            return new Sender(null, null, null, null, null, null);
        }

        static Sender of(PersonDetails person) {
            return new Sender(person.name(), person.address(), person.idKind(), person.idNumber(), person.phone(),
                    person.representative());
        }

        public PersonDetails details() {
            return new PersonDetails(strip(name), strip(address), strip(idKind), strip(idNumber), strip(phone),
                    quality());
        }

        /** A program may only say that somebody represents the others. */
        public String quality() {
            if (representative == null || Boolean.FALSE.equals(representative)) {
                return null;
            }
            return Boolean.TRUE.equals(representative) ? "Người đại diện" : strip(representative.toString());
        }
    }

    /** Who is complained of or denounced; the staff code is known where it is one of the agency's own people. */
    public record Respondent(String name, String staffCode) {}

    /**
     * The decision or act complained of, as far as it is known.
     *
     * @param dismissal whether it dismisses an official
     * @param against what it is, where it is said more exactly: ADMINISTRATIVE, DISCIPLINARY or DISMISSAL
     */
    public record Challenged(String number, LocalDate date, String issuedBy, Boolean dismissal, String against) {

        boolean isBlank() {
            return strip(number) == null && date == null && strip(issuedBy) == null && dismissal == null
                    && strip(against) == null;
        }

        static Challenged of(ChallengedDecision held) {
            return new Challenged(held.number(), held.date(), held.issuedBy(), null, held.against().name());
        }

        ChallengedDecision decision() {
            Against kind = Boolean.TRUE.equals(dismissal)
                    ? Against.DISMISSAL
                    : strip(against) == null ? Against.ADMINISTRATIVE : Against.valueOf(strip(against));
            return new ChallengedDecision(strip(number), date, strip(issuedBy), kind);
        }
    }

    public boolean isAnonymous() {
        return Boolean.TRUE.equals(anonymous);
    }

    public boolean isSigned() {
        return signed == null ? !isAnonymous() : signed;
    }

    public int people() {
        return groupSize == null ? Math.max(1, senders.size()) : groupSize;
    }

    /** All that it says, to tell a repetition from another letter under the same key; not for a log. */
    public String asked() {
        return Arrays.asList(receivedOn, source, fromAgency, type, anonymous, groupSize, writtenOn, signed, subject,
                content, respondent, forwarder, contents, alsoSentTo, knownOn, challenged, field,
                senders.stream().map(Sender::details).map(Object::hashCode).toList())
                .toString();
    }

    /** Says nothing of who sent it. */
    @Override
    public String toString() {
        return "NewLetter[" + type + ", " + receivedOn + "]";
    }

    private static Sender orNobody(Sender sender) {
        return Objects.requireNonNullElse(sender, Sender.unnamed());
    }

    public static String strip(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
