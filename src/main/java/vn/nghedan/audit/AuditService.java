package vn.nghedan.audit;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;

import io.quarkus.security.identity.SecurityIdentity;

/** Writes the record and checks it. */
@ApplicationScoped
@Transactional
public class AuditService {

    static final String SYSTEM = "system";

    private final AuditLedger ledger;
    private final Instance<SecurityIdentity> identity;
    private final Clock clock;

    AuditService(AuditLedger ledger, Instance<SecurityIdentity> identity,
            Clock clock) {
        this.ledger = ledger;
        this.identity = identity;
        this.clock = clock;
    }

    /**
     * Records what the signed-in person does, in the transaction that does it.
     *
     * @param action a short constant word, such as {@code PROTECTED_PERSONS_KEPT}
     * @param subject the code of what it was done to
     * @param detail what changed; never protected content
     */
    public void record(String action, String subject, String detail) {
        recordAs(actor(), action, subject, detail);
    }

    /** Records the act of somebody who is not signed in, or not yet. */
    public void recordAs(String actor, String action, String subject, String detail) {
        ledger.note(new AuditNote(clock.instant(), actor, action, subject, detail));
    }

    /** Walks the whole chain. */
    public AuditVerdict verify() {
        // the end of the table is read before the head: what others append meanwhile moves the head only forward
        long lastSeq = ledger.lastSeq();
        long rows = ledger.count();
        AuditHead head = ledger.head();
        long seq = 0;
        String hash = AuditVerdict.ORIGIN;
        for (List<AuditEntry> page = ledger.pageAfter(seq); !page.isEmpty()
                && seq < head.getSeq(); page = ledger.pageAfter(seq)) {
            for (AuditEntry entry : page) {
                if (entry.getSeq() > head.getSeq()) {
                    break;
                }
                if (!entry.follows(seq, hash) || !entry.isUnedited()) {
                    return AuditVerdict.broken(rows, head.getHash(), seq + 1);
                }
                seq = entry.getSeq();
                hash = entry.getHash();
            }
        }
        if (seq != head.getSeq() || !hash.equals(head.getHash()) || lastSeq > head.getSeq()) {
            return AuditVerdict.broken(rows, head.getHash(), seq + 1);
        }
        return AuditVerdict.intact(rows, head.getHash());
    }

    private String actor() {
        try {
            SecurityIdentity who = identity.get();
            return who.isAnonymous() ? SYSTEM : who.getPrincipal().getName();
        } catch (ContextNotActiveException outsideOfAnyRequest) {
            return SYSTEM;
        }
    }
}
