package vn.nghedan.reception;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import vn.nghedan.identity.PersonDetails;
import vn.nghedan.procedure.DocumentRef;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.web.BadInput;
import vn.nghedan.web.FieldError;

/** Reads a draft and collects all that does not fit, field by field. */
final class VisitCheck {

    /** The first year of the Law on Citizen Reception; nothing older is logged here. */
    private static final LocalDate EARLIEST = LocalDate.of(2014, 7, 1);
    /** Written where it was only ticked that they speak for others; it stands on papers as it is. */
    private static final String SPEAKS_FOR_GROUP = "người đại diện";
    private static final int LARGEST_GROUP = 100_000;
    private static final int SUMMARY_LIMIT = 500;
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ().-]{5,18}");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,6}");

    private final LocalDate today;
    private final String officer;
    private final BiPredicate<String, LocalDate> mayReceive;
    private final BiPredicate<String, LocalDate> isGround;
    private final List<FieldError> errors = new ArrayList<>();

    /**
     * @param officer who logs the visit, and received it if nobody else is named
     * @param mayReceive whether the person with this staff code may receive citizens on that day
     * @param isGround whether reception may be refused on this ground on that day
     */
    VisitCheck(LocalDate today, String officer, BiPredicate<String, LocalDate> mayReceive,
            BiPredicate<String, LocalDate> isGround) {
        this.today = today;
        this.officer = officer;
        this.mayReceive = mayReceive;
        this.isGround = isGround;
    }

    /** @throws BadInput naming every field that does not fit */
    NewVisit read(VisitDraft draft) {
        LocalDate on = receivedOn(draft.receivedOn());
        VisitKind kind = choice("kind", VisitKind.class, draft.kind());
        Medium medium = choice("medium", Medium.class, draft.medium());
        if (!VisitDraft.isBlank(draft.sessionId())) {
            wrong("sessionId", "reception:error_session");
        }
        List<PersonDetails> people = people(draft.people());
        int groupSize = groupSize(draft.groupSize(), people.size());
        String content = text("content", draft.content(), 20_000);
        NewVisit.Refusal refusal = refusal(draft.refusal(), on);
        List<NewVisit.Matter> matters = matters(draft, content, refusal != null);
        String receiver = receiver(draft.receiver(), on);
        if (!errors.isEmpty()) {
            throw new BadInput(errors);
        }
        return new NewVisit(on, kind, medium, null, receiver, people, groupSize, content, matters, refusal);
    }

    // ---- the visit

    private LocalDate receivedOn(String typed) {
        LocalDate on = date("receivedOn", typed);
        if (VisitDraft.isBlank(typed)) {
            wrong("receivedOn", "web:error_required");
        } else if (on != null && on.isAfter(today)) {
            wrong("receivedOn", "reception:error_future");
        } else if (on != null && on.isBefore(EARLIEST)) {
            wrong("receivedOn", "reception:error_too_early");
        }
        return on;
    }

    private String receiver(String typed, LocalDate on) {
        String receiver = VisitDraft.isBlank(typed) ? officer : typed.strip();
        if (on != null && !mayReceive.test(receiver, on)) {
            wrong("receiver", "reception:error_receiver");
        }
        return receiver;
    }

    private int groupSize(String typed, int named) {
        if (VisitDraft.isBlank(typed)) {
            return Math.max(1, named);
        }
        if (!WHOLE_NUMBER.matcher(typed.strip()).matches()) {
            wrong("groupSize", "web:error_number");
            return named;
        }
        int size = Integer.parseInt(typed.strip());
        if (size < 1 || size < named) {
            wrong("groupSize", "reception:error_group_smaller");
        } else if (size > LARGEST_GROUP) {
            wrong("groupSize", "reception:error_group_large");
        }
        return size;
    }

    // ---- the people

    private List<PersonDetails> people(List<VisitDraft.Person> typed) {
        List<PersonDetails> people = IntStream.range(0, typed.size())
                .filter(i -> typed.get(i) != null && !typed.get(i).isBlank())
                .mapToObj(i -> person("people[" + i + "].", typed.get(i)))
                .toList();
        if (people.isEmpty()) {
            wrong(typed.isEmpty() ? "people" : "people[0].name", "reception:error_nobody");
        }
        return people;
    }

    private PersonDetails person(String at, VisitDraft.Person typed) {
        String name = required(at + "name", typed.name(), 200);
        String address = required(at + "address", typed.address(), 500);
        String number = text(at + "idNumber", typed.idNumber(), 40);
        IdKind kind = idKind(at, typed.idKind(), number);
        String phone = text(at + "phone", typed.phone(), 40);
        if (phone != null && !PHONE.matcher(phone).matches()) {
            wrong(at + "phone", "reception:error_phone");
        }
        String spokenFor = text(at + "representative", typed.representative(), 200);
        String representative = "false".equals(spokenFor)
                ? null
                : "true".equals(spokenFor) ? SPEAKS_FOR_GROUP : spokenFor;
        return new PersonDetails(name, address, kind == null ? null : kind.name(),
                number == null || kind == null ? number : kind.written(number), phone, representative);
    }

    private IdKind idKind(String at, String typed, String number) {
        if (number == null) {
            if (!VisitDraft.isBlank(typed)) {
                choice(at + "idKind", IdKind.class, typed);
            }
            return null;
        }
        if (VisitDraft.isBlank(typed)) {
            return IdKind.of(number).orElseGet(() -> {
                wrong(at + "idNumber", "reception:error_id_number");
                return null;
            });
        }
        IdKind kind = choice(at + "idKind", IdKind.class, typed);
        if (kind != null && !kind.fits(number)) {
            wrong(at + "idNumber", "reception:error_id_" + kind.name().toLowerCase(Locale.ROOT));
        }
        return kind;
    }

    // ---- what they brought

    private List<NewVisit.Matter> matters(VisitDraft draft, String content, boolean refused) {
        List<VisitDraft.Matter> typed = draft.matters();
        List<NewVisit.Matter> matters = IntStream.range(0, typed.size())
                .filter(i -> typed.get(i) != null && !typed.get(i).isBlank())
                .mapToObj(i -> matter("matters[" + i + "].", typed.get(i), content, refused))
                .toList();
        demandSummariesBesideDenunciation(typed);
        if (matters.isEmpty()) {
            wrong(typed.isEmpty() ? "matters" : "matters[0].type", "reception:error_no_matter");
        }
        if (content == null
                && (matters.isEmpty() || matters.stream().map(NewVisit.Matter::summary).anyMatch(Objects::isNull))) {
            wrong("content", "web:error_required");
        }
        return matters;
    }

    /** What was said tells of the denunciation too, so no other matter may be summed up by its first sentence. */
    private void demandSummariesBesideDenunciation(List<VisitDraft.Matter> typed) {
        boolean denounces = typed.stream().anyMatch(VisitCheck::denounces);
        for (int i = 0; denounces && i < typed.size(); i++) {
            VisitDraft.Matter matter = typed.get(i);
            if (matter != null && !matter.isBlank() && !denounces(matter) && VisitDraft.isBlank(matter.summary())) {
                wrong("matters[" + i + "].summary", "reception:error_summary_apart");
            }
        }
    }

    private static boolean denounces(VisitDraft.Matter matter) {
        return matter != null && MatterType.DENUNCIATION.name().equals(matter.type());
    }

    private NewVisit.Matter matter(String at, VisitDraft.Matter typed, String content, boolean refused) {
        MatterType type = choice(at + "type", MatterType.class, typed.type());
        if (type == MatterType.MIXED) {
            wrong(at + "type", "reception:error_mixed");
        }
        String summary = text(at + "summary", typed.summary(), SUMMARY_LIMIT);
        Outcome outcome = VisitDraft.isBlank(typed.outcome())
                ? null
                : choice(at + "outcome", Outcome.class, typed.outcome());
        if (outcome != null && refused) {
            wrong(at + "outcome", "reception:error_refused_outcome");
        }
        String to = text(at + "to", typed.to(), 500);
        if (outcome == Outcome.TRANSFERRED && to == null) {
            wrong(at + "to", "web:error_required");
        }
        return new NewVisit.Matter(type, summary == null ? Summary.of(content) : summary,
                yesNo(at + "letterHandedIn", typed.letterHandedIn()), outcome, to,
                document(at + "document.", typed.document()));
    }

    private NewVisit.Refusal refusal(VisitDraft.Refusal typed, LocalDate on) {
        if (typed == null) {
            return null;
        }
        String ground = required("refusal.ground", typed.ground(), 40);
        if (ground != null && on != null && !isGround.test(ground, on)) {
            wrong("refusal.ground", "web:error_choice");
        }
        return new NewVisit.Refusal(ground, text("refusal.reason", typed.reason(), 20_000),
                text("refusal.decidedBy", typed.decidedBy(), 40), document("refusal.document.", typed.document()));
    }

    // ---- reading one field

    private DocumentRef document(String at, VisitDraft.Document typed) {
        if (typed == null || VisitDraft.isBlank(typed.number(), typed.date())) {
            return null;
        }
        return new DocumentRef(text(at + "number", typed.number(), 100), date(at + "date", typed.date()));
    }

    private String required(String field, String typed, int limit) {
        String text = text(field, typed, limit);
        if (text == null) {
            wrong(field, "web:error_required");
        }
        return text;
    }

    private String text(String field, String typed, int limit) {
        if (VisitDraft.isBlank(typed)) {
            return null;
        }
        if (typed.strip().length() > limit) {
            wrong(field, "web:error_size");
        }
        return typed.strip();
    }

    private LocalDate date(String field, String typed) {
        try {
            return VisitDraft.isBlank(typed) ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException unreadable) {
            wrong(field, "web:error_date");
            return null;
        }
    }

    private boolean yesNo(String field, String typed) {
        return switch (VisitDraft.isBlank(typed) ? "false" : typed.strip()) {
            case "true", "on" -> true;
            case "false" -> false;
            default -> {
                wrong(field, "web:error_choice");
                yield false;
            }
        };
    }

    private <E extends Enum<E>> E choice(String field, Class<E> codes, String typed) {
        if (VisitDraft.isBlank(typed)) {
            wrong(field, "web:error_required");
            return null;
        }
        for (E code : codes.getEnumConstants()) {
            if (code.name().equals(typed.strip())) {
                return code;
            }
        }
        wrong(field, "web:error_choice");
        return null;
    }

    private void wrong(String field, String message) {
        errors.add(new FieldError(field, message));
    }
}
