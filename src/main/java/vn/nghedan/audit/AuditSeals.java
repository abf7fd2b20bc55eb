package vn.nghedan.audit;

import java.time.Clock;
import java.util.List;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Sees to it that the ends of the strands are sealed with the one key, and writes them down outside once a day. */
@ApplicationScoped
class AuditSeals {

    private static final Logger LOG = Logger.getLogger(AuditSeals.class);
    private static final int BEFORE_ANYTHING_IS_RECORDED = 10;

    private final AuditLedger ledger;
    private final AuditAnchors anchors;
    private final AuditVerification verification;
    private final AuditKey key;
    private final Clock clock;

    AuditSeals(AuditLedger ledger, AuditAnchors anchors, AuditVerification verification, AuditKey key, Clock clock) {
        this.ledger = ledger;
        this.anchors = anchors;
        this.verification = verification;
        this.key = key;
        this.clock = clock;
    }

    /** With another key than all was sealed with so far, what is recorded from now on could never be verified. */
    @Transactional
    void check(@Observes @Priority(BEFORE_ANYTHING_IS_RECORDED) StartupEvent started) {
        List<AuditHead> heads = ledger.lockedHeads();
        List<AuditHead> sealed = heads.stream().filter(AuditHead::isSealed).toList();
        if (!sealed.isEmpty() && sealed.stream().noneMatch(head -> head.isSealedWith(key))) {
            throw new IllegalStateException("the record of what was done in this database was sealed with another key: "
                    + "give it as nghedan.audit-key, or put back audit.key in the data directory");
        }
        heads.stream().filter(head -> !head.isSealed()).forEach(head -> head.sealWith(key));
    }

    @Scheduled(identity = "audit-anchors", cron = "{nghedan.audit.anchored-at}", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    @TransactionConfiguration(timeout = AuditVerification.LONGEST)
    void daily() {
        AuditVerdict verdict = verification.verify();
        if (verdict.intact()) {
            anchors.write(ledger.heads(), clock.instant());
        } else {
            LOG.errorf("the record of what was done is broken at entry %d", verdict.firstBroken());
        }
    }
}
