package vn.nghedan.built;

import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Writes the options with which the packaged program is started. It is started once on an empty directory, signed in to, and ended; what it
 * has loaded by then is kept, and later starts need not read and verify it again. The build runs this as a source file, so it uses the JDK
 * only. Where no archive comes about the program starts without one, in twice the time.
 */
public final class ClassArchive {

    private static final Path PROGRAM = Path.of("target", "quarkus-app").toAbsolutePath();
    private static final Path ARCHIVE = PROGRAM.resolve("classes.jsa");
    private static final Path OPTIONS = PROGRAM.resolve("java.options");
    private static final Path LOG = Path.of("target", "class-archive.log");
    // for an old computer: little memory at first, but enough for eight who write at once, and there soon rather than fastest after an hour
    private static final List<String> SPARING = List.of("-Xms96m", "-Xmx256m", "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1");
    private static final List<String> OPENED_FIRST = List.of("/", "/cases", "/letters");
    private static final Duration LONGEST_START = Duration.ofMinutes(5);

    private final int port;
    private final Process process;
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private ClassArchive(Path data) throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(SPARING);
        command.addAll(List.of("-XX:ArchiveClassesAtExit=" + ARCHIVE, "-Dquarkus.http.port=" + port,
                "-Dnghedan.data=" + data, "-jar", PROGRAM.resolve("quarkus-run.jar").toString()));
        process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(LOG.toFile()).start();
    }

    /** @param args whether to make the archive, else only the options are written */
    public static void main(String[] args) throws Exception {
        Files.write(OPTIONS, SPARING);
        if (!Boolean.parseBoolean(args[0])) {
            return;
        }
        Path data = Files.createTempDirectory("nghedan-class-archive");
        try {
            ClassArchive program = new ClassArchive(data);
            try {
                program.open();
            } finally {
                program.end();
            }
            if (Files.exists(ARCHIVE)) {
                List<String> options = new ArrayList<>(SPARING);
                options.add("\"-XX:SharedArchiveFile=" + ARCHIVE.toString().replace('\\', '/') + "\"");
                Files.write(OPTIONS, options);
            } else {
                System.out.println("No archive of classes was made, see " + LOG);
            }
        } catch (IOException | IllegalStateException failed) {
            System.out.println("No archive of classes was made, see " + LOG + ": " + failed.getMessage());
        } finally {
            delete(data);
        }
    }

    private void open() throws IOException, InterruptedException {
        long began = System.nanoTime();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() - began > LONGEST_START.toNanos()) {
                throw new IllegalStateException("the program does not open");
            }
            Thread.sleep(100);
        }
        browser.send(to("/j_security_check").header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("j_username=tiepdan&j_password=nghedan-demo"))
                .build(), BodyHandlers.discarding());
        for (String page : OPENED_FIRST) {
            browser.send(to(page).build(), BodyHandlers.discarding());
        }
    }

    /** In order, where the system knows how: only then is the archive written. */
    private void end() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(LONGEST_START.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private boolean answers() throws InterruptedException {
        try {
            return browser.send(to("/sign-in").build(), BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private HttpRequest.Builder to(String page) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + page));
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
