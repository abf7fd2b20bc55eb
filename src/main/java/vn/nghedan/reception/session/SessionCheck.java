package vn.nghedan.reception.session;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

import vn.nghedan.procedure.field.DocumentRef;
import vn.nghedan.reception.FormReader;
import vn.nghedan.reception.Medium;
import vn.nghedan.reception.SessionAct;
import vn.nghedan.reception.SessionDraft;
import vn.nghedan.reception.VisitDraft;
import vn.nghedan.reception.visit.VisitKind;

/** Reads what was typed about a session. */
public final class SessionCheck {

    private static final Pattern HOUR = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");
    private static final int PLACE = 300;
    private static final int NOTE = 2000;
    private static final int LONGEST_PLAN = 24;
    private static final LocalDate EARLIEST = LocalDate.of(2014, 7, 1);
    private static final int YEARS_AHEAD = 5;

    private final LocalDate today;
    private final BiPredicate<String, LocalDate> works;
    private final FormReader in = new FormReader();

    /** @param works whether somebody with this staff code is known */
    public SessionCheck(LocalDate today, BiPredicate<String, LocalDate> works) {
        this.today = today;
        this.works = works;
    }

    // ---- planning

    public NewSession session(SessionDraft draft) {
        VisitKind kind = in.choice("kind", VisitKind.class, draft.kind());
        if (kind == VisitKind.REGULAR) {
            in.wrong("kind", "sessions:error_regular");
        }
        SessionPurpose purpose = VisitDraft.isBlank(draft.purpose())
                ? SessionPurpose.RECEPTION
                : in.choice("purpose", SessionPurpose.class, draft.purpose());
        if (purpose == SessionPurpose.DIALOGUE && kind == VisitKind.PERIODIC) {
            in.wrong("purpose", "sessions:error_dialogue");
        }
        Medium medium = in.choice("medium", Medium.class, draft.medium());
        LocalDate on = foreseeable("on", in.requiredDate("on", draft.on()));
        Urgency urgency = kind == VisitKind.UNSCHEDULED && purpose == SessionPurpose.RECEPTION
                ? in.choice("urgency", Urgency.class, draft.urgency())
                : null;
        return new NewSession(kind, purpose, medium, null, on, hour("startsAt", draft.startsAt()),
                in.required("place", draft.place(), PLACE), chair("chair", draft.chair(), on),
                in.document("delegation.", draft.delegation(), today), urgency, ground(draft, medium),
                in.text("subject", draft.subject(), 500));
    }

    private String ground(SessionDraft draft, Medium medium) {
        if (medium != Medium.ONLINE) {
            return null;
        }
        return in.required("online.ground", draft.online() == null ? null : draft.online().ground(), 40);
    }

    /** @return null where the session is not online */
    public SessionDraft.Allowed allowed(SessionDraft draft) {
        SessionDraft.Online online = draft.online();
        if (online == null || !Medium.ONLINE.name().equals(draft.medium())) {
            return null;
        }
        return new SessionDraft.Allowed(online.ground(), in.required("online.decidedBy", online.decidedBy(), 40),
                in.document("online.document.", online.document(), today),
                in.yesNo("online.noProtectionAsked", online.noProtectionAsked()),
                in.yesNo("online.secrecyAssured", online.secrecyAssured()));
    }

    public SessionDraft.Months months(SessionDraft.Plan plan) {
        YearMonth from = month("from", plan.from());
        YearMonth to = month("to", plan.to());
        foreseeable("from", from == null ? null : from.atEndOfMonth());
        if (from != null && to != null && (to.isBefore(from) || to.isAfter(from.plusMonths(LONGEST_PLAN - 1L)))) {
            in.wrong("to", "sessions:error_months");
        }
        return new SessionDraft.Months(from, to, dayOfMonth(plan.day()), hour("startsAt", plan.startsAt()),
                in.required("place", plan.place(), PLACE),
                chair("chair", plan.chair(), from == null ? null : from.atDay(1)));
    }

    // ---- acts

    public SessionActCommand deed(SessionAct act, SessionDraft.Deed typed) {
        LocalDate on = in.requiredDate("on", typed.on());
        if (on != null && on.isAfter(today)) {
            in.wrong("on", "sessions:error_future");
        }
        String at = act == SessionAct.CONNECT || !VisitDraft.isBlank(typed.at()) ? hour("at", typed.at()) : null;
        DocumentRef document = in.document("document.", typed.document(), today);
        if (act == SessionAct.CONCLUDE && (document == null || document.number() == null)) {
            in.wrong("document.number", "web:error_required");
        }
        String note = switch (act) {
            case RECORD, CONCLUDE, POSTPONE, CORRECT, IDENTIFY -> in.required("note", typed.note(), NOTE);
            default -> in.text("note", typed.note(), NOTE);
        };
        LocalDate newOn = switch (act) {
            // left out, it is to be announced
            case POSTPONE -> foreseeable("newOn", in.date("newOn", typed.newOn()));
            case SET_DAY -> foreseeable("newOn", in.requiredDate("newOn", typed.newOn()));
            default -> null;
        };
        String chair = act == SessionAct.CHAIR ? chair("chair", typed.chair(), on) : null;
        String decidedBy = act == SessionAct.CONCLUDE || act == SessionAct.POSTPONE
                || act == SessionAct.SET_DAY
                        ? in.required("decidedBy", typed.decidedBy(), 40)
                        : in.text("decidedBy", typed.decidedBy(), 40);
        return new SessionActCommand(act, on, at, decidedBy, document, note, newOn, chair);
    }

    void wrong(String field, String message) {
        in.wrong(field, message);
    }

    /** @throws vn.nghedan.web.problem.BadInput naming every field that did not fit */
    public void demandSense() {
        in.demandSense();
    }

    // ---- reading one field

    /** Sessions are held since there is a law on them, and planned for some years. */
    private LocalDate foreseeable(String field, LocalDate day) {
        if (day != null && day.isBefore(EARLIEST)) {
            in.wrong(field, "visits:error_too_early");
        } else {
            in.until(today.plusYears(YEARS_AHEAD), field, day);
        }
        return day;
    }

    private String hour(String field, String typed) {
        String hour = in.required(field, typed, 5);
        if (hour != null && !HOUR.matcher(hour).matches()) {
            in.wrong(field, "sessions:error_hour");
        }
        return hour;
    }

    private String chair(String field, String typed, LocalDate on) {
        String chair = in.required(field, typed, 40);
        if (chair != null && on != null && !works.test(chair, on)) {
            in.wrong(field, "web:error_choice");
        }
        return chair;
    }

    private YearMonth month(String field, String typed) {
        String month = in.required(field, typed, 7);
        try {
            return month == null ? null : YearMonth.parse(month);
        } catch (DateTimeParseException unreadable) {
            in.wrong(field, "sessions:error_month");
            return null;
        }
    }

    private int dayOfMonth(String typed) {
        String day = in.required("day", typed, 2);
        if (day != null && !day.matches("[1-9]|0[1-9]|[12][0-9]|3[01]")) {
            in.wrong("day", "sessions:error_day");
            return 1;
        }
        return day == null ? 1 : Integer.parseInt(day);
    }
}
