package vn.nghedan.reception.session;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import vn.nghedan.procedure.field.DocumentRef;
import vn.nghedan.reception.Medium;
import vn.nghedan.reception.visit.VisitKind;

/** A session of reception (buổi tiếp công dân) as it is planned; what happened stands in its {@link SessionEvent}s. */
@Entity
public class ReceptionSession {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Enumerated(EnumType.STRING)
    private VisitKind kind;
    @Enumerated(EnumType.STRING)
    private SessionPurpose purpose;
    @Enumerated(EnumType.STRING)
    private Medium medium;
    private LocalDate fixedDay;
    private LocalDate heldOn;
    private String startsAt;
    private String place;
    private String chair;
    @Enumerated(EnumType.STRING)
    private ChairRole chairRole;
    private String delegationNumber;
    private LocalDate delegationDate;
    @Enumerated(EnumType.STRING)
    private Urgency urgency;
    private String onlineGround;
    private String subject;
    @Enumerated(EnumType.STRING)
    private SessionState state;
    private Long insteadOf;
    private int version;
    private String recordedBy;
    private Instant recordedAt;

    public ReceptionSession() {
    }

    public ReceptionSession(NewSession plan, ChairRole chairRole, Long insteadOf, String recordedBy,
            Instant recordedAt) {
        this.kind = plan.kind();
        this.purpose = plan.purpose();
        this.medium = plan.medium();
        this.fixedDay = plan.fixedDay();
        this.heldOn = plan.on();
        this.startsAt = plan.startsAt();
        this.place = plan.place();
        this.urgency = plan.urgency();
        this.onlineGround = plan.onlineGround();
        this.subject = plan.subject();
        this.state = SessionState.SCHEDULED;
        this.insteadOf = insteadOf;
        this.version = 1;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
        isChairedBy(plan.chair(), chairRole, plan.delegation());
    }

    // ---- what happens to it

    public final void isChairedBy(String person, ChairRole role, DocumentRef delegation) {
        chair = person;
        chairRole = role;
        delegationNumber = delegation == null ? null : delegation.number();
        delegationDate = delegation == null ? null : delegation.date();
    }

    public void movesTo(LocalDate day) {
        heldOn = day;
    }

    public void stands(SessionState now) {
        state = now;
        version++;
    }

    /** The same session on another day. */
    public NewSession on(LocalDate day) {
        return new NewSession(kind, purpose, medium, fixedDay, day, startsAt, place, chair, getDelegation(), urgency,
                onlineGround, subject);
    }

    // ---- questions

    boolean isOnline() {
        return medium == Medium.ONLINE;
    }

    /** Whether people can have been received in it. */
    public boolean takesVisits() {
        return state != SessionState.POSTPONED && state != SessionState.NOBODY_CAME;
    }

    DocumentRef getDelegation() {
        return delegationNumber == null && delegationDate == null
                ? null
                : new DocumentRef(delegationNumber, delegationDate);
    }

    public Long getId() {
        return id;
    }

    public VisitKind getKind() {
        return kind;
    }

    public boolean isPeriodicReception() {
        return kind == VisitKind.PERIODIC && purpose == SessionPurpose.RECEPTION;
    }

    SessionPurpose getPurpose() {
        return purpose;
    }

    public Medium getMedium() {
        return medium;
    }

    LocalDate getFixedDay() {
        return fixedDay;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    String getStartsAt() {
        return startsAt;
    }

    String getPlace() {
        return place;
    }

    String getChair() {
        return chair;
    }

    public ChairRole getChairRole() {
        return chairRole;
    }

    Urgency getUrgency() {
        return urgency;
    }

    String getOnlineGround() {
        return onlineGround;
    }

    String getSubject() {
        return subject;
    }

    public SessionState getState() {
        return state;
    }

    public Long getInsteadOf() {
        return insteadOf;
    }

    public int getVersion() {
        return version;
    }

    String getRecordedBy() {
        return recordedBy;
    }

    Instant getRecordedAt() {
        return recordedAt;
    }
}
