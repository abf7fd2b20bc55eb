package vn.nghedan.reception.session;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import vn.nghedan.procedure.field.DocumentRef;
import vn.nghedan.reception.SessionAct;

/** One thing that was done about a session. It stays; a mistake is struck out with a reason. */
@Entity
@Table(name = "reception_session_step")
public class SessionEvent {

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

    public SessionEvent() {
    }

    public SessionEvent(long sessionId, SessionActCommand deed, String recordedBy, Instant recordedAt) {
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

    public void strikeOut(String reason) {
        struckBecause = reason;
    }

    boolean isStruckOut() {
        return struckBecause != null;
    }

    public DocumentRef getDocument() {
        return documentNumber == null && documentDate == null ? null : new DocumentRef(documentNumber, documentDate);
    }

    Long getId() {
        return id;
    }

    public long getSessionId() {
        return sessionId;
    }

    public SessionAct getAct() {
        return act;
    }

    public LocalDate getHappenedOn() {
        return happenedOn;
    }

    String getHappenedAt() {
        return happenedAt;
    }

    public String getDecidedBy() {
        return decidedBy;
    }

    public String getNote() {
        return note;
    }

    String getStruckBecause() {
        return struckBecause;
    }

    String getRecordedBy() {
        return recordedBy;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }
}
