package vn.nghedan.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasLength;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
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
import org.junit.jupiter.api.io.TempDir;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;

/** Whatever is done to the record behind its back is found. Each forgery is rolled back. */
@QuarkusTest
class AuditTest {

    private static final String KEY = "k".repeat(40);

    @Inject
    AuditService audit;
    @Inject
    AuditLedger ledger;
    @Inject
    AuditKey key;
    @Inject
    EntityManager entities;
    @TempDir
    Path outside;

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
        assertThat(lastDetails(2)).isEqualTo("second, first");
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
        assertThat(
                verdictAfter("delete from audit_entry where seq > " + (last - 2) + " and seq <= " + last).firstBroken())
                .isEqualTo(last - 1);
    }

    @Test
    void aCutTailIsFoundThoughTheHeadIsSetBack() {
        long last = lastSeq();
        assertThat(verdictAfter("delete from audit_entry where seq = " + last,
                "update audit_head set seq = seq - 1, hash = (select hash from audit_entry where seq = " + (last - 1)
                        + ") where id = 1")
                .firstBroken()).isEqualTo(last);
    }

    @Test
    @DisplayName("hashes worked out anew without the key, to the very end, do not fit")
    void aTailWrittenAnewWithoutTheKeyIsFound() {
        long last = lastSeq();
        String forged = AuditKey.unkeyed(String.valueOf(last), "2026-11-23T00:00:00Z", "giamdoc", "TEST",
                "VV-2026-0001", "forged", hashOf(last - 1));
        assertThat(verdictAfter("update audit_entry set at = timestamp with time zone '2026-11-23 00:00:00+00', "
                + "actor = 'giamdoc', detail = 'forged', hash = '" + forged + "' where seq = " + last,
                "update audit_head set hash = '" + forged + "' where id = 1").firstBroken()).isEqualTo(last);
    }

    @Test
    void aStrandThatIsGoneIsFound() {
        assertThat(verdictAfter("delete from audit_head where id = 3").firstBroken())
                .isEqualTo(AuditHead.origin(3) + 1);
    }

    @Test
    void anEntryOutsideOfAllStrandsIsFound() {
        assertThat(verdictAfter("update audit_entry set seq = 9007199254740991 where seq = " + lastSeq())
                .firstBroken()).isEqualTo(9_007_199_254_740_991L);
    }

    @Test
    void whatStoodBeforeThereWasAKeyIsVerifiedAsItWasWritten() {
        QuarkusTransaction.begin();
        try {
            String first = unkeyed(1, "0".repeat(64));
            String second = unkeyed(2, first);
            forge("delete from audit_entry", "update audit_head set seq = (id - 1) * 500000000000000, hash = '"
                    + "0".repeat(64) + "', unkeyed_until = (id - 1) * 500000000000000, seal = null",
                    "update audit_head set seq = 2, unkeyed_until = 2, hash = '" + second + "' where id = 1",
                    unkeyedRow(1, "0".repeat(64), first), unkeyedRow(2, first, second));
            seals(new AuditKey(KEY)).check(null);
            assertThat(verification(new AuditKey(KEY)).verify()).extracting(AuditVerdict::intact, AuditVerdict::rows)
                    .containsExactly(true, 2L);
            forge("update audit_entry set detail = 'forged' where seq = 2");
            assertThat(verification(new AuditKey(KEY)).verify().firstBroken()).isEqualTo(2);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @Test
    @DisplayName("an old copy of the whole database fits itself, but not what was written down outside")
    void anOldCopyIsFound() {
        QuarkusTransaction.begin();
        try {
            List<AuditHead> now = ledger.heads();
            anchors().write(now, Instant.parse("2026-11-23T01:15:00Z"));
            assertThat(verification(key).verify().intact()).isTrue();

            forge("delete from audit_entry", "update audit_head set seq = (id - 1) * 500000000000000, hash = '"
                    + "0".repeat(64) + "', unkeyed_until = (id - 1) * 500000000000000, seal = null");
            seals(key).check(null);
            assertThat(audit.verify().intact()).as("it fits itself").isTrue();
            assertThat(verification(key).verify().firstBroken()).isEqualTo(now.get(0).getSeq());
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @Test
    void aLineCutOffWhileItWasWrittenDownAccusesNobody() throws IOException {
        anchors().write(QuarkusTransaction.requiringNew().call(ledger::heads), Instant.parse("2026-11-23T01:15:00Z"));
        Files.writeString(outside.resolve("2026-11-23.txt"), "2026-11-23T01:16:00Z 12 ab", StandardOpenOption.APPEND);
        assertThat(QuarkusTransaction.requiringNew().call(() -> verification(key).verify()).intact()).isTrue();
    }

    @Test
    void anotherKeyThanItWasSealedWithIsRefusedAtStart() {
        QuarkusTransaction.begin();
        try {
            assertThatThrownBy(() -> seals(new AuditKey(KEY)).check(null)).hasMessageContaining("nghedan.audit-key");
        } finally {
            QuarkusTransaction.rollback();
        }
        assertThatThrownBy(() -> new AuditKey("short")).hasMessageContaining("32");
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
    void manyAtOnceWaitForNobody() throws Exception {
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
        assertThat(QuarkusTransaction.requiringNew().call(ledger::heads)).filteredOn(head -> head.length() > 0)
                .as("strands that were taken because another was held")
                .hasSizeGreaterThan(1);
    }

    @Test
    void aLineBreakCannotPoseAsASecondEntry() {
        record("one\r\n2026-01-01 forged");
        assertThat(lastDetails(1)).isEqualTo("one  2026-01-01 forged");
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

    /** Of the first strand, which is taken when nobody else records. */
    private long lastSeq() {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery("select max(e.seq) from AuditEntry e where e.seq < :next", Long.class)
                        .setParameter("next", AuditHead.origin(2))
                        .getSingleResult());
    }

    private String lastDetails(int many) {
        return String.join(", ", QuarkusTransaction.requiringNew()
                .call(() -> entities
                        .createQuery("select e.detail from AuditEntry e where e.seq < :next order by e.seq desc",
                                String.class)
                        .setParameter("next", AuditHead.origin(2))
                        .setMaxResults(many)
                        .getResultList()));
    }

    private String hashOf(long seq) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery("select e.hash from AuditEntry e where e.seq = :seq", String.class)
                        .setParameter("seq", seq)
                        .getSingleResult());
    }

    private static String unkeyed(long seq, String before) {
        return AuditKey.unkeyed(String.valueOf(seq), "2026-11-23T00:00:00Z", "xuly", "TEST", "VV-2026-0001", "",
                before);
    }

    private static String unkeyedRow(long seq, String before, String hash) {
        return "insert into audit_entry (seq, at, actor, action, subject, detail, prev_hash, hash) values (" + seq
                + ", timestamp with time zone '2026-11-23 00:00:00+00', 'xuly', 'TEST', 'VV-2026-0001', '', '" + before
                + "', '" + hash + "')";
    }

    private AuditAnchors anchors() {
        return new AuditAnchors(outside);
    }

    private AuditVerification verification(AuditKey with) {
        return new AuditVerification(ledger, anchors(), with);
    }

    private AuditSeals seals(AuditKey with) {
        return new AuditSeals(ledger, anchors(), verification(with), with, Clock.systemUTC());
    }

    private void forge(String... forgeries) {
        for (String forgery : forgeries) {
            entities.createNativeQuery(forgery).executeUpdate();
        }
    }

    private AuditVerdict verdictAfter(String... forgeries) {
        QuarkusTransaction.begin();
        try {
            forge(forgeries);
            AuditVerdict verdict = audit.verify();
            assertThat(verdict.intact()).isFalse();
            return verdict;
        } finally {
            QuarkusTransaction.rollback();
        }
    }
}
