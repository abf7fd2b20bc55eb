package vn.nghedan.casefile.journal;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.field.DocumentRef;
import vn.nghedan.procedure.field.FactData;

/** A fact as it is kept: never changed, never deleted. */
@Entity
@Immutable
@Table(name = "fact")
public class FactRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;
    private long dossierId;
    private int number;
    @Convert(converter = FactKindColumn.class)
    private FactKind kind;
    private LocalDate onDate;
    private String decidedBy;
    private String authority;
    private String documentNumber;
    private LocalDate documentDate;
    private String note;
    private String particulars;
    private String recordedBy;
    private Instant recordedAt;

    public FactRow() {
    }

    /** @param authority by which power it was decided when not in the decider's own role; null otherwise */
    public FactRow(long dossierId, Fact fact, String authority, String recordedBy, Instant recordedAt) {
        this.dossierId = dossierId;
        this.number = fact.number();
        this.kind = fact.what();
        this.onDate = fact.on();
        this.decidedBy = fact.decidedBy();
        this.authority = authority;
        this.documentNumber = fact.document() == null ? null : fact.document().number();
        this.documentDate = fact.document() == null ? null : fact.document().date();
        this.note = fact.note();
        this.particulars = ParticularsJson.write(fact.particulars());
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    public Fact fact() {
        DocumentRef document = documentNumber == null && documentDate == null
                ? null
                : new DocumentRef(documentNumber, documentDate);
        FactData read = kind == FactKind.UNKNOWN ? FactData.damaged() : ParticularsJson.read(particulars);
        // a file begins with its receipt, whatever is written there
        FactKind what = kind == FactKind.UNKNOWN && number == 1 ? FactKind.RECEIVED : kind;
        return new Fact(number, what, onDate, decidedBy, document, note, read);
    }

    long getDossierId() {
        return dossierId;
    }

    public int getNumber() {
        return number;
    }

    public String getAuthority() {
        return authority;
    }

    public String getRecordedBy() {
        return recordedBy;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }
}
