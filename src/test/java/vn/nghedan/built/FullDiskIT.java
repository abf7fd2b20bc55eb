package vn.nghedan.built;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The built program on a disk that fills up under it: its own small one, in a namespace only it sees. Writing is refused while room is
 * kept free, and goes on when there is room, without a restart.
 */
class FullDiskIT {

    private static final int LETTERS = 20;
    private static final String ON_A_SMALL_DISK = "mount -t tmpfs -o size=64m tmpfs \"$0\" && exec \"$@\"";

    private final Acknowledgements acknowledged;
    private Path data;
    private Instance program;

    FullDiskIT() throws IOException {
        acknowledged = new Acknowledgements();
    }

    @BeforeEach
    void mayHaveADiskOfItsOwn() throws Exception {
        assumeThat(OfficeDatabase.isEmbedded()).as("only the embedded file lies on the disk of the program").isTrue();
        data = Files.createTempDirectory("nghedan-small-disk");
        int failed;
        try {
            failed = new ProcessBuilder("unshare", "-m", "sh", "-c", ON_A_SMALL_DISK, data.toString(), "true").start()
                    .waitFor();
        } catch (IOException missing) {
            failed = -1;
        }
        assumeThat(failed).as("a disk of its own needs unshare and the right to mount").isZero();
    }

    @AfterEach
    void end() throws Exception {
        if (program != null) {
            program.kill();
        }
        acknowledged.close();
    }

    @ParameterizedTest
    @CsvSource("kept free, 16M")
    @DisplayName("T2: a full disk loses nothing that was acknowledged, is told, and writing goes on when there is room")
    void full(String name, String reserve) throws Exception {
        program = BuiltProgram.start("full-disk-" + reserve,
                List.of("unshare", "-m", "sh", "-c", ON_A_SMALL_DISK, data.toString()),
                Map.of("nghedan.data", data.toString(), "nghedan.demo.files", "false", "nghedan.today", "2026-11-23",
                        "nghedan.database.reserve", reserve))
                .awaitReady();
        Desk desk = new Desk(program);
        for (int i = 0; i < LETTERS; i++) {
            acknowledge(desk, "before-" + i);
        }
        Path filler = fill();
        HttpResponse<String> refused = desk.register("refused");
        assertThat(refused.statusCode()).as(refused.body()).isIn(503, 507);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(refused.headers().firstValue("Content-Type").orElse("")).contains("application/problem+json");
        assertThat(program.readiness()).as("readiness with a full disk").isNull();

        String letter = acknowledged.byKey().get("before-0");
        HttpResponse<String> unattached = desk.attach(letter, 1024 * 1024);
        assertThat(unattached.statusCode()).as(unattached.body()).isEqualTo(507);
        assertThat(unattached.headers().firstValue("Content-Type").orElse("")).contains("application/problem+json");

        Files.delete(filler);
        acknowledge(desk, "refused");
        HttpResponse<String> attached = desk.attach(letter, 1024 * 1024);
        assertThat(attached.statusCode()).as(attached.body()).isEqualTo(201);
        assertThat(program.readiness()).as("readiness with room").isNotNull();
        for (Map.Entry<String, String> one : acknowledged.byKey().entrySet()) {
            assertThat(desk.read(one.getValue()).statusCode()).as(one.toString()).isEqualTo(200);
            assertThat(Desk.code(desk.register(one.getKey()))).isEqualTo(one.getValue());
        }
        assertThat(acknowledged.byKey().values()).hasSize(LETTERS + 1).doesNotHaveDuplicates();
        System.out.printf("%s: %d letters acknowledged, refused with %d, 0 lost%n", name, LETTERS + 1,
                refused.statusCode());
    }

    private void acknowledge(Desk desk, String key) throws Exception {
        HttpResponse<String> answer = desk.register(key);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        acknowledged.add(key, Desk.code(answer));
    }

    /** Takes whatever room there is, on the disk as the program sees it. */
    private Path fill() throws IOException {
        Path seen = Path.of("/proc", Long.toString(program.process().pid()), "root");
        Path filler = Path.of(seen.toString(), data.resolve("filler").toString());
        try (OutputStream out = Files.newOutputStream(filler)) {
            byte[] piece = new byte[64 * 1024];
            while (true) {
                out.write(piece);
            }
        } catch (IOException full) {
            return filler;
        }
    }
}
