package vn.nghedan.audit;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;

/** One link of the chain. It is written once; its hash covers all of it and the hash of the entry before in its strand. */
@Entity
@Immutable
class AuditEntry {

    @Id
    private long seq;
    private Instant at;
    private String actor;
    private String action;
    private String subject;
    private String detail;
    private String prevHash;
    private String hash;

    AuditEntry() {
    }

    AuditEntry(long seq, AuditNote note, String prevHash, AuditKey key) {
        this.seq = seq;
        this.at = note.at();
        this.actor = note.actor();
        this.action = note.action();
        this.subject = note.subject();
        this.detail = note.detail();
        this.prevHash = prevHash;
        this.hash = key.sealOf(parts());
    }

    boolean follows(long previousSeq, String previousHash) {
        return seq == previousSeq + 1 && prevHash.equals(previousHash);
    }

    boolean isUnedited(AuditKey key) {
        return hash.equals(key.sealOf(parts()));
    }

    boolean isUneditedUnkeyed() {
        return hash.equals(AuditKey.unkeyed(parts()));
    }

    private String[] parts() {
        return new String[]{Long.toString(seq), at.toString(), actor, action, subject, detail, prevHash};
    }

    long getSeq() {
        return seq;
    }

    String getHash() {
        return hash;
    }
}
