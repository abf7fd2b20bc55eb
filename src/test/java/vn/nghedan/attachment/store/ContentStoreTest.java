package vn.nghedan.attachment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.runtime.configuration.MemorySize;

import vn.nghedan.web.problem.WritingRefused;
import vn.nghedan.web.storage.Disks;

class ContentStoreTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final String HELLO = "185f8db32271fe25f561a6fc938b2e264306ec304eda518007d1764826381969";

    @TempDir
    Path data;
    private ContentStore store;
    private ContentSweep sweep;

    @BeforeEach
    void open() throws IOException {
        store = store("0");
        sweep = new ContentSweep(store, at(NOW));
    }

    private ContentStore store(String reserve) throws IOException {
        ContentStore opened = new ContentStore(data, data.resolve("attachments/incoming"), size("1M"),
                Disks.keeping(data, reserve), new VirusScanner(Optional.empty(), Duration.ZERO), at(NOW));
        opened.prepare(null);
        return opened;
    }

    private static MemorySize size(String told) {
        return Disks.size(told);
    }

    private static Clock at(Instant when) {
        return Clock.fixed(when, ZoneOffset.UTC);
    }

    private Path sent(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(data, "sent", ""), content);
    }

    private Path sent(String content) throws IOException {
        return sent(content.getBytes(StandardCharsets.UTF_8));
    }

    private Unfit refusal(byte[] content) throws IOException {
        Path file = sent(content);
        return catchThrowableOfType(UnfitContent.class, () -> store.inspect(file)).reason();
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> all = Files.walk(data.resolve("attachments"))) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    // ---- what comes in

    @Test
    void what_a_file_is_is_told_by_its_content() throws Exception {
        assertThat(store.inspect(sent(Contents.pdf(1))).kind()).isEqualTo(ContentKind.PDF);
        assertThat(store.inspect(sent(Contents.PNG)).kind()).isEqualTo(ContentKind.PNG);
        assertThat(store.inspect(sent(Contents.JPEG)).kind()).isEqualTo(ContentKind.JPEG);
        assertThat(store.inspect(sent(Contents.TIFF)).kind()).isEqualTo(ContentKind.TIFF);
        assertThat(store.inspect(sent(Contents.docx("Đơn khiếu nại"))).kind()).isEqualTo(ContentKind.DOCX);
        assertThat(store.inspect(sent(Contents.xlsx())).kind()).isEqualTo(ContentKind.XLSX);
        assertThat(store.inspect(sent("Đơn khiếu nại\n")).kind()).isEqualTo(ContentKind.TEXT);
    }

    @Test
    void what_is_of_no_kind_that_is_taken_is_refused() throws Exception {
        assertThat(refusal(new byte[0])).isEqualTo(Unfit.EMPTY);
        assertThat(refusal(new byte[]{'M', 'Z', 0, 1, 2})).isEqualTo(Unfit.KIND);
        assertThat(refusal(new byte[]{(byte) 0x7f, 'E', 'L', 'F', 2, 1, 1})).isEqualTo(Unfit.KIND);
        assertThat(refusal(new byte[]{'P', 'K', 3, 4, 1, 2, 3})).isEqualTo(Unfit.KIND);
        assertThat(refusal(new byte[]{'a', (byte) 0xff, 'b'})).isEqualTo(Unfit.KIND);
        assertThat(refusal(Contents.archive(java.util.Map.of("a.txt", new byte[]{1})))).isEqualTo(Unfit.KIND);
        assertThat(refusal(Contents.withMacro())).isEqualTo(Unfit.KIND);
    }

    @Test
    void what_swells_when_it_is_unpacked_is_refused() throws Exception {
        assertThat(refusal(Contents.bomb(50_000_000))).isEqualTo(Unfit.TOO_DEEP);
        assertThat(refusal(Contents.manyParts(5_001))).isEqualTo(Unfit.TOO_DEEP);
    }

    @Test
    void what_is_too_large_is_refused_before_it_is_read() throws Exception {
        Path file = data.resolve("large");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(1L << 40);
        }
        assertThat(catchThrowableOfType(UnfitContent.class, () -> store.inspect(file)).reason())
                .isEqualTo(Unfit.TOO_LARGE);
    }

    // ---- keeping

    @Test
    void a_content_lies_under_its_hash_once() throws Exception {
        StoredContent first = store.keep(sent("Hello"), new InspectedContent(ContentKind.TEXT, false));
        StoredContent second = store.keep(sent("Hello"), new InspectedContent(ContentKind.TEXT, false));
        assertThat(first).isEqualTo(second).isEqualTo(new StoredContent(HELLO, 5, ContentKind.TEXT, false));
        assertThat(kept()).containsExactly(data.resolve("attachments/18/" + HELLO));
        assertThat(store.find(HELLO)).hasValueSatisfying(place -> assertThat(place).hasContent("Hello"));
    }

    @Test
    void two_at_once_of_the_same_are_one() throws Exception {
        Path file = sent("Hello");
        ExecutorService both = Executors.newFixedThreadPool(8);
        List<Future<StoredContent>> all = IntStream.range(0, 40)
                .mapToObj(i -> both.submit(() -> store.keep(file, new InspectedContent(ContentKind.TEXT, false))))
                .toList();
        for (Future<StoredContent> one : all) {
            assertThat(one.get().sha256()).isEqualTo(HELLO);
        }
        both.shutdown();
        assertThat(kept()).containsExactly(data.resolve("attachments/18/" + HELLO));
    }

    @Test
    void what_was_changed_on_the_disk_is_not_handed_out() throws Exception {
        store.keep(sent("Hello"), new InspectedContent(ContentKind.TEXT, false));
        Files.writeString(data.resolve("attachments/18/" + HELLO), "Hallo");
        assertThat(store.find(HELLO)).isEmpty();
        assertThat(store.find("0".repeat(64))).isEmpty();
        assertThatThrownBy(() -> store.find("../../x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_full_disk_is_told_and_nothing_is_left() throws Exception {
        ContentStore full = store("1000000G");
        Path file = sent("Hello");
        assertThatThrownBy(() -> full.keep(file, new InspectedContent(ContentKind.TEXT, false)))
                .isInstanceOf(WritingRefused.class);
        assertThat(kept()).isEmpty();
    }

    // ---- sweeping

    private void age(Path file, Duration by) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(NOW.minus(by)));
    }

    @Test
    void what_nobody_has_goes_after_a_day_and_no_sooner() throws Exception {
        store.keep(sent("Hello"), new InspectedContent(ContentKind.TEXT, false));
        Path place = data.resolve("attachments/18/" + HELLO);
        age(place, Duration.ofHours(23));
        assertThat(sweep.sweep(hash -> false)).isZero();
        age(place, Duration.ofHours(25));
        assertThat(sweep.sweep(HELLO::equals)).isZero();
        assertThat(place).hasContent("Hello");
        assertThat(sweep.sweep(hash -> false)).isOne();
        assertThat(kept()).isEmpty();
    }

    @Test
    void what_came_in_and_was_never_kept_goes_too() throws Exception {
        Path half = Files.writeString(data.resolve("attachments/incoming/half"), "Hel");
        assertThat(sweep.sweep(hash -> false)).isZero();
        age(half, Duration.ofHours(25));
        assertThat(sweep.sweep(hash -> false)).isOne();
        assertThat(half).doesNotExist();
    }

    @Test
    void what_comes_again_while_it_is_swept_stays() throws Exception {
        Path file = sent("Hello");
        store.keep(file, new InspectedContent(ContentKind.TEXT, false));
        Path place = data.resolve("attachments/18/" + HELLO);
        age(place, Duration.ofDays(3));
        assertThat(sweep.sweep(hash -> {
            store.keep(file, new InspectedContent(ContentKind.TEXT, false));
            return false;
        })).isZero();
        assertThat(place).hasContent("Hello");
        assertThat(kept()).containsExactly(place);
    }

    @Test
    void a_sweep_that_was_killed_halfway_loses_nothing() throws Exception {
        store.keep(sent("Hello"), new InspectedContent(ContentKind.TEXT, false));
        Path place = data.resolve("attachments/18/" + HELLO);
        age(place, Duration.ofDays(3));
        Files.move(place, place.resolveSibling(HELLO + ".aside"));
        assertThat(sweep.sweep(HELLO::equals)).isZero();
        assertThat(kept()).containsExactly(place);
    }

    // ---- names

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"don.pdf | don.pdf", "../../x | x.pdf", "C:\\tmp\\Đơn 1.PDF | Đơn 1.pdf",
            ".htaccess | htaccess.pdf", "'' | giấy.pdf", "/ | giấy.pdf", "a\tb.pdf | a b.pdf",
            "trang.html | trang.html.pdf",
            "a\u202Efdp.exe | afdp.exe.pdf", "D\u031bon.pdf | D̛on.pdf", "e\u0302\u0301.pdf | ế.pdf"})
    void a_name_is_told_and_is_no_path(String given, String told) {
        assertThat(FileName.of(given, ContentKind.PDF, "giấy")).isEqualTo(told);
    }

    @Test
    void a_name_is_cut_by_whole_characters_and_holds_no_nul() {
        assertThat(FileName.of("a\0b.pdf", ContentKind.PDF, "giấy")).isEqualTo("ab.pdf");
        assertThat(FileName.of("Đ".repeat(300) + ".pdf", ContentKind.PDF, "giấy")).isEqualTo("Đ".repeat(120) + ".pdf");
        String many = FileName.of("😀".repeat(300), ContentKind.JPEG, "ảnh");
        assertThat(many).isEqualTo("😀".repeat(120) + ".jpg");
        assertThat(FileName.of("a\ud83d.pdf", ContentKind.PDF, "giấy")).isEqualTo("a.pdf");
        assertThat(FileName.of("a.jpeg", ContentKind.JPEG, "ảnh")).isEqualTo("a.jpeg");
        assertThat(FileName.of(null, ContentKind.JPEG, "ảnh")).isEqualTo("ảnh.jpg");
    }
}
