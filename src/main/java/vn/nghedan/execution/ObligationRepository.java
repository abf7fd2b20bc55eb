package vn.nghedan.execution;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;


/** Obligations with what was reported of them and what was known of them when, file by file. */
@ApplicationScoped
class ObligationRepository {

    private static final String UNTOLD = """
            select d.code from CaseFile d
            where d.id in (select f.dossierId from FactRow f
                           where f.kind = vn.nghedan.procedure.FactKind.OBLIGATION_CREATED)
                and not exists (select 1 from RecordedObligationRow o where o.dossierId = d.id)
            order by d.id
            """;

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

    /** Codes of files with obligations of which nothing says what was known when. */
    @Transactional
    List<String> untold() {
        return database.createQuery(UNTOLD, String.class).getResultList();
    }

    private static List<List<Object>> contents(List<? extends DerivedRow> rows) {
        return rows.stream().map(DerivedRow::content).toList();
    }
}
