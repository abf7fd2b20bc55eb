package vn.nghedan.document.issue;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One to whom a paper goes: proposed by the law or added by an officer, then sent, or left out for a reason. */
@Entity
@Table(name = "paper_recipient")
class PaperRecipient {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;
    private long paperId;
    @Enumerated(EnumType.STRING)
    private RecipientRole role;
    private String body;
    private boolean owed;
    @Enumerated(EnumType.STRING)
    private SendingWay way;
    private LocalDate sentOn;
    private String tracking;
    private LocalDate droppedOn;
    @Enumerated(EnumType.STRING)
    private DropReason droppedReason;
    private String recordedBy;
    private Instant recordedAt;

    PaperRecipient() {
    }

    /** @param owed whether the paper is late while it has not gone there */
    PaperRecipient(IssuedPaper paper, RecipientRole role, String body, boolean owed, String by, Instant at) {
        this.paperId = paper.getId();
        this.role = role;
        this.body = body;
        this.owed = owed;
        this.recordedBy = by;
        this.recordedAt = at;
    }

    void sent(LocalDate on, SendingWay how, String number, String by, Instant at) {
        sentOn = on;
        way = how;
        tracking = number;
        droppedOn = null;
        droppedReason = null;
        recordedBy = by;
        recordedAt = at;
    }

    void drop(LocalDate on, DropReason reason, String by, Instant at) {
        droppedOn = on;
        droppedReason = reason;
        recordedBy = by;
        recordedAt = at;
    }

    /** What somebody typed goes; what it is in the matter stays. */
    void conceal() {
        body = null;
    }

    boolean isWaiting() {
        return owed && !isDone();
    }

    boolean isDone() {
        return doneOn() != null;
    }

    LocalDate doneOn() {
        return sentOn == null ? droppedOn : sentOn;
    }

    Long getId() {
        return id;
    }

    RecipientRole getRole() {
        return role;
    }

    String getBody() {
        return body;
    }

    boolean isOwed() {
        return owed;
    }

    SendingWay getWay() {
        return way;
    }

    LocalDate getSentOn() {
        return sentOn;
    }

    String getTracking() {
        return tracking;
    }

    LocalDate getDroppedOn() {
        return droppedOn;
    }

    DropReason getDroppedReason() {
        return droppedReason;
    }
}
