package vn.nghedan.document.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.nghedan.web.problem.BadInput;

class WordFileTest {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String TYPES = "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/"
            + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

    @TempDir
    Path folder;

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "upload", null), content);
    }

    private static byte[] archive(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                archive.putNextEntry(new ZipEntry(entry.getKey()));
                archive.write(entry.getValue());
            }
        }
        return out.toByteArray();
    }

    private static byte[] word(String types, String body, Map<String, byte[]> more) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("[Content_Types].xml", types.getBytes(StandardCharsets.UTF_8));
        entries.put("word/document.xml", body.getBytes(StandardCharsets.UTF_8));
        entries.putAll(more);
        return archive(entries);
    }

    private static String body(String paragraphs) {
        return "<w:document xmlns:w=\"" + W
                + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
                + "<w:body>" + paragraphs + "</w:body></w:document>";
    }

    private void refused(byte[] content, String why) throws IOException {
        Path sent = file(content);
        BadInput wrong = catchThrowableOfType(BadInput.class, () -> WordFile.lines(sent));
        assertThat(wrong).isNotNull();
        assertThat(wrong.errors()).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo("file");
            assertThat(error.message()).isEqualTo("wording:error_file_" + why);
        });
    }

    // ---- what is taken

    @Test
    void paragraphs_and_cells_become_lines_also_where_word_cut_a_field_in_pieces() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument word = new XWPFDocument()) {
            XWPFParagraph first = word.createParagraph();
            first.createRun().setText("Gửi {com");
            first.createRun().setText("plainant}");
            first.createRun().addTab();
            first.createRun().setText("tại Đà Lạt");
            word.createParagraph();
            XWPFTable table = word.createTable(1, 2);
            table.getRow(0).getCell(0).setText("Ô một");
            table.getRow(0).getCell(1).setText("Ô hai {summary}");
            word.createParagraph().createRun().setText("Vậy thông báo để biết./.");
            word.write(out);
        }
        assertThat(WordFile.lines(file(out.toByteArray()))).containsExactly("Gửi {complainant} tại Đà Lạt", "Ô một",
                "Ô hai {summary}", "Vậy thông báo để biết./.");
    }

    @Test
    void what_was_struck_out_and_what_stands_twice_is_left_out() throws IOException {
        String text = "<w:p><w:r><w:t>Còn lại</w:t></w:r><w:del><w:r><w:delText>Đã bỏ</w:delText></w:r></w:del></w:p>"
                + "<w:p><mc:AlternateContent><mc:Choice><w:r><w:t>Một lần</w:t></w:r></mc:Choice><mc:Fallback><w:r>"
                + "<w:t>Một lần</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>";
        assertThat(WordFile.lines(file(word(TYPES, body(text), Map.of())))).containsExactly("Còn lại", "Một lần");
    }

    // ---- what is not

    @Test
    void other_files_are_refused() throws IOException {
        refused("Xin chào".getBytes(StandardCharsets.UTF_8), "kind");
        refused("%PDF-1.7\n".getBytes(StandardCharsets.UTF_8), "kind");
        refused(new byte[]{(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0}, "kind");
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet().createRow(0).createCell(0).setCellValue("một");
            book.write(sheet);
        }
        refused(sheet.toByteArray(), "kind");
        refused(archive(Map.of("[Content_Types].xml", TYPES.getBytes(StandardCharsets.UTF_8))), "kind");
        refused(word(TYPES, "<w:document", Map.of()), "kind");
    }

    @Test
    void a_file_with_macros_is_refused_whatever_it_says_it_is() throws IOException {
        refused(word(TYPES, body("<w:p><w:r><w:t>a</w:t></w:r></w:p>"), Map.of("word/vbaProject.bin", new byte[10])),
                "kind");
        refused(word(TYPES.replace("vnd.openxmlformats-officedocument.wordprocessingml.document.main",
                "vnd.ms-word.document.macroEnabled.main"), body("<w:p/>"), Map.of()), "kind");
    }

    @Test
    void a_file_that_swells_is_refused() throws IOException {
        refused(word(TYPES, body("<w:p/>"), Map.of("word/media/bomb.xml", new byte[60 * 1024 * 1024])), "swells");
        refused(word(TYPES, body("<w:p><w:r><w:t>" + "a".repeat(30 * 1024 * 1024) + "</w:t></w:r></w:p>"), Map.of()),
                "swells");
    }

    @Test
    void a_file_of_more_than_five_megabytes_is_refused_and_so_is_a_book() throws IOException {
        byte[] noise = new byte[5 * 1024 * 1024 + 1];
        new Random(7).nextBytes(noise);
        refused(word(TYPES, body("<w:p/>"), Map.of("word/media/a.png", noise)), "large");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1_200; i++) {
            text.append("<w:p><w:r><w:t>").append("đoạn ".repeat(20)).append("</w:t></w:r></w:p>");
        }
        refused(word(TYPES, body(text.toString()), Map.of()), "large");
    }

    @Test
    void a_file_without_text_is_refused() throws IOException {
        refused(word(TYPES, body("<w:p/><w:p><w:r><w:t>  </w:t></w:r></w:p>"), Map.of()), "empty");
    }

    @Test
    void nothing_outside_of_the_file_is_read() throws IOException {
        Path secret = file("bí mật".getBytes(StandardCharsets.UTF_8));
        String outside = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>"
                + body("<w:p><w:r><w:t>a&e;</w:t></w:r></w:p>");
        Path sent = file(word(TYPES, outside, Map.of()));
        try {
            assertThat(WordFile.lines(sent)).noneMatch(line -> line.contains("bí mật"));
        } catch (BadInput refused) {
            assertThat(refused.errors()).isNotEmpty();
        }
    }
}
