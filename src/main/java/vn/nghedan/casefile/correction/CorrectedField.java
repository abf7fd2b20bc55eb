package vn.nghedan.casefile.correction;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** One field that was put right, kept with the entry of the journal that says who did it, when and why. */
@Entity
class CorrectedField {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;
    private long dossierId;
    private int factNumber;
    private String field;
    private String beforeText;
    private String afterText;

    CorrectedField() {
    }

    CorrectedField(long dossierId, int factNumber, FieldChange change) {
        this.dossierId = dossierId;
        this.factNumber = factNumber;
        this.field = change.field();
        tells(change);
    }

    void tells(FieldChange change) {
        beforeText = change.before();
        afterText = change.after();
    }

    long getDossierId() {
        return dossierId;
    }

    int getFactNumber() {
        return factNumber;
    }

    FieldChange change() {
        return new FieldChange(field, beforeText, afterText);
    }
}
