package vn.nghedan.audit;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import vn.nghedan.web.storage.BeforeCommit;
import vn.nghedan.web.storage.BeforeCommit.Turn;

/** The table of the chain. Appending takes the head's lock, so it is the last thing a transaction does. */
@ApplicationScoped
class AuditLedger {

    private static final int PAGE = 1000;

    private final EntityManager entities;
    private final BeforeCommit beforeCommit;

    AuditLedger(EntityManager entities, BeforeCommit beforeCommit) {
        this.entities = entities;
        this.beforeCommit = beforeCommit;
    }

    private final class Notes implements Runnable {

        private final List<AuditNote> collected = new ArrayList<>();

        @Override
        public void run() {
            append(collected);
        }
    }

    /** Stands in the chain when the transaction commits. */
    void note(AuditNote note) {
        beforeCommit.collected(Turn.AUDIT_CHAIN, Notes::new).collected.add(note);
    }

    private void append(List<AuditNote> notes) {
        AuditHead head = entities.find(AuditHead.class, AuditHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
        notes.forEach(note -> entities.persist(head.append(note)));
    }

    AuditHead head() {
        AuditHead head = entities.find(AuditHead.class, AuditHead.ONLY);
        entities.refresh(head);
        // whoever appends reads it anew under its lock
        entities.detach(head);
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
