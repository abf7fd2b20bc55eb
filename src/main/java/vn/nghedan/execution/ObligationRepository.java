package vn.nghedan.execution;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Obligations with what was reported of them and what was known of them when, file by file. */
@ApplicationScoped
class ObligationRepository {

    private final EntityManager database;

    ObligationRepository(EntityManager database) {
        this.database = database;
    }

    /** Writes what follows from the journal of a file where it differs from what is written. */
    <R extends DerivedRow> void write(Class<R> kind, long file, List<R> rows) {
        List<R> written = database
                .createQuery("from " + kind.getSimpleName() + " where dossierId = :file order by id", kind)
                .setParameter("file", file)
                .getResultList();
        if (!contents(rows).equals(contents(written))) {
            database.createQuery("delete from " + kind.getSimpleName() + " where dossierId = :file")
                    .setParameter("file", file)
                    .executeUpdate();
            rows.forEach(database::persist);
        }
    }

    private static List<List<Object>> contents(List<? extends DerivedRow> rows) {
        return rows.stream().map(DerivedRow::content).toList();
    }
}
