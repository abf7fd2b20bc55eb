package vn.nghedan.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;

/** One link of the chain. It is written once; its hash covers all of it and the hash of the entry before. */
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

    AuditEntry(long seq, AuditNote note, String prevHash) {
        this.seq = seq;
        this.at = note.at();
        this.actor = note.actor();
        this.action = note.action();
        this.subject = note.subject();
        this.detail = note.detail();
        this.prevHash = prevHash;
        this.hash = expectedHash();
    }

    boolean follows(long previousSeq, String previousHash) {
        return seq == previousSeq + 1 && prevHash.equals(previousHash);
    }

    boolean isUnedited() {
        return hash.equals(expectedHash());
    }

    private String expectedHash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : new String[]{Long.toString(seq), at.toString(), actor, action, subject, detail,
                    prevHash}) {
                byte[] text = part.getBytes(StandardCharsets.UTF_8);
                // the length goes first, so that moving text from one field to its neighbour shows
                digest.update((text.length + ":").getBytes(StandardCharsets.US_ASCII));
                digest.update(text);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    long getSeq() {
        return seq;
    }

    String getHash() {
        return hash;
    }
}
