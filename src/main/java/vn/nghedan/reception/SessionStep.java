package vn.nghedan.reception;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import vn.nghedan.procedure.DocumentRef;

/** One thing that was done about a session. It stays; a mistake is struck out with a reason. */
@Entity
@Table(name = "reception_session_step")
class SessionStep {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long sessionId;
    @Enumerated(EnumType.STRING)
    private SessionAct act;
    private LocalDate happenedOn;
    private String happenedAt;
    private String decidedBy;
    private String documentNumber;
    private LocalDate documentDate;
    private String note;
    private String struckBecause;
    private String recordedBy;
    private Instant recordedAt;

    SessionStep() {
    }

    SessionStep(long sessionId, SessionDeed deed, String recordedBy, Instant recordedAt) {
        this.sessionId = sessionId;
        this.act = deed.act();
        this.happenedOn = deed.on();
        this.happenedAt = deed.at();
        this.decidedBy = deed.decidedBy();
        this.documentNumber = deed.document() == null ? null : deed.document().number();
        this.documentDate = deed.document() == null ? null : deed.document().date();
        this.note = deed.note();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    void strikeOut(String reason) {
        struckBecause = reason;
    }

    boolean isStruckOut() {
        return struckBecause != null;
    }

    DocumentRef getDocument() {
        return documentNumber == null && documentDate == null ? null : new DocumentRef(documentNumber, documentDate);
    }

    Long getId() {
        return id;
    }

    long getSessionId() {
        return sessionId;
    }

    SessionAct getAct() {
        return act;
    }

    LocalDate getHappenedOn() {
        return happenedOn;
    }

    String getHappenedAt() {
        return happenedAt;
    }

    String getDecidedBy() {
        return decidedBy;
    }

    String getNote() {
        return note;
    }

    String getStruckBecause() {
        return struckBecause;
    }

    String getRecordedBy() {
        return recordedBy;
    }

    Instant getRecordedAt() {
        return recordedAt;
    }
}
