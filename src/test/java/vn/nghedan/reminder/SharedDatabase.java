package vn.nghedan.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import vn.nghedan.built.BuiltProgram;
import vn.nghedan.built.Instance;
import vn.nghedan.built.Patience;

/** One PostgreSQL with the demo accounts, and instances of the built program over it. Whatever it has started it ends. */
final class SharedDatabase implements AutoCloseable {

    static final LocalDate MON_2026_11_23 = LocalDate.of(2026, 11, 23);

    // 128 and the number of the signal
    private static final int KILLED = 128 + 9;
    private static final String HOLDING = """
            select count(*) filter (where a.state = 'active') > 0, count(l.pid) > 0
            from pg_stat_activity a left join pg_locks l on l.pid = a.pid and l.granted and l.mode = 'RowShareLock'
                and l.relation = 'dossier'::regclass and a.state = 'idle in transaction'
            where a.application_name = ?""";

    private final List<Process> running = new ArrayList<>();
    private final EmbeddedPostgres postgres;
    private final DueFiles files;
    private final Path data;

    private SharedDatabase() throws IOException {
        data = Files.createTempDirectory("nghedan-instances");
        postgres = EmbeddedPostgres.builder().start();
        files = new DueFiles(postgres.getPostgresDatabase());
    }

    /**
     * Made ready by an instance that reminds nobody, has derived all files by the law it ships, and is gone again: the files
     * that are put in afterwards have no journal and must wait for no derivation.
     */
    static SharedDatabase ready() throws Exception {
        SharedDatabase database = new SharedDatabase();
        try {
            Instance first = database.start("schema", List.of(), Map.of("nghedan.reminders.enabled", "false"))
                    .awaitReady();
            database.await("the derivation of a new program to end",
                    () -> database.count("select count(*) from rederivation where state = 'DONE'") == 1);
            first.kill();
            return database;
        } catch (Exception | AssertionError failed) {
            database.close();
            throw failed;
        }
    }

    DueFiles files() {
        return files;
    }

    Instance start(String name) throws IOException {
        return start(name, List.of(), Map.of());
    }

    /** @param before what stands before the arguments of the virtual machine, or among them */
    Instance start(String name, List<String> before, Map<String, String> settings) throws IOException {
        Map<String, String> all = new HashMap<>(Map.of("quarkus.datasource.jdbc.url",
                postgres.getJdbcUrl("postgres", "postgres") + "&ApplicationName=" + name,
                "quarkus.datasource.username", "postgres", "quarkus.datasource.password", "postgres",
                "nghedan.data", data.toString(), "nghedan.demo.files", "false", "nghedan.today",
                MON_2026_11_23.toString(), "nghedan.reminders.every", "1s", "nghedan.reminders.delay", "1s",
                "nghedan.reminders.mail.enabled", "true"));
        all.putAll(settings);
        Instance instance = BuiltProgram.start(name, before, all);
        running.add(instance.process());
        return instance;
    }

    /** Pauses an instance at a moment at which it holds a file in an open transaction. */
    void pauseInTheMidst(Instance instance) throws Exception {
        await(instance.name() + " to be caught in the midst", () -> {
            instance.pause();
            if (holdsAFile(instance)) {
                return true;
            }
            instance.goOn();
            return false;
        });
    }

    /** Whether a paused instance holds a file, once the database has done what it was last asked. */
    boolean holdsAFile(Instance instance) throws Exception {
        boolean[] holds = new boolean[1];
        await("the database to have answered " + instance.name(), () -> {
            try (Connection connection = postgres.getPostgresDatabase().getConnection();
                    PreparedStatement question = connection.prepareStatement(HOLDING)) {
                question.setString(1, instance.name());
                try (ResultSet answer = question.executeQuery()) {
                    answer.next();
                    holds[0] = answer.getBoolean(2);
                    return !answer.getBoolean(1);
                }
            }
        });
        return holds[0];
    }

    void execute(String statement) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement one = connection.createStatement()) {
            one.execute(statement);
        }
    }

    long count(String query) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement one = connection.createStatement();
                ResultSet answer = one.executeQuery(query)) {
            answer.next();
            return answer.getLong(1);
        }
    }

    void endAll() {
        running.forEach(process -> process.destroyForcibly().onExit().join());
        running.clear();
    }

    @Override
    public void close() throws IOException {
        endAll();
        postgres.close();
    }

    /** Waits, unless an instance has ended that nobody has killed. */
    void await(String what, Callable<Boolean> condition) throws Exception {
        Patience.await(what, () -> {
            assertThat(running).as("instances that ended by themselves, see " + BuiltProgram.LOGS)
                    .noneMatch(process -> !process.isAlive() && process.exitValue() != KILLED);
            return condition.call();
        });
    }
}
