package vn.nghedan.letter.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.directory.DirectoryService;
import vn.nghedan.letter.NewLetter;
import vn.nghedan.letter.Source;
import vn.nghedan.procedure.ChallengedDecision.Against;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.field.Fields;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.FieldError;

/** Whether a letter can be registered as it was typed. All that is wrong is said at once. */
@ApplicationScoped
public class NewLetterCheck {

    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final int MOST_SENDERS = 200;
    private static final int MOST_CONTENTS = 20;
    private static final int LARGEST_GROUP = 100_000;

    private final DirectoryService directory;

    NewLetterCheck(DirectoryService directory) {
        this.directory = directory;
    }

    /** @throws BadInput naming every field that does not fit */
    public void demand(NewLetter letter, LocalDate today) {
        List<FieldError> errors = wrong(letter, today, 0);
        if (!errors.isEmpty()) {
            throw new BadInput(errors);
        }
    }

    /**
     * Every field that does not fit.
     *
     * @param sealed how many of the senders, from the first, are on record already and need not be named again
     */
    public List<FieldError> wrong(NewLetter letter, LocalDate today, int sealed) {
        List<FieldError> errors = new ArrayList<>();
        checkDates(letter, today, errors);
        checkChoice("source", letter.source(), Source.values(), errors);
        checkChoice("type", letter.type(), MatterType.values(), errors);
        checkSenders(letter, sealed, errors);
        checkRespondent(letter.respondent(), errors);
        checkText("fromAgency", letter.fromAgency(), false, 300, errors);
        checkText("subject", letter.subject(), true, 500, errors);
        checkText("content", letter.content(), true, 20_000, errors);
        checkContents(letter.contents(), errors);
        if (NewLetter.strip(letter.forwarder()) != null) {
            checkChoice("forwarder", letter.forwarder(), Fields.Forwarder.values(), errors);
        }
        checkText("alsoSentTo", letter.alsoSentTo(), false, 2_000, errors);
        checkText("field", letter.field(), false, 200, errors);
        checkChallenged(letter, errors);
        return errors;
    }

    private static void checkDates(NewLetter letter, LocalDate today, List<FieldError> errors) {
        if (letter.receivedOn() == null) {
            errors.add(new FieldError("receivedOn", "web:error_required"));
        } else if (letter.receivedOn().isAfter(today)) {
            errors.add(new FieldError("receivedOn", "letters:error_future"));
        } else if (letter.receivedOn().isBefore(EARLIEST)) {
            errors.add(new FieldError("receivedOn", "letters:error_too_early"));
        }
        if (letter.writtenOn() != null && letter.writtenOn().isAfter(today)) {
            errors.add(new FieldError("writtenOn", "letters:error_future"));
        } else if (letter.writtenOn() != null && letter.receivedOn() != null
                && letter.writtenOn().isAfter(letter.receivedOn())) {
            errors.add(new FieldError("writtenOn", "letters:error_written_after_receipt"));
        } else if (letter.writtenOn() != null && letter.writtenOn().isBefore(EARLIEST)) {
            errors.add(new FieldError("writtenOn", "letters:error_too_early"));
        }
    }

    /** One complains of what one knows of, and knows of it once it is there. */
    private static void checkChallenged(NewLetter letter, List<FieldError> errors) {
        checkPast("knownOn", letter.knownOn(), letter.receivedOn(), errors);
        NewLetter.Challenged challenged = letter.challenged();
        if (challenged == null) {
            return;
        }
        checkText("challenged.number", challenged.number(), false, 100, errors);
        checkText("challenged.issuedBy", challenged.issuedBy(), false, 300, errors);
        checkPast("challenged.date", challenged.date(), letter.receivedOn(), errors);
        if (NewLetter.strip(challenged.against()) != null) {
            checkChoice("challenged.against", challenged.against(), Against.values(), errors);
        }
        if (letter.knownOn() != null && challenged.date() != null && letter.knownOn().isBefore(challenged.date())) {
            errors.add(new FieldError("knownOn", "letters:error_known_before_issue"));
        }
    }

    private static void checkPast(String field, LocalDate day, LocalDate receivedOn, List<FieldError> errors) {
        if (day != null && receivedOn != null && day.isAfter(receivedOn)) {
            errors.add(new FieldError(field, "letters:error_after_receipt"));
        } else if (day != null && day.isBefore(EARLIEST)) {
            errors.add(new FieldError(field, "letters:error_too_early"));
        }
    }

    private static void checkSenders(NewLetter letter, int sealed, List<FieldError> errors) {
        if (letter.senders().isEmpty() && !letter.isAnonymous()) {
            errors.add(new FieldError("senders", "letters:error_no_sender"));
        }
        if (!letter.senders().isEmpty() && letter.isAnonymous()) {
            errors.add(new FieldError("senders", "letters:error_anonymous_sender"));
        }
        if (letter.senders().size() > MOST_SENDERS) {
            errors.add(new FieldError("senders", "letters:error_too_many"));
        }
        for (int i = 0; i < Math.min(letter.senders().size(), MOST_SENDERS); i++) {
            checkSender("senders[" + i + "].", letter.senders().get(i), i >= sealed, errors);
        }
        if (letter.people() < 1 || letter.people() > LARGEST_GROUP) {
            errors.add(new FieldError("groupSize", "letters:error_group_size"));
        } else if (letter.people() < letter.senders().size()) {
            errors.add(new FieldError("groupSize", "letters:error_group_smaller"));
        }
    }

    private static void checkSender(String at, NewLetter.Sender sender, boolean named, List<FieldError> errors) {
        checkText(at + "name", sender.name(), named, 200, errors);
        checkText(at + "address", sender.address(), false, 500, errors);
        checkText(at + "idKind", sender.idKind(), false, 40, errors);
        checkText(at + "idNumber", sender.idNumber(), false, 40, errors);
        checkText(at + "phone", sender.phone(), false, 40, errors);
        Object representative = sender.representative();
        if (representative != null && !(representative instanceof Boolean) && !(representative instanceof String)) {
            errors.add(new FieldError(at + "representative", "web:error_format"));
        } else {
            checkText(at + "representative", sender.quality(), false, 200, errors);
        }
    }

    private static void checkContents(List<String> contents, List<FieldError> errors) {
        if (contents.size() > MOST_CONTENTS) {
            errors.add(new FieldError("contents", "letters:error_too_many_contents"));
        }
        for (int i = 0; i < Math.min(contents.size(), MOST_CONTENTS); i++) {
            checkText("contents[" + i + "]", contents.get(i), true, 2_000, errors);
        }
    }

    private void checkRespondent(NewLetter.Respondent respondent, List<FieldError> errors) {
        if (respondent == null) {
            return;
        }
        String staffCode = NewLetter.strip(respondent.staffCode());
        checkText("respondent.name", respondent.name(), staffCode == null, 200, errors);
        if (staffCode != null && directory.staff(staffCode).isEmpty()) {
            errors.add(new FieldError("respondent.staffCode", "letters:error_staff_unknown"));
        }
    }

    private static void checkChoice(String field, String given, Enum<?>[] allowed, List<FieldError> errors) {
        if (NewLetter.strip(given) == null) {
            errors.add(new FieldError(field, "web:error_required"));
        } else if (Arrays.stream(allowed).noneMatch(one -> one.name().equals(given))) {
            errors.add(new FieldError(field, "web:error_choice"));
        }
    }

    private static void checkText(String field, String given, boolean required, int limit, List<FieldError> errors) {
        if (NewLetter.strip(given) == null) {
            if (required) {
                errors.add(new FieldError(field, "web:error_required"));
            }
        } else if (given.strip().length() > limit) {
            errors.add(new FieldError(field, "web:error_size"));
        } else if (given.indexOf('\0') >= 0) {
            errors.add(new FieldError(field, "web:error_text"));
        }
    }
}
