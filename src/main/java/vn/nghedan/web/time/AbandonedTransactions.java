package vn.nghedan.web.time;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.agroal.api.AgroalPoolInterceptor;

/**
 * An instance that stands still in the midst of a transaction, because its machine was paused or has lost the network, holds its locks: the last
 * row of the audit chain is among them, for which everybody who writes waits. So PostgreSQL gives such a transaction up after a while; whoever
 * comes round finds it undone. H2 lives in the one process, which stands still as a whole.
 */
@ApplicationScoped
class AbandonedTransactions implements AgroalPoolInterceptor {

    private final Duration after;

    AbandonedTransactions(@ConfigProperty(name = "nghedan.database.abandoned-after") Duration after) {
        this.after = after;
    }

    @Override
    public void onConnectionCreate(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
                statement.execute("set idle_in_transaction_session_timeout = " + after.toMillis());
            }
        } catch (SQLException unusable) {
            throw new IllegalStateException("a connection cannot be bounded in how long it stands still", unusable);
        }
    }
}
