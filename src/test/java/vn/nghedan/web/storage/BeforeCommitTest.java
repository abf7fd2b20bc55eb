package vn.nghedan.web.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;

import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import vn.nghedan.web.storage.BeforeCommit.Turn;

/** It leans on the inside of Hibernate, so whoever upgrades that must hear of it. */
@QuarkusTest
class BeforeCommitTest {

    @Inject
    BeforeCommit beforeCommit;
    @Inject
    EntityManager database;
    @Inject
    UserTransaction transaction;

    @Test
    void each_has_its_turn_once_while_the_transaction_can_still_write() {
        List<String> done = new ArrayList<>();
        QuarkusTransaction.requiringNew().run(() -> {
            Runnable chain = () -> done.add("chain " + status());
            beforeCommit.collected(Turn.AUDIT_CHAIN, () -> chain);
            beforeCommit.collected(Turn.DIRECTORY_EDITION, () -> () -> {
                done.add("edition " + status());
                stamp("by the last turn");
            });
            assertThat(beforeCommit.<Runnable>collected(Turn.AUDIT_CHAIN, () -> () -> done.add("never")))
                    .isSameAs(chain);
            assertThat(done).isEmpty();
        });
        assertThat(done).containsExactly("edition " + Status.STATUS_ACTIVE, "chain " + Status.STATUS_ACTIVE);
        assertThat(stamp()).isEqualTo("by the last turn");
    }

    @Test
    void what_fails_in_its_turn_takes_the_transaction_with_it() {
        String before = stamp();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
            stamp("never to be seen");
            beforeCommit.collected(Turn.AUDIT_CHAIN, () -> () -> {
                throw new IllegalStateException("no room for it");
            });
        })).isNotNull();
        assertThat(stamp()).isEqualTo(before);
    }

    @Test
    void the_next_transaction_starts_with_nothing() {
        List<String> done = new ArrayList<>();
        QuarkusTransaction.requiringNew()
                .run(() -> beforeCommit.collected(Turn.MONTHLY_FLOW, () -> () -> done.add("first")));
        QuarkusTransaction.requiringNew()
                .run(() -> beforeCommit.collected(Turn.MONTHLY_FLOW, () -> () -> done.add("second")));
        assertThat(done).containsExactly("first", "second");
    }

    private int status() {
        try {
            return transaction.getStatus();
        } catch (jakarta.transaction.SystemException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void stamp(String text) {
        database.createNativeQuery("update directory_edition set stamp = :stamp")
                .setParameter("stamp", text)
                .executeUpdate();
    }

    private String stamp() {
        return QuarkusTransaction.requiringNew()
                .call(() -> (String) database.createNativeQuery("select stamp from directory_edition", String.class)
                        .getSingleResult());
    }
}
