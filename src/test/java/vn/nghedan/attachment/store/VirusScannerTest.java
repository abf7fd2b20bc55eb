package vn.nghedan.attachment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Speaks with a clamd that was written from its manual, and reads byte by byte what it is sent. */
class VirusScannerTest {

    // what every scanner takes for a virus, in two parts, so that none takes this file for one
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-" + "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    @TempDir
    Path directory;

    private Path file(byte[] content) throws IOException {
        return Files.write(directory.resolve("content"), content);
    }

    private static VirusScanner at(String clamd) {
        return new VirusScanner(Optional.ofNullable(clamd), Duration.ofSeconds(5));
    }

    private static final class Clamd implements AutoCloseable {

        private final ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        private final CompletableFuture<byte[]> received;

        Clamd(String answer) throws IOException {
            received = CompletableFuture.supplyAsync(() -> {
                try (Socket caller = socket.accept()) {
                    DataInputStream sent = new DataInputStream(caller.getInputStream());
                    assertThat(new String(sent.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
                    ByteArrayOutputStream content = new ByteArrayOutputStream();
                    for (int length = sent.readInt(); length > 0; length = sent.readInt()) {
                        content.write(sent.readNBytes(length));
                    }
                    String said = content.toString(StandardCharsets.UTF_8).contains(EICAR)
                            ? "stream: Eicar-Test-Signature FOUND"
                            : answer;
                    caller.getOutputStream().write((said + "\0").getBytes(StandardCharsets.UTF_8));
                    return content.toByteArray();
                } catch (IOException failed) {
                    throw new java.io.UncheckedIOException(failed);
                }
            });
        }

        String address() {
            return "127.0.0.1:" + socket.getLocalPort();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    @Test
    void what_is_clean_is_sent_whole_and_taken() throws Exception {
        byte[] content = new byte[200_000];
        new java.util.Random(7).nextBytes(content);
        try (Clamd clamd = new Clamd("stream: OK")) {
            assertThat(at(clamd.address()).looksClean(file(content))).isTrue();
            assertThat(clamd.received.get()).isEqualTo(content);
        }
    }

    @Test
    void what_is_found_is_refused() throws Exception {
        try (Clamd clamd = new Clamd("stream: OK")) {
            assertThatThrownBy(() -> at(clamd.address()).looksClean(file(EICAR.getBytes(StandardCharsets.US_ASCII))))
                    .isInstanceOfSatisfying(UnfitContent.class,
                            unfit -> assertThat(unfit.reason()).isEqualTo(Unfit.INFECTED));
        }
    }

    @ParameterizedTest
    @CsvSource({"INSTREAM size limit exceeded. ERROR", "''", "stream: NOT OK?"})
    void any_other_answer_is_none(String answer) throws Exception {
        try (Clamd clamd = new Clamd(answer)) {
            assertThatThrownBy(() -> at(clamd.address()).looksClean(file(new byte[]{1})))
                    .isInstanceOfSatisfying(UnfitContent.class,
                            unfit -> assertThat(unfit.reason()).isEqualTo(Unfit.UNSCANNED));
        }
    }

    @Test
    void a_scanner_that_is_not_there_lets_nothing_in() throws Exception {
        String gone;
        try (Clamd clamd = new Clamd("")) {
            gone = clamd.address();
        }
        assertThatThrownBy(() -> at(gone).looksClean(file(new byte[]{1})))
                .isInstanceOfSatisfying(UnfitContent.class,
                        unfit -> assertThat(unfit.reason()).isEqualTo(Unfit.UNSCANNED));
    }

    @Test
    void without_one_nobody_is_asked_and_it_does_not_count_as_scanned() throws Exception {
        assertThat(at(null).looksClean(file(new byte[]{1}))).isFalse();
        assertThat(at(" ").looksClean(file(new byte[]{1}))).isFalse();
    }

    @Test
    void an_address_without_a_port_is_refused_at_start() {
        assertThatThrownBy(() -> at("clamav")).hasMessageContaining("nghedan.antivirus.clamd");
    }
}
