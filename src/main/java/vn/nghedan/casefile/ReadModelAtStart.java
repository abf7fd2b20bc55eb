package vn.nghedan.casefile;

import java.util.List;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;

/**
 * Derives once more what an older version of the program did not yet derive: files of which nothing says what was known
 * of them when. Several instances that start together do the same work twice, with the same result.
 */
@ApplicationScoped
class ReadModelAtStart {

    private static final int AFTER_THE_CALENDAR = 60;
    private static final int BATCH = 100;
    private static final String INCOMPLETE = """
            select d.id from Dossier d where not exists (select 1 from KnownSpanRow s where s.dossierId = d.id)
            order by d.id
            """;

    private final Dossiers files;
    private final CaseFiles caseFiles;
    private final EntityManager database;

    ReadModelAtStart(Dossiers files, CaseFiles caseFiles, EntityManager database) {
        this.files = files;
        this.caseFiles = caseFiles;
        this.database = database;
    }

    void complete(@Observes @Priority(AFTER_THE_CALENDAR) StartupEvent started) {
        List<Long> incomplete = QuarkusTransaction.requiringNew()
                .call(() -> database.createQuery(INCOMPLETE, Long.class).getResultList());
        for (int first = 0; first < incomplete.size(); first += BATCH) {
            List<Long> batch = incomplete.subList(first, Math.min(first + BATCH, incomplete.size()));
            QuarkusTransaction.requiringNew()
                    .run(() -> batch.forEach(id -> files.write(files.findById(id, LockModeType.PESSIMISTIC_WRITE),
                            caseFiles.projection())));
        }
    }
}
