package vn.nghedan.audit;

import java.time.Clock;

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
    private final AuditVerification verification;
    private final Instance<SecurityIdentity> identity;
    private final Clock clock;

    AuditService(AuditLedger ledger, AuditVerification verification, Instance<SecurityIdentity> identity,
            Clock clock) {
        this.ledger = ledger;
        this.verification = verification;
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
        return verification.verify();
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
