package vn.nghedan.audit;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.engine.spi.TransactionCompletionCallbacks.BeforeCompletionCallback;

/** The table of the chain. Appending takes the head's lock as the transaction's last one, so two transactions cannot wait for each other. */
@ApplicationScoped
class AuditLedger {

    private static final int PAGE = 1000;

    private final EntityManager entities;

    AuditLedger(EntityManager entities) {
        this.entities = entities;
    }

    /** What the list holds when the transaction is about to commit is appended then, after everything else was written. */
    void appendBeforeCommit(List<AuditNote> notes) {
        BeforeCompletionCallback last = session -> append(notes);
        entities.unwrap(SharedSessionContractImplementor.class)
                .getTransactionCompletionCallbacks()
                .registerCallback(last);
    }

    private void append(List<AuditNote> notes) {
        entities.flush();
        AuditHead head = entities.find(AuditHead.class, AuditHead.ONLY);
        entities.refresh(head, LockModeType.PESSIMISTIC_WRITE);
        notes.forEach(note -> entities.persist(head.append(note)));
        entities.flush();
    }

    AuditHead head() {
        AuditHead head = entities.find(AuditHead.class, AuditHead.ONLY);
        entities.refresh(head);
        return head;
    }

    long count() {
        return entities.createQuery("select count(e) from AuditEntry e", Long.class).getSingleResult();
    }

    long lastSeq() {
        return entities.createQuery("select coalesce(max(e.seq), 0) from AuditEntry e", Long.class).getSingleResult();
    }

    List<AuditEntry> pageAfter(long seq) {
        List<AuditEntry> page = entities
                .createQuery("from AuditEntry e where e.seq > :seq order by e.seq", AuditEntry.class)
                .setParameter("seq", seq)
                .setMaxResults(PAGE)
                .getResultList();
        // what stays attached would be answered from memory the next time, and the table is what is to be checked
        page.forEach(entities::detach);
        return page;
    }
}
