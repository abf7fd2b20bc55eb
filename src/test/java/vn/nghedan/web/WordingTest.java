package vn.nghedan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts are those of an administrative lawyer: what such a one would not write does not come back. */
class WordingTest {

    private static final Path MAIN = Path.of("src/main/resources");

    @ParameterizedTest
    @ValueSource(strings = {
            // the product's own rule is not the law
            "pháp luật không cho phép", "theo quy ước của hệ thống", "quy ước của hệ thống",
            // not the word of the law for the act, the paper or the finding
            "rút đơn", "kỷ luật lần đầu", "kỷ luật lần hai", "kiến nghị khởi tố", "bàn giao cho cấp trên",
            "giới hạn thời gian của lĩnh vực", "xác minh tại nhiều nơi", "xác minh nhiều nơi", "mở vụ việc",
            "xử lý kết luận", "tháng chưa tiếp dân", "một nửa xong trong", "báo một người", "có điều cần sửa",
            // spoken, or a question where a heading belongs
            "ai đến?", "bao nhiêu người?", "trình bày gì?", "đây là việc gì?", "có đơn không?", "không tiếp được?",
            "chờ tôi làm", "người làm thay", "ai làm thay", "gạch bỏ",
            // lưu is to save, xếp lưu is to shelve
            "lưu đơn"})
    @DisplayName("Wording: what a lawyer would not write is in no text")
    void isNotWritten(String phrase) throws IOException {
        var written = Pattern.compile("(?<!xếp )" + Pattern.quote(phrase),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        assertThat(lines()).noneMatch(line -> written.matcher(line.text()).find());
    }

    @Test
    @DisplayName("Wording: quá hạn is the one word for late")
    void thereIsOneWordForLate() throws IOException {
        assertThat(lines()).noneMatch(line -> line.text().toLowerCase().contains("trễ"))
                .noneMatch(line -> line.text().toLowerCase().contains("muộn"));
        try (Stream<Path> code = Files.walk(Path.of("src/main/java"))) {
            assertThat(code.filter(Files::isRegularFile)).noneMatch(file -> read(file).toLowerCase().contains("trễ"));
        }
        assertThat(words("web").getProperty("due_met")).isEqualTo("Hoàn thành đúng hạn");
        assertThat(words("web").getProperty("due_met_late")).isEqualTo("Hoàn thành, quá hạn {days} ngày");
    }

    @Test
    @DisplayName("Wording: a complaint is found wholly wrong, a denunciation wrong, each by the word of its law")
    void theFindingIsNamedByItsLaw() throws IOException {
        var words = words("casefile");
        assertThat(words.getProperty("choice_WRONG")).isEqualTo("Khiếu nại sai toàn bộ");
        assertThat(words.getProperty("choice_WRONG_DENUNCIATION")).isEqualTo("Tố cáo sai");
        assertThat(words.getProperty("act_WITHDRAW")).isEqualTo("Ghi nhận việc rút khiếu nại");
        assertThat(words.getProperty("act_WITHDRAW_DENUNCIATION")).isEqualTo("Ghi nhận việc rút tố cáo");
    }

    @Test
    @DisplayName("Wording: saving and shelving a letter are two verbs")
    void savingIsNotShelving() throws IOException {
        assertThat(words("intake").getProperty("save")).isEqualTo("Lưu");
        assertThat(words("casefile").getProperty("act_FILE")).isEqualTo("Xếp lưu đơn");
    }

    @Test
    @DisplayName("Wording: what the board counts as not closed is not called being settled")
    void aDecidedFileIsNotCalledBeingSettled() throws IOException {
        assertThat(words("backlog").getProperty("tile_OPEN")).isEqualTo("Chưa kết thúc");
        assertThat(words("backlog").getProperty("terms_open")).startsWith("Chưa kết thúc:");
        assertThat(words("casefile").getProperty("view_OPEN")).isEqualTo("Chưa kết thúc");
    }

    private record Line(Path file, String text) {}

    private static List<Line> lines() throws IOException {
        List<Line> lines = new ArrayList<>();
        for (String folder : List.of("messages", "templates", "law")) {
            try (Stream<Path> files = Files.walk(MAIN.resolve(folder))) {
                files.filter(Files::isRegularFile)
                        .forEach(file -> read(file).lines().forEach(line -> lines.add(new Line(file, line))));
            }
        }
        assertThat(lines).hasSizeGreaterThan(3_000);
        return lines;
    }

    private static Properties words(String bundle) throws IOException {
        var words = new Properties();
        try (var text = Files.newBufferedReader(MAIN.resolve("messages/" + bundle + "_vi.properties"))) {
            words.load(text);
        }
        return words;
    }

    private static String read(Path file) {
        try {
            return Normalizer.normalize(Files.readString(file, StandardCharsets.UTF_8), Normalizer.Form.NFC);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
