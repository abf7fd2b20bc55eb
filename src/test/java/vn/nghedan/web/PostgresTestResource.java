package vn.nghedan.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A real PostgreSQL for the whole suite when it is built for it ({@code -Ppostgres}); otherwise H2 in memory stays. */
public class PostgresTestResource implements QuarkusTestResourceLifecycleManager {

    private EmbeddedPostgres server;

    @Override
    public Map<String, String> start() {
        if (!"postgresql".equals(System.getProperty("nghedan.test.database"))) {
            return Map.of();
        }
        String given = System.getProperty("bench.database", "");
        if (!given.isEmpty()) {
            return Map.of("quarkus.datasource.jdbc.url", given);
        }
        try {
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder();
            if (System.getProperty("bench.cases") != null) {
                // as an agency runs it: a commit is on the disk
                Map.of("fsync", "on", "synchronous_commit", "on", "shared_buffers", "1GB", "max_wal_size", "8GB",
                        "work_mem", "16MB", "random_page_cost", "1.1").forEach(builder::setServerConfig);
            }
            server = builder.start();
        } catch (IOException failed) {
            throw new UncheckedIOException("the embedded PostgreSQL does not start", failed);
        }
        return Map.of("quarkus.datasource.jdbc.url", server.getJdbcUrl("postgres", "postgres"),
                "quarkus.datasource.username", "postgres", "quarkus.datasource.password", "postgres");
    }

    @Override
    public void stop() {
        try {
            if (server != null) {
                server.close();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
