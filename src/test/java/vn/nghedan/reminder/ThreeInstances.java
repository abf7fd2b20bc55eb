package vn.nghedan.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * The built program, three times over one PostgreSQL, killed by the system in the middle of its work: each reminder once, none missing. Slow; run
 * by {@code mvn verify -Pit-postgres,it-instances}.
 */
class ThreeInstances {

    private static final LocalDate MON_2026_11_23 = LocalDate.of(2026, 11, 23);
    private static final Path PROGRAM = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Path LOGS = Path.of("target", "instances");
    private static final int FILES = 1000;
    private static final int INSTANCES = 3;
    private static final int KILLED = 12;
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private final List<Process> running = new ArrayList<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private EmbeddedPostgres postgres;
    private DueFiles files;
    private Path data;

    @BeforeEach
    void aDatabaseWithAThousandDueFiles() throws IOException, SQLException, InterruptedException {
        Files.createDirectories(LOGS);
        data = Files.createTempDirectory("nghedan-instances");
        postgres = EmbeddedPostgres.builder().start();
        files = new DueFiles(postgres.getPostgresDatabase());
        int port = freePort();
        Process first = start("schema", port, false);
        awaitHealth(first, port);
        files.open(FILES, MON_2026_11_23);
        first.destroyForcibly().waitFor();
    }

    @AfterEach
    void stop() throws IOException {
        running.forEach(Process::destroyForcibly);
        postgres.close();
    }

    @Test
    void killedAgainAndAgainTheyTellOfEachFileOnce() throws Exception {
        List<Process> instances = new ArrayList<>();
        for (int i = 0; i < INSTANCES; i++) {
            instances.add(start("instance-" + i, freePort(), true));
        }
        long began = System.nanoTime();
        int killed = 0;
        while (taken() < FILES && System.nanoTime() - began < PATIENCE.toNanos()) {
            // each time a further part of the work is done somebody dies in the midst of the next
            if (killed < KILLED && taken() > killed * FILES / (KILLED + 1)) {
                int victim = killed++ % INSTANCES;
                instances.get(victim).destroyForcibly().waitFor();
                instances.set(victim, start("instance-" + victim + "-after-" + killed, freePort(), true));
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        // whoever is left looks a few times more, and finds nothing to do
        LockSupport.parkNanos(Duration.ofSeconds(10).toNanos());
        System.out.printf("%d files, %d instances, killed %d times, %d s%n", FILES, INSTANCES, killed,
                Duration.ofNanos(System.nanoTime() - began).toSeconds());
        assertThat(killed).isPositive();
        assertThat(files.steps()).containsOnly(entry("-3 passed", "1000/1000"), entry("0 taken", "1000/1000"));
        assertThat(files.told()).containsOnly(entry("xuly DUE", "1000/1000"));
    }

    private int taken() throws SQLException {
        return Integer.parseInt(files.steps().getOrDefault("0 taken", "0/0").split("/")[0]);
    }

    private Process start(String name, int port, boolean reminds) throws IOException {
        Map<String, String> settings = Map.of("quarkus.http.port", Integer.toString(port),
                "quarkus.datasource.jdbc.url",
                postgres.getJdbcUrl("postgres", "postgres"), "quarkus.datasource.username", "postgres",
                "quarkus.datasource.password", "postgres", "nghedan.data", data.toString(), "nghedan.demo.files",
                "false", "nghedan.today", MON_2026_11_23.toString(), "nghedan.reminders.enabled",
                Boolean.toString(reminds), "nghedan.reminders.every", "1s", "nghedan.reminders.delay", "1s");
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m", "-XX:TieredStopAtLevel=1"));
        settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(List.of("-jar", PROGRAM.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(LOGS.resolve(name + ".log").toFile())
                .start();
        running.add(process);
        return process;
    }

    private void awaitHealth(Process process, int port) throws InterruptedException {
        HttpRequest health = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/q/health/ready")).build();
        for (int tries = 0; tries < 600; tries++) {
            try {
                if (http.send(health, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                assertThat(process.isAlive()).as("see " + LOGS).isTrue();
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        throw new AssertionError("the program does not come up, see " + LOGS);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
