package vn.nghedan.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;

import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OutageTest {

    @Test
    @DisplayName("T2: a disk without room is told from whatever hides it")
    void full() {
        RollbackException failed = new RollbackException("could not commit");
        failed.addSuppressed(new SQLException("general error", "HY000", 50_000,
                new IllegalStateException("writing failed", new IOException("No space left on device"))));
        assertThat(Outage.of(new IllegalStateException(failed))).contains(Outage.FULL);
        assertThat(Outage.of(new PersistenceException(new SQLException("could not extend file", "53100"))))
                .contains(Outage.FULL);
    }

    @Test
    @DisplayName("T2, T17: a database that is closed, gone, or has no connection left is worth asking again")
    void busy() {
        assertThat(Outage.of(new PersistenceException(new SQLException("closed", "90098", 90_098))))
                .contains(Outage.BUSY);
        assertThat(Outage.of(new SQLException("connection lost", "08006"))).contains(Outage.BUSY);
        assertThat(Outage.of(new SQLException("too many connections", "53300"))).contains(Outage.BUSY);
        assertThat(Outage.of(new SQLException("waited too long", "HYT00", 50_200))).contains(Outage.BUSY);
        assertThat(Outage.of(new PersistenceException(
                new SQLException("Acquisition timeout while waiting for new connection")))).contains(Outage.BUSY);
    }

    @Test
    @DisplayName("T2: a fault of ours is no outage")
    void neither() {
        assertThat(Outage.of(new NullPointerException())).isEmpty();
        assertThat(Outage.of(new SQLException("unique index or primary key violation", "23505", 23_505))).isEmpty();
        IllegalStateException circle = new IllegalStateException("a");
        circle.addSuppressed(new IllegalArgumentException("b", circle));
        assertThat(Outage.of(circle)).isEmpty();
    }
}
