package vn.nghedan.casefile.secrecy;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;

import vn.nghedan.casefile.journal.CaseFile;

/** One line of the record of who closed a file, looked it over or lifted its secrecy. Never changed. */
@Entity
@Immutable
class SecrecyEntry {

    enum What {
        /** Closed with the matter it belongs to. */
        SEALED,
        /** Read for what may still tell who denounces. */
        LOOKED_OVER, LIFTING_PROPOSED, LIFTING_DECLINED, LIFTED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long dossierId;
    @Enumerated(EnumType.STRING)
    private What what;
    private String doneBy;
    private String reason;
    private int passages;
    private Instant recordedAt;

    SecrecyEntry() {
    }

    /** @param passages how many passages were hidden; what they said is nowhere */
    SecrecyEntry(CaseFile file, What what, String doneBy, String reason, int passages, Instant recordedAt) {
        this.dossierId = file.getId();
        this.what = what;
        this.doneBy = doneBy;
        this.reason = reason;
        this.passages = passages;
        this.recordedAt = recordedAt;
    }

    What getWhat() {
        return what;
    }

    String getDoneBy() {
        return doneBy;
    }

    String getReason() {
        return reason;
    }

    int getPassages() {
        return passages;
    }

    Instant getRecordedAt() {
        return recordedAt;
    }
}
