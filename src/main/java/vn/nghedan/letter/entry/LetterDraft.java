package vn.nghedan.letter.entry;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.ws.rs.core.MultivaluedMap;

import vn.nghedan.identity.PersonDetails;
import vn.nghedan.letter.NewLetter;
import vn.nghedan.letter.Source;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.FieldError;

/**
 * The form of a new letter as it stands on the screen: kept exactly as it was typed, so that nothing is lost by an error
 * or by looking somebody up.
 *
 * @param contents what it asks for besides the subject, one line a content
 * @param find what is looked for among known people
 */
public record LetterDraft(String receivedOn, String source, String fromAgency, String type, List<SenderDraft> senders,
        boolean anonymous, String groupSize, String writtenOn, boolean signed, String subject, String content,
        String respondentName, String respondentStaff, String forwarder, List<String> contents, String alsoSentTo,
        String knownOn, ChallengedDraft challenged, String field, String find) {

    private static final int MOST_SENDERS = 50;
    private static final int MOST_CONTENTS = 20;

    /** One sender as typed. */
    public record SenderDraft(String name, String address, String idKind, String idNumber, String phone,
            String representative) {

        static SenderDraft blank() {
            return new SenderDraft("", "", "", "", "", "");
        }

        public static SenderDraft of(PersonDetails person) {
            return new SenderDraft(orEmpty(person.name()), orEmpty(person.address()), orEmpty(person.idKind()),
                    orEmpty(person.idNumber()), orEmpty(person.phone()), "");
        }

        /** Somebody as they were entered, and not only as they are known. */
        static SenderDraft entered(PersonDetails person) {
            SenderDraft known = of(person);
            return new SenderDraft(known.name, known.address, known.idKind, known.idNumber, known.phone,
                    orEmpty(person.representative()));
        }

        public boolean isBlank() {
            return (name + address + idKind + idNumber + phone + representative).isBlank();
        }

        /** Says nothing: a record prints all it holds, and logs are read by many. */
        @Override
        public String toString() {
            return "SenderDraft[…]";
        }
    }

    /** The decision or act complained of, as typed. */
    public record ChallengedDraft(String number, String date, String issuedBy, String against) {

        static ChallengedDraft blank() {
            return new ChallengedDraft("", "", "", "");
        }

        public static ChallengedDraft of(NewLetter.Challenged entered) {
            return entered == null
                    ? blank()
                    : new ChallengedDraft(orEmpty(entered.number()),
                            entered.date() == null ? "" : entered.date().toString(), orEmpty(entered.issuedBy()),
                            orEmpty(entered.against()));
        }

        public boolean isBlank() {
            return (number + date + issuedBy + against).isBlank();
        }
    }

    static LetterDraft blank(LocalDate today) {
        return new LetterDraft(today.toString(), Source.DESK.name(), "", "", List.of(SenderDraft.blank()), false, "1",
                "", true, "", "", "", "", "", List.of(), "", "", ChallengedDraft.blank(), "", "");
    }

    public static LetterDraft typed(MultivaluedMap<String, String> sent) {
        List<SenderDraft> senders = IntStream.range(0, MOST_SENDERS)
                .filter(i -> sent.containsKey("senders[" + i + "].name"))
                .mapToObj(i -> sender(sent, "senders[" + i + "]."))
                .toList();
        return new LetterDraft(one(sent, "receivedOn"), one(sent, "source"), one(sent, "fromAgency"),
                one(sent, "type"), senders.isEmpty() ? List.of(SenderDraft.blank()) : senders,
                sent.containsKey("anonymous"), one(sent, "groupSize"), one(sent, "writtenOn"),
                sent.containsKey("signed"), one(sent, "subject"), one(sent, "content"), one(sent, "respondent.name"),
                one(sent, "respondent.staffCode"), one(sent, "forwarder"),
                IntStream.range(0, MOST_CONTENTS)
                        .filter(i -> sent.containsKey("contents[" + i + "]"))
                        .mapToObj(i -> one(sent, "contents[" + i + "]"))
                        .toList(),
                one(sent, "alsoSentTo"), one(sent, "knownOn"),
                new ChallengedDraft(one(sent, "challenged.number"), one(sent, "challenged.date"),
                        one(sent, "challenged.issuedBy"), one(sent, "challenged.against")),
                one(sent, "field"), one(sent, "find"));
    }

    /** Somebody found among known people, as the page handed their details out. */
    static SenderDraft found(MultivaluedMap<String, String> sent, int index) {
        return sender(sent, "found[" + index + "].");
    }

    private static SenderDraft sender(MultivaluedMap<String, String> sent, String at) {
        return new SenderDraft(one(sent, at + "name"), one(sent, at + "address"), one(sent, at + "idKind"),
                one(sent, at + "idNumber"), one(sent, at + "phone"), one(sent, at + "representative"));
    }

    /** The form of a letter that was entered before. */
    public static LetterDraft of(NewLetter entered) {
        return new LetterDraft(entered.receivedOn().toString(), entered.source(), orEmpty(entered.fromAgency()),
                entered.type(),
                entered.senders().isEmpty()
                        ? List.of(SenderDraft.blank())
                        : entered.senders().stream().map(NewLetter.Sender::details).map(SenderDraft::entered).toList(),
                entered.isAnonymous(), Integer.toString(entered.people()),
                entered.writtenOn() == null ? "" : entered.writtenOn().toString(), entered.isSigned(),
                orEmpty(entered.subject()), orEmpty(entered.content()),
                entered.respondent() == null ? "" : orEmpty(entered.respondent().name()),
                entered.respondent() == null ? "" : orEmpty(entered.respondent().staffCode()),
                orEmpty(entered.forwarder()), entered.contents(), orEmpty(entered.alsoSentTo()),
                entered.knownOn() == null ? "" : entered.knownOn().toString(),
                ChallengedDraft.of(entered.challenged()), orEmpty(entered.field()), "");
    }

    // ---- what is done to the form

    /** @throws BadInput if there is no such button */
    public LetterDraft pressed(String button, MultivaluedMap<String, String> sent) {
        int index = button.matches("[a-z]+:\\d{1,3}")
                ? Integer.parseInt(button.substring(button.indexOf(':') + 1))
                : -1;
        return switch (button.split(":")[0]) {
            case "pick" -> picking(found(sent, index));
            case "add" -> withOneMore();
            case "content" -> withOneMoreContent();
            case "uncontent" -> withoutContent(index);
            case "drop" -> without(index);
            default -> throw new BadInput("do", "web:error_choice");
        };
    }

    /** The type is not on the form of a correction. */
    public LetterDraft of(String letterType) {
        return new LetterDraft(receivedOn, source, fromAgency, letterType, senders, anonymous, groupSize, writtenOn,
                signed, subject, content, respondentName, respondentStaff, forwarder, contents, alsoSentTo, knownOn,
                challenged, field, find);
    }

    LetterDraft withOneMore() {
        List<SenderDraft> more = new ArrayList<>(senders);
        if (more.size() < MOST_SENDERS) {
            more.add(SenderDraft.blank());
        }
        return with(more, find);
    }

    /** One more content: the first time two lines, since the subject is no longer the only one. */
    LetterDraft withOneMoreContent() {
        List<String> more = new ArrayList<>(contents.isEmpty() ? List.of(subject) : contents);
        if (more.size() < MOST_CONTENTS) {
            more.add("");
        }
        return about(more);
    }

    LetterDraft withoutContent(int index) {
        List<String> fewer = new ArrayList<>(contents);
        if (index >= 0 && index < fewer.size()) {
            fewer.remove(index);
        }
        return about(fewer.size() < 2 ? List.of() : fewer);
    }

    private LetterDraft about(List<String> listed) {
        return new LetterDraft(receivedOn, source, fromAgency, type, senders, anonymous, groupSize, writtenOn, signed,
                subject, content, respondentName, respondentStaff, forwarder, listed, alsoSentTo, knownOn,
                challenged, field, find);
    }

    LetterDraft without(int index) {
        List<SenderDraft> fewer = new ArrayList<>(senders);
        if (index >= 0 && index < fewer.size()) {
            fewer.remove(index);
        }
        return with(fewer.isEmpty() ? List.of(SenderDraft.blank()) : fewer, find);
    }

    /** Into the first line that has no name yet, else into a new one. */
    LetterDraft picking(SenderDraft person) {
        List<SenderDraft> with = new ArrayList<>(senders);
        int blank = IntStream.range(0, with.size()).filter(i -> with.get(i).name().isBlank()).findFirst().orElse(-1);
        if (blank >= 0) {
            with.set(blank, person);
        } else if (with.size() < MOST_SENDERS) {
            with.add(person);
        }
        return with(with, "");
    }

    private LetterDraft with(List<SenderDraft> people, String finding) {
        String group = groupSize.strip().matches("\\d{1,6}") && Integer.parseInt(groupSize.strip()) < people.size()
                ? Integer.toString(people.size())
                : groupSize;
        return new LetterDraft(receivedOn, source, fromAgency, type, people, anonymous, group, writtenOn, signed,
                subject, content, respondentName, respondentStaff, forwarder, contents, alsoSentTo, knownOn, challenged,
                field, finding);
    }

    // ---- what it says

    /** @throws BadInput if a date or a number cannot be read */
    public NewLetter letter() {
        return letter(0);
    }

    /**
     * The same where some senders are on record already.
     *
     * @param sealed how many of them, from the first line; a blank line of theirs changes nothing of them
     */
    public NewLetter letter(int sealed) {
        List<FieldError> errors = new ArrayList<>();
        NewLetter letter = new NewLetter(date("receivedOn", receivedOn, errors), source, fromAgency, type,
                IntStream.range(0, senders.size())
                        .filter(i -> !anonymous && (i < sealed || !senders.get(i).isBlank()))
                        .mapToObj(senders::get)
                        .map(sender -> new NewLetter.Sender(sender.name(), sender.address(), sender.idKind(),
                                sender.idNumber(), sender.phone(), NewLetter.strip(sender.representative())))
                        .toList(),
                anonymous, number(errors), date("writtenOn", writtenOn, errors), signed, subject, content,
                respondentName.isBlank() && respondentStaff.isBlank()
                        ? null
                        : new NewLetter.Respondent(respondentName, respondentStaff),
                source.equals(Source.TRANSFERRED.name()) ? forwarder : null, contents, alsoSentTo,
                isComplaint() ? date("knownOn", knownOn, errors) : null,
                isComplaint() && !challenged.isBlank()
                        ? new NewLetter.Challenged(challenged.number(),
                                date("challenged.date", challenged.date(), errors), challenged.issuedBy(), null,
                                challenged.against())
                        : null,
                NewLetter.strip(field));
        if (!errors.isEmpty()) {
            throw new BadInput(errors);
        }
        return letter;
    }

    /** Only of a complaint is it asked what it complains of; what was typed before the type was changed stays typed. */
    private boolean isComplaint() {
        return type.equals(MatterType.COMPLAINT.name()) || type.equals(MatterType.MIXED.name());
    }

    private Integer number(List<FieldError> errors) {
        try {
            return groupSize.isBlank() ? null : Integer.valueOf(groupSize.strip());
        } catch (NumberFormatException unreadable) {
            errors.add(new FieldError("groupSize", "web:error_number"));
            return null;
        }
    }

    private static LocalDate date(String field, String given, List<FieldError> errors) {
        try {
            return given.isBlank() ? null : LocalDate.parse(given.strip());
        } catch (DateTimeParseException unreadable) {
            errors.add(new FieldError(field, "web:error_date"));
            return null;
        }
    }

    private static String one(MultivaluedMap<String, String> sent, String name) {
        return orEmpty(sent.getFirst(name));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    @Override
    public String toString() {
        return "LetterDraft[" + type + "]";
    }
}
