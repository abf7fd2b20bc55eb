package vn.nghedan.audit;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

/** Walks all strands from their beginning to their sealed ends, and holds them against what was written down outside. */
@ApplicationScoped
class AuditVerification {

    /** Seconds that a walk may take; millions of entries take minutes. */
    static final int LONGEST = 3600;

    private final AuditLedger ledger;
    private final AuditAnchors anchors;
    private final AuditKey key;

    AuditVerification(AuditLedger ledger, AuditAnchors anchors, AuditKey key) {
        this.ledger = ledger;
        this.anchors = anchors;
        this.key = key;
    }

    AuditVerdict verify() {
        long rows = ledger.count();
        // what stands in the table is read before the heads: what others append meanwhile moves the heads only forward
        List<Long> ends = Stream.iterate(1, strand -> strand <= AuditHead.STRANDS, strand -> strand + 1)
                .map(strand -> ledger.lastSeq(AuditHead.origin(strand), AuditHead.limit(strand)))
                .toList();
        List<AuditAnchor> outside = anchors.read();
        List<AuditHead> heads = ledger.heads();
        String all = key.sealOf(heads.stream().map(AuditHead::getHash).toArray(String[]::new));
        OptionalLong broken = firstBroken(ends, heads, outside);
        return broken.isPresent()
                ? AuditVerdict.broken(rows, all, broken.getAsLong())
                : AuditVerdict.intact(rows, all);
    }

    private OptionalLong firstBroken(List<Long> ends, List<AuditHead> heads, List<AuditAnchor> outside) {
        List<Long> strays = ledger.outsideOfAllStrands(AuditHead.limit(AuditHead.STRANDS));
        if (!strays.isEmpty()) {
            return OptionalLong.of(strays.get(0));
        }
        for (int strand = 1; strand <= AuditHead.STRANDS; strand++) {
            if (heads.size() < strand || heads.get(strand - 1).getId() != strand) {
                return OptionalLong.of(AuditHead.origin(strand) + 1);
            }
            OptionalLong broken = firstBroken(heads.get(strand - 1), ends.get(strand - 1));
            if (broken.isPresent()) {
                return broken;
            }
        }
        return outside.stream()
                .filter(anchor -> !ledger.stands(anchor))
                .mapToLong(AuditAnchor::seq)
                .findFirst();
    }

    private OptionalLong firstBroken(AuditHead head, long end) {
        long seq = AuditHead.origin(head.getId());
        String hash = AuditHead.ORIGIN;
        for (List<AuditEntry> page = ledger.pageAfter(seq, head.getSeq()); !page.isEmpty(); page = ledger
                .pageAfter(seq, head.getSeq())) {
            for (AuditEntry entry : page) {
                if (!entry.follows(seq, hash) || !head.isUnedited(entry, key)) {
                    return OptionalLong.of(seq + 1);
                }
                seq = entry.getSeq();
                hash = entry.getHash();
            }
        }
        boolean endsThere = seq == head.getSeq() && hash.equals(head.getHash()) && end <= head.getSeq();
        return endsThere && head.isSealedWith(key) ? OptionalLong.empty() : OptionalLong.of(seq + 1);
    }
}
