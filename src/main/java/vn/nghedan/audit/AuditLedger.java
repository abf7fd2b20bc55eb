package vn.nghedan.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import vn.nghedan.web.storage.BeforeCommit;
import vn.nghedan.web.storage.BeforeCommit.Turn;

/**
 * The table of the chain. Appending locks the end of a strand, so it is the last thing a transaction does; it takes the first strand
 * that nobody holds, so in a quiet office there is one, and in a busy one nobody waits.
 */
@ApplicationScoped
class AuditLedger {

    private static final int PAGE = 1000;

    private final EntityManager entities;
    private final BeforeCommit beforeCommit;
    private final AuditKey key;

    AuditLedger(EntityManager entities, BeforeCommit beforeCommit, AuditKey key) {
        this.entities = entities;
        this.beforeCommit = beforeCommit;
        this.key = key;
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
        AuditHead head = freeHead();
        notes.forEach(note -> entities.persist(head.append(note, key)));
        head.sealWith(key);
    }

    private AuditHead freeHead() {
        List<AuditHead> free = entities
                .createNativeQuery("select * from audit_head order by id limit 1 for update skip locked",
                        AuditHead.class)
                .getResultList();
        return free.isEmpty()
                ? entities.find(AuditHead.class, 1 + ThreadLocalRandom.current().nextInt(AuditHead.STRANDS),
                        LockModeType.PESSIMISTIC_WRITE)
                : free.get(0);
    }

    /** In their order, locked until the transaction ends. */
    List<AuditHead> lockedHeads() {
        return entities.createQuery("from AuditHead h order by h.id", AuditHead.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** In their order, as they stand in the table. */
    List<AuditHead> heads() {
        List<AuditHead> heads = entities.createQuery("from AuditHead h order by h.id", AuditHead.class).getResultList();
        heads.forEach(head -> {
            entities.refresh(head);
            // whoever appends reads it anew under its lock
            entities.detach(head);
        });
        return heads;
    }

    long count() {
        return entities.createQuery("select count(e) from AuditEntry e", Long.class).getSingleResult();
    }

    /** The first number that no strand can have, if an entry has one. */
    List<Long> outsideOfAllStrands(long limit) {
        return entities
                .createQuery("select e.seq from AuditEntry e where e.seq <= 0 or e.seq > :limit order by e.seq",
                        Long.class)
                .setParameter("limit", limit)
                .setMaxResults(1)
                .getResultList();
    }

    /** The last number that stands between the two, the first of which it does not have. */
    long lastSeq(long after, long until) {
        return entities
                .createQuery("select coalesce(max(e.seq), :after) from AuditEntry e "
                        + "where e.seq > :after and e.seq <= :until", Long.class)
                .setParameter("after", after)
                .setParameter("until", until)
                .getSingleResult();
    }

    List<AuditEntry> pageAfter(long seq, long until) {
        List<AuditEntry> page = entities
                .createQuery("from AuditEntry e where e.seq > :seq and e.seq <= :until order by e.seq",
                        AuditEntry.class)
                .setParameter("seq", seq)
                .setParameter("until", until)
                .setMaxResults(PAGE)
                .getResultList();
        // what stays attached would be answered from memory the next time, and the table is what is to be checked
        page.forEach(entities::detach);
        return page;
    }

    boolean stands(AuditAnchor anchor) {
        return entities.createQuery("select count(e) from AuditEntry e where e.seq = :seq and e.hash = :hash",
                Long.class)
                .setParameter("seq", anchor.seq())
                .setParameter("hash", anchor.hash())
                .getSingleResult() == 1;
    }
}
