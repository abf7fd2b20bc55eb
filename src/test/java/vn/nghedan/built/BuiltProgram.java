package vn.nghedan.built;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts what the build has packaged, as whoever runs it would, each on a port of its own. */
public final class BuiltProgram {

    public static final Path LOGS = Path.of("target", "instances");

    private static final Path PROGRAM = Path.of("target", "quarkus-app").toAbsolutePath();

    private BuiltProgram() {
    }

    /** @param before what stands before the arguments of the virtual machine, or among them */
    public static Instance start(String name, List<String> before, Map<String, String> settings) throws IOException {
        Files.createDirectories(LOGS);
        int port = freePort();
        List<String> command = new ArrayList<>(before.stream().filter(word -> !word.startsWith("-D")).toList());
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + PROGRAM.resolve("java.options")));
        before.stream().filter(word -> word.startsWith("-D")).forEach(command::add);
        command.add("-Dquarkus.http.port=" + port);
        settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(List.of("-jar", PROGRAM.resolve("quarkus-run.jar").toString()));
        Path log = LOGS.resolve(name + ".log");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        return new Instance(name, process, port, log);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
