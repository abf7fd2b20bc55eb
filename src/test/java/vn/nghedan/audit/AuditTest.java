package vn.nghedan.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasLength;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;

/** Whatever is done to the record behind its back is found. Each forgery is rolled back. */
@QuarkusTest
class AuditTest {

    @Inject
    AuditService audit;
    @Inject
    EntityManager entities;

    @BeforeEach
    void fiveEntries() {
        IntStream.range(0, 5).forEach(i -> record("entry " + i));
    }

    @Test
    void theChainGrowsAndHolds() {
        AuditVerdict before = audit.verify();
        record("one more");
        AuditVerdict after = audit.verify();

        assertThat(before.intact()).isTrue();
        assertThat(after.intact()).isTrue();
        assertThat(after.rows()).isEqualTo(before.rows() + 1);
        assertThat(after.headHash()).hasSize(64).isNotEqualTo(before.headHash());
    }

    @Test
    void whatIsRolledBackLeavesNoEntry() {
        long before = audit.verify().rows();
        QuarkusTransaction.begin();
        audit.record("TEST", "VV-2026-0001", "undone");
        QuarkusTransaction.rollback();
        assertThat(audit.verify().rows()).isEqualTo(before);
    }

    @Test
    void whatCannotBeRecordedIsNotDone() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("insert into unit (code, name, responsible) values ('UNHEARD', 'x', false)")
                    .executeUpdate();
            entities.createNativeQuery("delete from audit_head").executeUpdate();
            audit.record("TEST", "UNHEARD", "");
        })).isInstanceOf(Exception.class);

        assertThat(QuarkusTransaction.requiringNew()
                .call(() -> entities
                        .createNativeQuery("select count(*) from unit where code = 'UNHEARD'", Long.class)
                        .getSingleResult()))
                .isEqualTo(0L);
        assertThat(audit.verify().intact()).isTrue();
    }

    @Test
    void severalEntriesOfOneTransactionKeepTheirOrder() {
        QuarkusTransaction.requiringNew().run(() -> {
            audit.record("TEST", "VV-2026-0001", "first");
            audit.record("TEST", "VV-2026-0001", "second");
        });
        List<String> details = QuarkusTransaction.requiringNew()
                .call(() -> entities
                        .createQuery("select e.detail from AuditEntry e order by e.seq desc", String.class)
                        .setMaxResults(2)
                        .getResultList());
        assertThat(details).containsExactly("second", "first");
    }

    @Test
    void anEditedEntryIsFound() {
        long third = lastSeq() - 2;
        assertThat(verdictAfter("update audit_entry set detail = 'forged' where seq = " + third).firstBroken())
                .isEqualTo(third);
    }

    @Test
    @DisplayName("an entry edited with its own hash made to fit is found at the next one")
    void anActorThatIsSwappedIsFound() {
        long third = lastSeq() - 2;
        assertThat(verdictAfter(
                "update audit_entry set actor = 'giamdoc', hash = '" + "f".repeat(64) + "' where seq = " + third)
                .firstBroken()).isEqualTo(third);
    }

    @Test
    void aRemovedEntryIsFound() {
        long third = lastSeq() - 2;
        assertThat(verdictAfter("delete from audit_entry where seq = " + third).firstBroken()).isEqualTo(third);
    }

    @Test
    void reorderedEntriesAreFound() {
        long last = lastSeq();
        AuditVerdict verdict = verdictAfter(
                "update audit_entry set seq = -1 where seq = " + (last - 2),
                "update audit_entry set seq = " + (last - 2) + " where seq = " + (last - 1),
                "update audit_entry set seq = " + (last - 1) + " where seq = -1");
        assertThat(verdict.firstBroken()).isEqualTo(last - 2);
    }

    @Test
    void aCutTailIsFoundAgainstTheHead() {
        long last = lastSeq();
        assertThat(verdictAfter("delete from audit_entry where seq > " + (last - 2)).firstBroken()).isEqualTo(last - 1);
    }

    @Test
    void anEmptiedTableIsFound() {
        assertThat(verdictAfter("delete from audit_entry").firstBroken()).isEqualTo(1);
    }

    @Test
    void anEntryAddedBehindTheHeadIsFound() {
        long last = lastSeq();
        assertThat(verdictAfter(
                "insert into audit_entry (seq, at, actor, action, subject, detail, prev_hash, hash) select "
                        + (last + 1)
                        + ", at, actor, action, subject, detail, hash, '" + "e".repeat(64)
                        + "' from audit_entry where seq = " + last)
                .firstBroken()).isEqualTo(last + 1);
    }

    @Test
    void manyAtOnceMakeOneChain() throws Exception {
        long before = audit.verify().rows();
        ExecutorService officers = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Void>> work = IntStream.range(0, 80).<Callable<Void>>mapToObj(i -> () -> {
                record("parallel " + i);
                return null;
            }).toList();
            for (Future<Void> done : officers.invokeAll(work)) {
                done.get();
            }
        } finally {
            officers.shutdown();
        }
        AuditVerdict verdict = audit.verify();
        assertThat(verdict.intact()).isTrue();
        assertThat(verdict.rows()).isEqualTo(before + 80);
    }

    @Test
    void aLineBreakCannotPoseAsASecondEntry() {
        record("one\r\n2026-01-01 forged");
        String detail = QuarkusTransaction.requiringNew()
                .call(() -> entities
                        .createQuery("select e.detail from AuditEntry e order by e.seq desc", String.class)
                        .setMaxResults(1)
                        .getSingleResult());
        assertThat(detail).isEqualTo("one  2026-01-01 forged");
    }

    @Test
    @TestSecurity(user = "kiemtra", roles = "AUDITOR")
    void theAuditorMayCheck() {
        RestAssured.get("/api/v1/audit/verify")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true))
                .body("rows", greaterThanOrEqualTo(5))
                .body("headHash", hasLength(64))
                .body("$", not(hasKey("firstBroken")));
    }

    @Test
    @TestSecurity(user = "giamdoc", roles = "DIRECTOR")
    void theDirectorMayNot() {
        RestAssured.get("/api/v1/audit/verify").then().statusCode(403);
    }

    private void record(String detail) {
        QuarkusTransaction.requiringNew().run(() -> audit.record("TEST", "VV-2026-0001", detail));
    }

    private long lastSeq() {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery("select max(e.seq) from AuditEntry e", Long.class).getSingleResult());
    }

    private AuditVerdict verdictAfter(String... forgeries) {
        QuarkusTransaction.begin();
        try {
            for (String forgery : forgeries) {
                entities.createNativeQuery(forgery).executeUpdate();
            }
            AuditVerdict verdict = audit.verify();
            assertThat(verdict.intact()).isFalse();
            return verdict;
        } finally {
            QuarkusTransaction.rollback();
        }
    }
}
