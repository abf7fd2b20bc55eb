package vn.nghedan.reception.visit;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import vn.nghedan.reception.Medium;

/**
 * One line of the reception register. It is written once and at most put right: what becomes of its contents is told by their dossiers, and
 * the scheduled session it belongs to, where there is one, is named from the start.
 */
@Entity
public class Visit {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String number;
    private LocalDate receivedOn;
    @Enumerated(EnumType.STRING)
    private VisitKind kind;
    @Enumerated(EnumType.STRING)
    private Medium medium;
    private Long sessionId;
    private String receiver;
    private int groupSize;
    private int representatives;
    private boolean refused;
    private String recordedBy;
    private Instant recordedAt;

    @Version
    private int version;

    public Visit() {
    }

    public Visit(String number, NewVisit visit, String recordedBy, Instant recordedAt) {
        this.number = number;
        says(visit);
        this.refused = visit.refusal() != null;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    private void says(NewVisit visit) {
        receivedOn = visit.receivedOn();
        kind = visit.kind();
        medium = visit.medium();
        sessionId = visit.sessionId();
        receiver = visit.receiver();
        groupSize = visit.groupSize();
        representatives = visit.representatives();
    }

    /** Written again once it is put right; the old text stands in the record of its contents. */
    void corrected(NewVisit right) {
        says(right);
    }

    int getVersion() {
        return version;
    }

    Long getId() {
        return id;
    }

    public String getNumber() {
        return number;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public VisitKind getKind() {
        return kind;
    }

    public Medium getMedium() {
        return medium;
    }

    Long getSessionId() {
        return sessionId;
    }

    public String getReceiver() {
        return receiver;
    }

    public int getGroupSize() {
        return groupSize;
    }

    int getRepresentatives() {
        return representatives;
    }

    public boolean isRefused() {
        return refused;
    }

    String getRecordedBy() {
        return recordedBy;
    }

    Instant getRecordedAt() {
        return recordedAt;
    }
}
