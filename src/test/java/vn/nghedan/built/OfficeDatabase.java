package vn.nghedan.built;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** An empty data directory with the database the program was built for: the embedded file as it is delivered, or a PostgreSQL. */
final class OfficeDatabase implements AutoCloseable {

    private final Path data;
    private final EmbeddedPostgres postgres;
    private Instance running;

    private OfficeDatabase(Path data, EmbeddedPostgres postgres) {
        this.data = data;
        this.postgres = postgres;
    }

    static OfficeDatabase empty() throws IOException {
        return in(Files.createTempDirectory("nghedan-built"));
    }

    static OfficeDatabase in(Path data) throws IOException {
        return new OfficeDatabase(data, isEmbedded() ? null : EmbeddedPostgres.builder().start());
    }

    static boolean isEmbedded() {
        return !"postgresql".equals(System.getProperty("nghedan.test.database"));
    }

    Instance start(String name) throws Exception {
        Map<String, String> settings = new HashMap<>(Map.of("nghedan.data", data.toString(), "nghedan.demo", "true",
                "nghedan.demo.files", "false", "nghedan.today", "2026-11-23"));
        if (postgres != null) {
            settings.put("quarkus.datasource.jdbc.url", postgres.getJdbcUrl("postgres", "postgres"));
            settings.put("quarkus.datasource.username", "postgres");
            settings.put("quarkus.datasource.password", "postgres");
        }
        running = BuiltProgram.start(name, List.of(), settings);
        return running.awaitReady();
    }

    Path data() {
        return data;
    }

    @Override
    public void close() throws Exception {
        if (running != null) {
            running.kill();
        }
        if (postgres != null) {
            postgres.close();
        }
    }
}
