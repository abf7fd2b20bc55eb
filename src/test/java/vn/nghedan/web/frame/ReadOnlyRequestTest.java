package vn.nghedan.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import vn.nghedan.casefile.CasesAtHand;
import vn.nghedan.casefile.journal.Belongings;
import vn.nghedan.casefile.journal.CaseFile;
import vn.nghedan.casefile.journal.CaseFileRepository;
import vn.nghedan.casefile.journal.ContentItem;
import vn.nghedan.web.Statements;

/** What a transaction remembers of its reading is never older than what was written or locked. */
@QuarkusTest
class ReadOnlyRequestTest {

    private static final LocalDate MON_2026_10_05 = LocalDate.of(2026, 10, 5);

    @Inject
    ReadOnlyRequest request;
    @Inject
    EntityManager database;
    @Inject
    CasesAtHand cases;
    @Inject
    CaseFileRepository files;
    @Inject
    Belongings belongings;

    private long file;
    private int looked;

    @BeforeEach
    void aFileWithTwoContents() {
        String code = cases.complaint(MON_2026_10_05, "xuly");
        file = QuarkusTransaction.requiringNew().call(() -> files.byCode(code).orElseThrow().getId());
    }

    @Test
    @DisplayName("what nobody changes is read once in a transaction, and anew in the next")
    void once() {
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(contents()).isEqualTo(2);
            assertThat(contents()).isEqualTo(2);
            assertThat(looked).isEqualTo(1);
        });
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(contents()).isEqualTo(2);
            assertThat(looked).isEqualTo(2);
        });
    }

    @Test
    @DisplayName("what waits to be written is seen")
    void notFlushed() {
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(contents()).isEqualTo(2);
            addOne(3);
            assertThat(contents()).isEqualTo(3);
            addOne(4);
            assertThat(contents()).isEqualTo(4);
            database.remove(database.createQuery("from ContentItem where dossierId = :id and number = 3",
                    ContentItem.class).setParameter("id", file).getSingleResult());
            assertThat(contents()).isEqualTo(3);
        });
    }

    @Test
    @DisplayName("what is written elsewhere does not matter")
    void elsewhere() {
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(contents()).isEqualTo(2);
            database.createNativeQuery("update dossier set subject = subject where id = :id")
                    .setParameter("id", file)
                    .executeUpdate();
            assertThat(contents()).isEqualTo(2);
            assertThat(looked).isEqualTo(1);
        });
    }

    @Test
    @DisplayName("a reading that asks for another holds no longer than that")
    void nested() {
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(contents()).isEqualTo(2);
            assertThat(request.<Long>onceUntilWritten("twice " + file, () -> 2 * contents())).isEqualTo(4);
            assertThat(looked).isEqualTo(1);
            addOne(3);
            assertThat(request.<Long>onceUntilWritten("twice " + file, () -> 2 * contents())).isEqualTo(6);
        });
    }

    @Test
    @DisplayName("what a query writes is seen")
    void byQuery() {
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(contents()).isEqualTo(2);
            database.createNativeQuery("delete from content_item where dossier_id = :id and number = 2")
                    .setParameter("id", file)
                    .executeUpdate();
            assertThat(contents()).isEqualTo(1);
        });
    }

    @Test
    @DisplayName("what another transaction wrote is seen once the file is locked")
    void locked() {
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(contents()).isEqualTo(2);
            inAnotherThread(() -> addOne(3));
            database.find(CaseFile.class, file, LockModeType.PESSIMISTIC_WRITE);
            assertThat(contents()).isEqualTo(3);
        });
    }

    @Test
    @DisplayName("what a transaction within writes is seen after it")
    void within() {
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(contents()).isEqualTo(2);
            QuarkusTransaction.requiringNew().run(() -> addOne(3));
            assertThat(contents()).isEqualTo(3);
        });
    }

    @Test
    @DisplayName("what was read of several in one look is not read of each, until it is written")
    void together() {
        QuarkusTransaction.requiringNew().run(() -> {
            CaseFile one = files.findById(file);
            belongings.of(List.of(one, files.byCode(cases.complaint(MON_2026_10_05, "xuly")).orElseThrow()));
            assertThat(Statements.of(() -> assertThat(files.contents(one)).hasSize(2))).isEmpty();
            addOne(3);
            assertThat(files.contents(one)).hasSize(3);
        });
    }

    @Test
    @DisplayName("what was read of several in one look is read anew where anything was locked since")
    void togetherThenLocked() {
        QuarkusTransaction.requiringNew().run(() -> {
            CaseFile one = files.findById(file);
            belongings.of(List.of(one));
            inAnotherThread(() -> addOne(3));
            files.byCodeForUpdate(one.getCode());
            assertThat(files.contents(one)).hasSize(3);
        });
    }

    private void addOne(int number) {
        database.persist(new ContentItem(file, number, "Thêm một nội dung"));
    }

    private static void inAnotherThread(Runnable work) {
        Thread thread = new Thread(() -> QuarkusTransaction.requiringNew().run(work));
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private long contents() {
        return request.onceUntilWritten("contents of " + file, () -> {
            looked++;
            return database.createQuery("select count(c) from ContentItem c where c.dossierId = :id", Long.class)
                    .setParameter("id", file)
                    .getSingleResult();
        });
    }
}
