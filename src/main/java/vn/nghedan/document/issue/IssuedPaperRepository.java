package vn.nghedan.document.issue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

/** Issued papers and to whom they go. */
@ApplicationScoped
class IssuedPaperRepository {

    private final EntityManager database;

    IssuedPaperRepository(EntityManager database) {
        this.database = database;
    }

    List<IssuedPaper> of(long file) {
        return database.createQuery("from IssuedPaper where dossierId = :file order by entry", IssuedPaper.class)
                .setParameter("file", file)
                .getResultList();
    }

    List<IssuedPaper> ofFile(String code) {
        return database
                .createQuery("select p from IssuedPaper p join ListedFile d on d.id = p.dossierId where d.code = :code "
                        + "order by p.entry", IssuedPaper.class)
                .setParameter("code", code)
                .getResultList();
    }

    /** The agency's version by which the paper of an entry is worded; nothing for the program's. */
    Optional<Long> templateVersion(String code, int entry) {
        return database
                .createQuery("select p.templateVersion from IssuedPaper p join ListedFile d on d.id = p.dossierId "
                        + "where d.code = :code and p.entry = :entry and p.templateVersion is not null", Long.class)
                .setParameter("code", code)
                .setParameter("entry", entry)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Held until the transaction ends, and the code of its file. */
    Optional<Held> held(long id) {
        IssuedPaper paper = database.find(IssuedPaper.class, id, LockModeType.PESSIMISTIC_WRITE);
        return paper == null
                ? Optional.empty()
                : database.createQuery("select d.code from ListedFile d where d.id = :id", String.class)
                        .setParameter("id", paper.getDossierId())
                        .getResultList()
                        .stream()
                        .findFirst()
                        .map(code -> new Held(paper, code));
    }

    record Held(IssuedPaper paper, String file) {}

    Map<Long, List<PaperRecipient>> recipients(Collection<IssuedPaper> papers) {
        if (papers.isEmpty()) {
            return Map.of();
        }
        return database
                .createQuery("select r.paperId, r from PaperRecipient r where r.paperId in :papers order by r.id",
                        Object[].class)
                .setParameter("papers", papers.stream().map(IssuedPaper::getId).toList())
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(row -> (Long) row[0],
                        Collectors.mapping(row -> (PaperRecipient) row[1], Collectors.toList())));
    }

    List<PaperRecipient> recipients(IssuedPaper paper) {
        return recipients(List.of(paper)).getOrDefault(paper.getId(), List.of());
    }

    void keep(Object row) {
        database.persist(row);
    }

    /** The time limits of the law that run or ran in a file. */
    List<Limit> limits(long file) {
        return database.createQuery("select new " + Limit.class.getName()
                + "(c.rule, c.anchor, c.dueOn, c.metOn) from ListedDeadline c where c.dossierId = :file "
                + "and c.dueOn is not null", Limit.class)
                .setParameter("file", file)
                .getResultList();
    }

    /**
     * @param place of the fact it starts from among those that hold, from 0
     * @param metOn null while it is not met
     */
    record Limit(String rule, int place, LocalDate dueOn, LocalDate metOn) {}
}
