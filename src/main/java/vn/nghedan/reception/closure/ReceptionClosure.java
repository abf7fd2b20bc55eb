package vn.nghedan.reception.closure;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import vn.nghedan.procedure.field.DocumentRef;

/** Days on which the reception place is closed. Written once; called off it stays, with the reason. */
@Entity
class ReceptionClosure {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private LocalDate fromDay;
    private LocalDate toDay;
    private String place;
    private String reason;
    private String instead;
    private String decidedBy;
    private String documentNumber;
    private LocalDate documentDate;
    private String recordedBy;
    private Instant recordedAt;
    private String calledOff;
    private String calledOffBy;
    private Instant calledOffAt;
    @Version
    private int version;

    ReceptionClosure() {
    }

    ReceptionClosure(ClosureDraft.Read draft, String recordedBy, Instant recordedAt) {
        this.fromDay = draft.from();
        this.toDay = draft.to();
        this.place = draft.place();
        this.reason = draft.reason();
        this.instead = draft.instead();
        this.decidedBy = draft.decidedBy();
        this.documentNumber = draft.document() == null ? null : draft.document().number();
        this.documentDate = draft.document() == null ? null : draft.document().date();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    void isCalledOff(String because, String by, Instant at) {
        calledOff = because;
        calledOffBy = by;
        calledOffAt = at;
    }

    boolean isOff() {
        return calledOff != null;
    }

    Long getId() {
        return id;
    }

    LocalDate getFromDay() {
        return fromDay;
    }

    LocalDate getToDay() {
        return toDay;
    }

    int getVersion() {
        return version;
    }

    ClosureView view() {
        DocumentRef document = documentNumber == null && documentDate == null
                ? null
                : new DocumentRef(documentNumber, documentDate);
        return new ClosureView(id, fromDay, toDay, place, reason, instead, decidedBy, document, recordedBy, recordedAt,
                calledOff, calledOffBy, calledOffAt, version);
    }
}
