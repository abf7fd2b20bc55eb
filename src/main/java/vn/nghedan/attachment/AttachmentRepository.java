package vn.nghedan.attachment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;

import vn.nghedan.casefile.query.VisibleFiles;
import vn.nghedan.directory.Officer;

/** Attachments as they are kept; each question is asked for somebody, and answered with what they may know of. */
@ApplicationScoped
class AttachmentRepository {

    private static final String KNOWN = "select a, d.code, case when d.restricted = true or d.denounces = true"
            + " then true else false end, case when " + VisibleFiles.KNOWS_WHO_DENOUNCES
            + " then true else false end, case when d.denounces = true and d.lookedOver = false and not "
            + VisibleFiles.READS_UNSEEN + " then true else false end"
            + " from Attachment a join ListedFile d on d.id = a.dossierId where " + VisibleFiles.CONDITION + " and ";

    private final EntityManager database;

    AttachmentRepository(EntityManager database) {
        this.database = database;
    }

    /** Of one file, the oldest first. */
    List<KnownAttachment> of(String code, Officer officer) {
        return known(KNOWN + "d.code = :code order by a.id", "code", code, officer);
    }

    Optional<KnownAttachment> byId(long id, Officer officer) {
        return known(KNOWN + "a.id = :id", "id", id, officer).stream().findFirst();
    }

    private List<KnownAttachment> known(String text, String name, Object value, Officer officer) {
        TypedQuery<Object[]> query = VisibleFiles.query(database, text, Object[].class, officer);
        return query.setParameter(name, value)
                .getResultList()
                .stream()
                .map(row -> KnownAttachment.of((Attachment) row[0], (String) row[1], (boolean) row[2],
                        (boolean) row[3], (boolean) row[4], officer.code()))
                .toList();
    }

    /** The contents of a visit that the officer may know of. */
    List<String> contentsOf(String visit, Officer officer) {
        return VisibleFiles.query(database,
                "select d.code from ListedFile d where d.origin = :visit and d.procedure = RECEPTION and "
                        + VisibleFiles.CONDITION + " order by d.id",
                String.class, officer).setParameter("visit", visit).getResultList();
    }

    /** The identity of a file in the database; who may know of it was asked. */
    Optional<Long> fileId(String code) {
        return database.createQuery("select d.id from ListedFile d where d.code = :code", Long.class)
                .setParameter("code", code)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Whether there is a newer version that was not withdrawn. */
    boolean isReplaced(long id) {
        return !database.createQuery("select 1 from Attachment a where a.replaces = :id and a.withdrawnBy is null",
                Integer.class)
                .setParameter("id", id)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    long sizeOf(long dossierId) {
        return database.createQuery("select coalesce(sum(a.size), 0) from Attachment a where a.dossierId = :file",
                Long.class).setParameter("file", dossierId).getSingleResult();
    }

    Map<Long, AttachmentText> texts(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : database.createQuery("select t from AttachmentText t where t.id in :ids", AttachmentText.class)
                        .setParameter("ids", ids)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(AttachmentText::getId, Function.identity()));
    }

    Attachment forUpdate(Attachment attachment) {
        database.lock(attachment, LockModeType.PESSIMISTIC_WRITE);
        database.refresh(attachment);
        return attachment;
    }

    boolean isOwned(String sha256) {
        return !database.createQuery("select 1 from Attachment a where a.sha256 = :sha256", Integer.class)
                .setParameter("sha256", sha256)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    void persist(Attachment attachment, String name, String description) {
        database.persist(attachment);
        database.persist(new AttachmentText(attachment.getId(), name, description));
    }
}
