package vn.nghedan.built;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;

/** The built program as a process of its own, which can be paused and killed. */
public record Instance(String name, Process process, int port, Path log) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    public Instance awaitReady() throws Exception {
        Patience.await(name + " to be ready", () -> {
            assertThat(process.isAlive()).as("see " + log).isTrue();
            return readiness() != null;
        });
        return this;
    }

    /** What it says of its health, or null while it is not ready. */
    public String readiness() throws InterruptedException {
        URI address = URI.create("http://localhost:" + port + "/q/health/ready");
        try {
            var answer = HTTP.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
            return answer.statusCode() == 200 ? answer.body() : null;
        } catch (IOException notYet) {
            return null;
        }
    }

    /** Stands still wherever it is, with its connections, transactions and locks; for everybody else it is just slow. */
    public void pause() throws Exception {
        signal("STOP");
        Patience.await(name + " to stand still", () -> state() == 'T');
    }

    public void goOn() throws Exception {
        signal("CONT");
        Patience.await(name + " to go on", () -> state() != 'T');
    }

    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    long residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status"))
                .stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    private void signal(String signal) throws IOException, InterruptedException {
        int failed = new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).inheritIO()
                .start()
                .waitFor();
        assertThat(failed).as("kill -%s %s, see %s", signal, name, log).isZero();
    }

    private char state() throws IOException {
        String said = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
        // the name of the program stands in brackets before it, and may hold anything
        return said.charAt(said.lastIndexOf(')') + 2);
    }
}
