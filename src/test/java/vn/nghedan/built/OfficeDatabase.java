package vn.nghedan.built;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
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
        return begin(name, false).awaitReady();
    }

    /** Does not wait until it is ready. */
    Instance begin(String name, boolean demoFiles) throws Exception {
        Map<String, String> settings = new HashMap<>(Map.of("nghedan.data", data.toString(), "nghedan.demo", "true",
                "nghedan.demo.files", Boolean.toString(demoFiles), "nghedan.today", "2026-11-23"));
        if (postgres != null) {
            settings.put("quarkus.datasource.jdbc.url", postgres.getJdbcUrl("postgres", "postgres"));
            settings.put("quarkus.datasource.username", "postgres");
            settings.put("quarkus.datasource.password", "postgres");
        }
        running = BuiltProgram.start(name, List.of(), settings);
        return running;
    }

    /** What the query tells of the database, a line a row; of the embedded one only while no program runs. */
    List<String> rows(String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    row.add(found.getString(column));
                }
                rows.add(String.join(" | ", row.stream().map(String::valueOf).toList()));
            }
        }
        return rows;
    }

    private Connection connection() throws SQLException {
        return postgres != null
                ? postgres.getPostgresDatabase().getConnection()
                : DriverManager.getConnection("jdbc:h2:file:" + data.resolve("nghedan").toAbsolutePath()
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
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
