package vn.nghedan.execution;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Obligations with what was reported of them, file by file. */
@ApplicationScoped
class ObligationRepository implements PanacheRepositoryBase<ObligationRow, Long> {

    /** Writes what a file obliges to where it differs from what is written. */
    void write(long file, List<ObligationRow> obligations, List<ProgressRow> progress) {
        if (!contents(obligations).equals(contents(list("dossierId = ?1 order by number", file)))
                || !progressContents(progress).equals(progressContents(progressOf(file)))) {
            delete("dossierId", file);
            getEntityManager().createQuery("delete from ProgressRow where dossierId = :file")
                    .setParameter("file", file)
                    .executeUpdate();
            persist(obligations);
            progress.forEach(getEntityManager()::persist);
        }
    }

    private List<ProgressRow> progressOf(long file) {
        return getEntityManager()
                .createQuery("from ProgressRow where dossierId = :file order by number", ProgressRow.class)
                .setParameter("file", file)
                .getResultList();
    }

    private static List<List<Object>> contents(List<ObligationRow> rows) {
        return rows.stream().map(ObligationRow::content).toList();
    }

    private static List<List<Object>> progressContents(List<ProgressRow> rows) {
        return rows.stream().map(ProgressRow::content).toList();
    }
}
