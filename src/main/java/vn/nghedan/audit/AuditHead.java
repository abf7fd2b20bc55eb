package vn.nghedan.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The end of the chain, one row. Whoever appends holds its lock until commit. */
@Entity
class AuditHead {

    static final int ONLY = 1;

    @Id
    private int id;
    private long seq;
    private String hash;

    AuditEntry append(AuditNote note) {
        AuditEntry entry = new AuditEntry(seq + 1, note, hash);
        seq = entry.getSeq();
        hash = entry.getHash();
        return entry;
    }

    long getSeq() {
        return seq;
    }

    String getHash() {
        return hash;
    }
}
