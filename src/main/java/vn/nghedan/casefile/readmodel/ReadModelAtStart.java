package vn.nghedan.casefile.readmodel;

import java.util.List;
import java.util.function.Consumer;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import vn.nghedan.casefile.CaseFileService;
import vn.nghedan.casefile.journal.CaseFileRepository;
import vn.nghedan.casefile.journal.Party;


/**
 * Derives once more what an older version of the program did not yet derive: files of which nothing says what was known
 * of them when, people not yet in the form in which they are compared, files that no word finds, letters of several
 * matters that stand open. Several instances that start together do the same work twice, with the same result.
 */
@ApplicationScoped
class ReadModelAtStart {

    private static final int AFTER_THE_CALENDAR = 60;
    private static final int BATCH = 100;
    private static final String INCOMPLETE = """
            select d.id from CaseFile d where not exists (select 1 from RecordedSpanRow s where s.dossierId = d.id)
                or exists (select 1 from SpanRow s where s.dossierId = d.id and s.dueOn is not null and s.lateAfter is null)
            order by d.id
            """;
    private static final String UNFOUND = "select d.id from CaseFile d where d.searchText = '' order by d.id";
    private static final String UNCLOSED = """
            select d.id from CaseFile d where d.type = vn.nghedan.procedure.MatterType.MIXED and d.restricted = false
            order by d.id
            """;
    private static final String UNFORMED = "select p.id from Party p where p.nameForm is null order by p.id";

    private final CaseFileRepository files;
    private final CaseFileService caseFiles;
    private final EntityManager database;

    ReadModelAtStart(CaseFileRepository files, CaseFileService caseFiles, EntityManager database) {
        this.files = files;
        this.caseFiles = caseFiles;
        this.database = database;
    }

    void complete(@Observes @Priority(AFTER_THE_CALENDAR) StartupEvent started) {
        inBatches(INCOMPLETE, id -> files.write(files.findById(id, LockModeType.PESSIMISTIC_WRITE),
                caseFiles.projection()));
        inBatches(UNCLOSED,
                id -> files.write(files.findById(id, LockModeType.PESSIMISTIC_WRITE), caseFiles.projection()));
        inBatches(UNFORMED, id -> database.find(Party.class, id).form());
        inBatches(UNFOUND, id -> files.findAgain(files.findById(id)));
    }

    private void inBatches(String wanting, Consumer<Long> derive) {
        List<Long> all = QuarkusTransaction.requiringNew()
                .call(() -> database.createQuery(wanting, Long.class).getResultList());
        for (int first = 0; first < all.size(); first += BATCH) {
            List<Long> batch = all.subList(first, Math.min(first + BATCH, all.size()));
            QuarkusTransaction.requiringNew().run(() -> batch.forEach(derive));
        }
    }
}
