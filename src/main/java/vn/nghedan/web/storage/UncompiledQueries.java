package vn.nghedan.web.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalPoolInterceptor;

/**
 * PostgreSQL translates a query that it deems expensive into machine code before it runs it. With the many conditions of who
 * may know of a file that took seconds, for an answer of milliseconds, and again for each query: pages are better off without.
 */
@ApplicationScoped
class UncompiledQueries implements AgroalPoolInterceptor {

    @Override
    public void onConnectionCreate(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
                statement.execute("set jit = off");
            }
        } catch (SQLException unusable) {
            throw new IllegalStateException("a connection cannot be kept from translating its queries", unusable);
        }
    }
}
