package vn.nghedan.reception.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import vn.nghedan.directory.Officer;
import vn.nghedan.identity.PersonDetails;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.reception.FormReader;
import vn.nghedan.reception.Medium;
import vn.nghedan.reception.VisitDraft;
import vn.nghedan.reception.matter.EarlierMatters;
import vn.nghedan.reception.matter.Outcome;
import vn.nghedan.reception.session.ReceptionSession;
import vn.nghedan.web.problem.BadInput;

/** Reads a draft and collects all that does not fit, field by field. */
public final class VisitCheck {

    /** The first year of the Law on Citizen Reception; nothing older is logged here. */
    private static final LocalDate EARLIEST = LocalDate.of(2014, 7, 1);
    private static final int LARGEST_GROUP = 100_000;
    private static final int MOST_MATTERS = 20;
    private static final int SUMMARY_LIMIT = 500;
    private static final Pattern SESSION = Pattern.compile("[0-9]{1,18}");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,6}");

    private final LocalDate today;
    private final Officer officer;
    private final Office office;
    private final FormReader in = new FormReader();

    /** What has to be asked while a draft is read. */
    public interface Office {

        /** Whether the person with this staff code may receive citizens on that day. */
        boolean mayReceive(String staffCode, LocalDate on);

        /** Whether reception may be refused on this ground on that day. */
        boolean isGround(String code, LocalDate on);

        /** @return null if there is no such session */
        ReceptionSession session(long id);

        /** The content that the number of an earlier visit means, among those the officer may know of. */
        EarlierMatters.Answer earlier(String typed, MatterType type, LocalDate on, Officer officer);
    }

    /** @param officer who logs the visit, and received it if nobody else is named */
    public VisitCheck(LocalDate today, Officer officer, Office office) {
        this.today = today;
        this.officer = officer;
        this.office = office;
    }

    /**
     * What is on record of a visit that is read again.
     *
     * @param sealed how many people, from the first, are kept apart: what is left blank of them stays
     * @param session the session it belongs to, which may be over by now; null if none
     */
    record OnRecord(int sealed, Long session) {

        static final OnRecord NOTHING = new OnRecord(0, null);
    }

    /** @throws BadInput naming every field that does not fit */
    public NewVisit read(VisitDraft draft) {
        return again(draft, OnRecord.NOTHING);
    }

    /** The same for a visit that is put right. */
    NewVisit again(VisitDraft draft, OnRecord onRecord) {
        LocalDate on = receivedOn(draft.receivedOn());
        VisitKind kind = in.choice("kind", VisitKind.class, draft.kind());
        Medium medium = in.choice("medium", Medium.class, draft.medium());
        List<PersonDetails> people = new PersonCheck(in).people(draft.people(), onRecord.sealed());
        int groupSize = groupSize(draft.groupSize(), people.size());
        String content = in.text("content", draft.content(), 20_000);
        NewVisit.Refusal refusal = refusal(draft.refusal(), on);
        List<NewVisit.Matter> matters = matters(draft, content, on, refusal != null);
        String receiver = receiver(draft.receiver(), on);
        Long session = session(draft.sessionId(), on, kind, medium, onRecord);
        in.demandSense();
        return new NewVisit(on, kind, medium, session, receiver, people, groupSize, content, matters, refusal);
    }

    // ---- the visit

    private LocalDate receivedOn(String typed) {
        LocalDate on = in.date("receivedOn", typed);
        if (VisitDraft.isBlank(typed)) {
            in.wrong("receivedOn", "web:error_required");
        } else if (on != null && on.isAfter(today)) {
            in.wrong("receivedOn", "visits:error_future");
        } else if (on != null && on.isBefore(EARLIEST)) {
            in.wrong("receivedOn", "visits:error_too_early");
        }
        return on;
    }

    private String receiver(String typed, LocalDate on) {
        String receiver = VisitDraft.isBlank(typed) ? officer.code() : typed.strip();
        if (on != null && !office.mayReceive(receiver, on)) {
            in.wrong("receiver", "visits:error_receiver");
        }
        return receiver;
    }

    private Long session(String typed, LocalDate on, VisitKind kind, Medium medium, OnRecord onRecord) {
        if (VisitDraft.isBlank(typed)) {
            return null;
        }
        ReceptionSession session = SESSION.matcher(typed.strip()).matches()
                ? office.session(Long.parseLong(typed.strip()))
                : null;
        if (session == null) {
            in.wrong("sessionId", "visits:error_session");
            return null;
        }
        if (on != null && !session.getHeldOn().equals(on)) {
            in.wrong("sessionId", "visits:error_session_day");
        } else if (kind != null && session.getKind() != kind || medium != null && session.getMedium() != medium) {
            in.wrong("sessionId", "visits:error_session_kind");
        } else if (!session.takesVisits() && !session.getId().equals(onRecord.session())) {
            in.wrong("sessionId", "visits:error_session_over");
        }
        return session.getId();
    }

    private int groupSize(String typed, int named) {
        if (VisitDraft.isBlank(typed)) {
            return Math.max(1, named);
        }
        if (!WHOLE_NUMBER.matcher(typed.strip()).matches()) {
            in.wrong("groupSize", "web:error_number");
            return named;
        }
        int size = Integer.parseInt(typed.strip());
        if (size < 1 || size < named) {
            in.wrong("groupSize", "visits:error_group_smaller");
        } else if (size > LARGEST_GROUP) {
            in.wrong("groupSize", "visits:error_group_large");
        }
        return size;
    }

    // ---- what they brought

    private List<NewVisit.Matter> matters(VisitDraft draft, String content, LocalDate on, boolean refused) {
        List<VisitDraft.Matter> typed = in.atMost(MOST_MATTERS, "matters", draft.matters());
        List<NewVisit.Matter> matters = IntStream.range(0, typed.size())
                .filter(i -> typed.get(i) != null && !typed.get(i).isBlank())
                .mapToObj(i -> matter("matters[" + i + "].", typed.get(i), content, on, refused))
                .toList();
        demandSummariesBesideDenunciation(typed);
        if (matters.isEmpty()) {
            in.wrong(typed.isEmpty() ? "matters" : "matters[0].type", "visits:error_no_matter");
        }
        if (content == null
                && (matters.isEmpty() || matters.stream().map(NewVisit.Matter::summary).anyMatch(Objects::isNull))) {
            in.wrong("content", "web:error_required");
        }
        return matters;
    }

    /** What was said tells of the denunciation too, so no other matter may be summed up by its first sentence. */
    private void demandSummariesBesideDenunciation(List<VisitDraft.Matter> typed) {
        boolean denounces = typed.stream().anyMatch(VisitCheck::denounces);
        for (int i = 0; denounces && i < typed.size(); i++) {
            VisitDraft.Matter matter = typed.get(i);
            if (matter != null && !matter.isBlank() && !denounces(matter) && VisitDraft.isBlank(matter.summary())) {
                in.wrong("matters[" + i + "].summary", "visits:error_summary_apart");
            }
        }
    }

    private static boolean denounces(VisitDraft.Matter matter) {
        return matter != null && MatterType.DENUNCIATION.name().equals(matter.type());
    }

    private NewVisit.Matter matter(String at, VisitDraft.Matter typed, String content, LocalDate on,
            boolean refused) {
        MatterType type = in.choice(at + "type", MatterType.class, typed.type());
        if (type == MatterType.MIXED) {
            in.wrong(at + "type", "visits:error_mixed");
        }
        String summary = in.text(at + "summary", typed.summary(), SUMMARY_LIMIT);
        Outcome outcome = VisitDraft.isBlank(typed.outcome())
                ? null
                : in.choice(at + "outcome", Outcome.class, typed.outcome());
        if (outcome != null && refused) {
            in.wrong(at + "outcome", "visits:error_refused_outcome");
        }
        String to = in.text(at + "to", typed.to(), 500);
        if (outcome == Outcome.TRANSFERRED && to == null) {
            in.wrong(at + "to", "web:error_required");
        }
        return new NewVisit.Matter(type, summary == null ? FirstSentence.of(content) : summary,
                in.yesNo(at + "letterHandedIn", typed.letterHandedIn()), outcome, to,
                in.document(at + "document.", typed.document(), today), earlier(at, typed.earlier(), type, on));
    }

    private String earlier(String at, String typed, MatterType type, LocalDate on) {
        String number = in.text(at + "earlier", typed, 40);
        if (number == null) {
            return null;
        }
        EarlierMatters.Answer answer = office.earlier(number, type, on, officer);
        if (answer.problem() != null) {
            in.wrong(at + "earlier", answer.problem());
        }
        return answer.code();
    }

    private NewVisit.Refusal refusal(VisitDraft.Refusal typed, LocalDate on) {
        if (typed == null) {
            return null;
        }
        String ground = in.required("refusal.ground", typed.ground(), 40);
        if (ground != null && on != null && !office.isGround(ground, on)) {
            in.wrong("refusal.ground", "web:error_choice");
        }
        return new NewVisit.Refusal(ground, in.text("refusal.reason", typed.reason(), 20_000),
                in.text("refusal.decidedBy", typed.decidedBy(), 40),
                in.document("refusal.document.", typed.document(), today),
                in.until(today, "refusal.groundsOn", in.date("refusal.groundsOn", typed.groundsOn())),
                in.document("refusal.earlierNotice.", typed.earlierNotice(), today));
    }
}
