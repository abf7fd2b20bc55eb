package vn.nghedan.document.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;

import vn.nghedan.casefile.query.VisibleFiles;
import vn.nghedan.directory.Officer;
import vn.nghedan.web.frame.Pager;

/** Lists papers that were not sent to all whom the law names, always only those of files the officer may know of. */
@ApplicationScoped
class UnsentPapers {

    private static final String LINE = """
            select new vn.nghedan.document.issue.UnsentPaper(p.id, d.code, d.procedure, {subject}, d.restricted,
                d.handler, p.paper, p.number, p.onDate, p.dueOn,
                (select count(r) from PaperRecipient r where r.paperId = p.id and r.owed = true and r.sentOn is null
                    and r.droppedOn is null),
                case when p.dueOn < :on then true else false end)
            """.replace("{subject}", VisibleFiles.SUBJECT);
    /** What was open at the end of a day; a struck-out paper is open on none. */
    private static final String FROM = """
            from IssuedPaper p join ListedFile d on d.id = p.dossierId
            where p.openUntil > :on and p.onDate <= :on and (:late = false or p.dueOn < :on)
               and (:unit = '' or d.unit = :unit) and (:handler = '' or d.handler = :handler) and """
            + VisibleFiles.CONDITION;

    private final EntityManager database;

    UnsentPapers(EntityManager database) {
        this.database = database;
    }

    /**
     * Which of them.
     *
     * @param late only those past their day
     * @param unit code of the unit that has the file; empty for all
     * @param handler staff code of who works on the file; empty for everybody
     */
    record Asked(boolean late, LocalDate on, String unit, String handler) {

        Asked {
            unit = unit == null ? "" : unit.strip();
            handler = handler == null ? "" : handler.strip();
        }
    }

    @Transactional
    List<UnsentPaper> list(Asked asked, int page, int size, Officer officer) {
        return query(LINE + FROM + " order by p.dueOn, p.id", asked, UnsentPaper.class, officer)
                .setFirstResult(Pager.first(page, size))
                .setMaxResults(size)
                .getResultList();
    }

    /** How many the list would hold. */
    @Transactional
    long count(Asked asked, Officer officer) {
        return query("select count(p)" + FROM, asked, Long.class, officer).getSingleResult();
    }

    private <T> TypedQuery<T> query(String text, Asked asked, Class<T> type, Officer officer) {
        return VisibleFiles.query(database, text, type, Map.of("on", asked.on(), "late", asked.late(), "unit",
                asked.unit(), "handler", asked.handler()), officer);
    }
}
