package vn.nghedan.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/**
 * The end of one strand of the chain. Whoever appends holds its lock until commit; of several strands there is nearly always one that
 * nobody holds. Its seal covers where it ends, so that entries cannot be cut off and the end set back.
 */
@Entity
class AuditHead {

    static final int STRANDS = 16;
    static final String ORIGIN = "0".repeat(64);
    /** How many numbers a strand has: together they stay below what JavaScript counts exactly. */
    private static final long NUMBERS = 500_000_000_000_000L;

    @Id
    private int id;
    private long seq;
    private String hash;
    /** Up to here the strand was written before there was a key. */
    private long unkeyedUntil;
    private String seal;

    AuditEntry append(AuditNote note, AuditKey key) {
        AuditEntry entry = new AuditEntry(seq + 1, note, hash, key);
        seq = entry.getSeq();
        hash = entry.getHash();
        return entry;
    }

    void sealWith(AuditKey key) {
        seal = expectedSeal(key);
    }

    boolean isSealed() {
        return seal != null;
    }

    boolean isSealedWith(AuditKey key) {
        return expectedSeal(key).equals(seal);
    }

    private String expectedSeal(AuditKey key) {
        return key.sealOf("head", Integer.toString(id), Long.toString(seq), hash, Long.toString(unkeyedUntil));
    }

    boolean isUnedited(AuditEntry entry, AuditKey key) {
        return entry.getSeq() <= unkeyedUntil ? entry.isUneditedUnkeyed() : entry.isUnedited(key);
    }

    int getId() {
        return id;
    }

    /** The number before its first. */
    static long origin(int strand) {
        return (strand - 1) * NUMBERS;
    }

    /** The last number it can have. */
    static long limit(int strand) {
        return strand * NUMBERS;
    }

    long length() {
        return seq - origin(id);
    }

    long getSeq() {
        return seq;
    }

    String getHash() {
        return hash;
    }
}
