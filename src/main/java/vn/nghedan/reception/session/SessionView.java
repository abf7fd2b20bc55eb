package vn.nghedan.reception.session;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import vn.nghedan.procedure.field.DocumentRef;
import vn.nghedan.reception.Medium;
import vn.nghedan.reception.SessionAct;
import vn.nghedan.reception.visit.VisitKind;
import vn.nghedan.web.frame.DueView;
import vn.nghedan.web.problem.LegalBasis;

/**
 * A session as the outside sees it.
 *
 * @param movedFor why it is not on its fixed day: the name of the holiday, or the kind of day; null if it is
 * @param proposedOn the day to which it should move because the calendar changed since; null if all is well
 * @param insteadOf the session that was put off to this one; null if none
 * @param replacedBy the session to which this one was put off; null if none
 * @param warnings codes of what is amiss and is allowed all the same
 * @param visits how many visits of it the reader may know of
 */
public record SessionView(long id, VisitKind kind, SessionPurpose purpose, Medium medium, LocalDate on,
        LocalDate fixedDay,
        String movedFor, LocalDate proposedOn, String startsAt, String place, String chair, String chairName,
        String chairTitle, ChairRole chairRole, DocumentRef delegation, Urgency urgency, String onlineGround,
        @JsonIgnore String groundText, String subject, SessionState state, Long insteadOf, Long replacedBy,
        LocalDate replacedOn,
        List<String> warnings, List<Duty> duties, List<Step> steps, List<SessionAct> acts, long visits, int version,
        String recordedBy, OffsetDateTime recordedAt) {

    /**
     * Something the law, or the office itself, wants done by a day.
     *
     * @param dueAt the hour on that day; null where the day is enough
     * @param internal the day is a target of the office: the law gives no number
     * @param late done or not, it was not in time
     */
    record Duty(String rule, String name, LocalDate dueOn, String dueAt, LocalDate metOn, String metAt, boolean late,
            boolean internal, List<LegalBasis> legalBasis, @JsonIgnore DueView due) {

        public boolean isWaiting() {
            return metOn == null;
        }
    }

    /** @param struckBecause null while it holds */
    record Step(SessionAct act, LocalDate on, String at, String decidedBy, DocumentRef document, String note,
            String struckBecause, String recordedBy, OffsetDateTime recordedAt) {

        @JsonIgnore
        public boolean isStruckOut() {
            return struckBecause != null;
        }
    }

    @JsonIgnore
    public boolean isMoved() {
        return movedFor != null;
    }

    @JsonIgnore
    public boolean isOnline() {
        return medium == Medium.ONLINE;
    }

    @JsonIgnore
    public boolean isLeftToOthers() {
        return chairRole != ChairRole.HEAD && kind == VisitKind.PERIODIC;
    }

    @JsonIgnore
    public boolean isTakingVisits() {
        return state != SessionState.POSTPONED && state != SessionState.NOBODY_CAME;
    }

    @JsonIgnore
    public boolean isPutOff() {
        return state == SessionState.POSTPONED;
    }

    /** Why it was put off, as it was written down; null where it was not. */
    @JsonIgnore
    public Step putOff() {
        return last(SessionAct.POSTPONE);
    }

    /** Whether it was put off and nobody has said to which day. */
    @JsonProperty("toBeAnnounced")
    public boolean isToBeAnnounced() {
        return state == SessionState.POSTPONED && replacedBy == null;
    }

    /** Number of the conclusion notice; null while there is none. */
    @JsonIgnore
    public String getConclusionNumber() {
        Step issued = last(SessionAct.CONCLUDE);
        return issued == null || issued.document() == null ? null : issued.document().number();
    }

    /** To whom the conclusion notice went; null while there is none. */
    @JsonIgnore
    public String getConclusionTo() {
        Step issued = last(SessionAct.CONCLUDE);
        return issued == null ? null : issued.note();
    }

    /** The first duty that waits or was late; null if none. */
    @JsonIgnore
    public Duty next() {
        return duties.stream().filter(Duty::isWaiting).findFirst().orElse(null);
    }

    /** What was done last of a kind and still holds; null if nothing. */
    Step last(SessionAct act) {
        return steps.stream()
                .filter(step -> !step.isStruckOut() && step.act() == act)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
