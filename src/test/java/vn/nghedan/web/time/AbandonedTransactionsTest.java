package vn.nghedan.web.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class AbandonedTransactionsTest {

    @Inject
    DataSource database;

    @Test
    void aTransactionThatStandsStillIsGivenUp() throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            assumeTrue(connection.getMetaData().getDatabaseProductName().equals("PostgreSQL"), "only there");
            try (ResultSet bound = statement.executeQuery("show idle_in_transaction_session_timeout")) {
                bound.next();
                assertThat(bound.getString(1)).isEqualTo("1min");
            }
        }
    }
}
