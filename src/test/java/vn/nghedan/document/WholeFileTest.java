package vn.nghedan.document;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.lessThan;
import static vn.nghedan.casefile.CasesInHand.act;
import static vn.nghedan.casefile.CasesInHand.as;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import jakarta.inject.Inject;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;

import vn.nghedan.attachment.store.Contents;
import vn.nghedan.backlog.SignedIn;
import vn.nghedan.casefile.CasesInHand;
import vn.nghedan.web.print.PdfPress;

/** Toàn bộ hồ sơ as one PDF. Today is Monday 2026-11-23. */
@QuarkusTest
class WholeFileTest {

    private static final String THU_2026_11_12 = "2026-11-12";
    private static final String MON_2026_11_16 = "2026-11-16";
    private static final String WED_2026_11_18 = "2026-11-18";
    /** Everything that a denouncer tells of themselves. */
    private static final List<String> CANARY = List.of("Lường Thị Bạch Yến", "Bạch Yến", "Bản Cờ Lao", "068199007766",
            "0987123450", "Bach Yen");

    @Inject
    AgroalDataSource database;

    @ConfigProperty(name = "quarkus.http.body.uploads-directory")
    Path scratch;

    // ---- what is attached

    /** A scan with text on each page; its first page lies turned where asked. */
    private static byte[] scan(int turned, String... pages) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument(); InputStream letters = PdfPress.letters()) {
            PDType0Font font = PDType0Font.load(document, letters);
            for (String said : pages) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(font, 14);
                    content.newLineAtOffset(100, 500);
                    content.showText(said);
                    content.endText();
                }
            }
            document.getPage(0).setRotation(turned);
            document.getDocumentInformation().setAuthor(CANARY.get(0));
            document.save(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static byte[] picture(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillOval(0, 0, width, height);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static int attach(String officer, String code, String kind, String name, byte[] content) {
        return attach(officer, code, kind, name, content, "");
    }

    private static int attach(String officer, String code, String kind, String name, byte[] content, String replaces) {
        return given().auth()
                .preemptive()
                .basic(officer, "nghedan-demo")
                .multiPart("kind", kind)
                .multiPart("replaces", replaces)
                .multiPart(new MultiPartSpecBuilder("Nộp bởi " + CANARY.get(0)).controlName("title")
                        .charset("UTF-8")
                        .build())
                .multiPart("file", name, content, "application/octet-stream")
                .post("/api/v1/files/{code}/attachments", code)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    // ---- what is bound

    private record Bound(byte[] pdf, List<String> pages, Map<String, Integer> marks) {

        static Bound of(byte[] pdf) {
            try (PDDocument read = Loader.loadPDF(pdf)) {
                List<String> pages = new ArrayList<>();
                for (int i = 1; i <= read.getNumberOfPages(); i++) {
                    PDFTextStripper stripper = new PDFTextStripper();
                    stripper.setStartPage(i);
                    stripper.setEndPage(i);
                    pages.add(stripper.getText(read).replaceAll("\\s+", " "));
                }
                Map<String, Integer> marks = new HashMap<>();
                for (PDOutlineItem mark : read.getDocumentCatalog().getDocumentOutline().children()) {
                    marks.put(mark.getTitle(), read.getPages().indexOf(mark.findDestinationPage(read)) + 1);
                }
                return new Bound(pdf, pages, marks);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        /** Where the index says a part begins. */
        int indexed(String title) {
            String index = pages.get(1);
            Matcher place = Pattern.compile(Pattern.quote(title) + " (\\d+)").matcher(index);
            assertThat(place.find()).as(title + " in " + index).isTrue();
            return Integer.parseInt(place.group(1));
        }

        String page(int number) {
            return pages.get(number - 1);
        }
    }

    private static Response asked(String officer, String code) {
        return given().auth()
                .preemptive()
                .basic(officer, "nghedan-demo")
                .get("/api/v1/files/{code}/whole-file.pdf", code);
    }

    private static Bound bound(String officer, String code) {
        return Bound.of(asked(officer, code).then()
                .statusCode(200)
                .header("Content-Type", "application/pdf")
                .header("Content-Disposition", "inline; filename=\"" + PdfPress.plain(code) + "-ho-so.pdf\"")
                .header("Cache-Control", containsString("no-store"))
                .extract()
                .asByteArray());
    }

    private int printed(String code) throws SQLException {
        try (var connection = database.getConnection();
                var looks = connection.prepareStatement(
                        "select count(*) from audit_entry where action = 'WHOLE_FILE_PRINTED' and subject = ?")) {
            looks.setString(1, code);
            try (var rows = looks.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    @Test
    @DisplayName("the index names the page on which each part stands, and pages run through the whole file")
    void complaint() throws SQLException, IOException {
        String letter = as("tiepdan").body(CasesInHand.letter("COMPLAINT", THU_2026_11_12))
                .post("/api/v1/letters")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
        attach("tiepdan", letter, "LETTER", "don.pdf", scan(90, "Trang một của đơn", "Trang hai của đơn"));
        as("tiepdan").body(Map.of("on", THU_2026_11_12, "eligible", true, "inJurisdiction", true))
                .post("/api/v1/letters/{code}/acts/CLASSIFY", letter)
                .then()
                .statusCode(200);
        String code = as("tiepdan")
                .body(Map.of("on", THU_2026_11_12, "procedure", "COMPLAINT_FIRST", "handler", "xuly"))
                .post("/api/v1/letters/{code}/acts/OPEN_CASE", letter)
                .then()
                .statusCode(200)
                .extract()
                .path("case");
        act("giamdoc", code, "ACCEPT", MON_2026_11_16).then().statusCode(200);
        act("giamdoc", code, "SUSPEND", WED_2026_11_18, Map.of("ground", "KN_SUS_B")).then().statusCode(200);
        attach("xuly", code, "EVIDENCE", "anh.png", picture(4_000, 200));
        attach("xuly", code, "EVIDENCE", "bang-ke.docx", Contents.docx("một"));
        attach("xuly", code, "MINUTES", "bien-ban.pdf", scan(0, "Biên bản làm việc"));
        Bound file = bound("xuly", code);
        int all = file.pages().size();
        for (int i = 1; i <= all; i++) {
            assertThat(file.page(i)).contains("Bút lục " + i + "/" + all);
        }
        assertThat(file.page(1)).contains("SỞ KHOA HỌC VÀ CÔNG NGHỆ", "HỒ SƠ", code,
                "Khiếu nại quyết định thu hồi kinh phí đề tài", "12/11/2026");
        assertThat(file.page(2)).contains("MỤC LỤC HỒ SƠ", "Chứng cứ, tài liệu kèm theo: bang-ke.docx Kèm theo tệp");
        assertThat(file.indexed("Đơn: don.pdf")).isEqualTo(3);
        // letters of a turned page are not told from spaces
        assertThat(file.page(3).replace(" ", "")).contains("Trangmộtcủađơn");
        assertThat(file.page(4)).contains("Trang hai của đơn");
        int notice = file.indexed("Thông báo về việc thụ lý giải quyết khiếu nại");
        assertThat(notice).isEqualTo(5);
        assertThat(file.page(notice)).contains("THÔNG BÁO", "Số: 01/SKHCN");
        int suspension = file.indexed("Quyết định tạm đình chỉ giải quyết khiếu nại");
        assertThat(file.page(suspension)).contains("QUYẾT ĐỊNH", "Tạm đình chỉ giải quyết khiếu nại");
        int photo = file.indexed("Chứng cứ, tài liệu kèm theo: anh.png");
        int minutes = file.indexed("Biên bản: bien-ban.pdf");
        assertThat(minutes).isEqualTo(photo + 1).isEqualTo(all);
        assertThat(file.page(minutes)).contains("Biên bản làm việc");
        assertThat(file.marks()).containsEntry("MỤC LỤC HỒ SƠ", 2)
                .containsEntry("Đơn: don.pdf", 3)
                .containsEntry("Quyết định tạm đình chỉ giải quyết khiếu nại", suspension)
                .containsEntry("Biên bản: bien-ban.pdf", minutes);
        try (PDDocument read = Loader.loadPDF(file.pdf())) {
            // turned as it was, and a wide picture lies across
            assertThat(read.getPage(2).getMediaBox().getWidth()).isGreaterThan(800);
            assertThat(read.getPage(photo - 1).getMediaBox().getWidth()).isGreaterThan(800);
        }
        assertThat(printed(code)).isEqualTo(1);
        try (Stream<Path> left = Files.list(scratch)) {
            assertThat(left.map(one -> one.getFileName().toString())).noneMatch(name -> name.startsWith("whole-file")
                    || name.startsWith("PDFBox"));
        }
        String address = "/files/" + code + "/whole-file.pdf";
        SignedIn.as("xuly").get("/cases/" + code).then().body(containsString(address));
        SignedIn.as("xuly").get(address).then().statusCode(200).header("Content-Type", "application/pdf");
    }

    @Test
    void what_cannot_be_read_goes_along_as_a_file() {
        String code = CasesInHand.opened("COMPLAINT", "COMPLAINT_FIRST", THU_2026_11_12);
        byte[] whole = scan(0, "Nguyên vẹn", "hai");
        byte[] broken = java.util.Arrays.copyOf(whole, 300);
        attach("xuly", code, "EVIDENCE", "hong.pdf", broken);
        attach("xuly", code, "EVIDENCE", "anh-hong.jpg", Contents.JPEG);
        attach("xuly", code, "EVIDENCE", "lanh.pdf", whole);
        Bound file = bound("xuly", code);
        assertThat(file.page(2)).contains("hong.pdf Kèm theo tệp", "anh-hong.jpg Kèm theo tệp");
        assertThat(file.page(file.indexed("lanh.pdf"))).contains("Nguyên vẹn");
    }

    @Test
    void what_was_withdrawn_or_replaced_stays_out() {
        String code = CasesInHand.opened("COMPLAINT", "COMPLAINT_FIRST", THU_2026_11_12);
        int first = attach("xuly", code, "MINUTES", "lan-mot.pdf", scan(0, "Lần một"));
        attach("xuly", code, "MINUTES", "lan-hai.pdf", scan(0, "Lần hai"), String.valueOf(first));
        int wrong = attach("xuly", code, "EVIDENCE", "nham.pdf", scan(0, "Hồ sơ khác"));
        as("xuly").body(Map.of("reason", "Quét nhầm"))
                .post("/api/v1/attachments/{id}/withdraw", wrong)
                .then()
                .statusCode(lessThan(300));
        Bound file = bound("xuly", code);
        assertThat(String.join(" ", file.pages())).contains("lan-hai.pdf", "Lần hai")
                .doesNotContain("lan-mot.pdf",
                        "Lần một", "nham.pdf", "Hồ sơ khác");
    }

    @Test
    @DisplayName("LTC Điều 56: of a denunciation everybody gets the redacted file, and nothing in it tells who denounces")
    void denunciation() throws IOException {
        Map<String, Object> letter = new HashMap<>(CasesInHand.letter("DENUNCIATION", THU_2026_11_12));
        letter.put("senders", List.of(Map.of("name", CANARY.get(0), "address", CANARY.get(2) + ", xã Nam Ban", "idKind",
                "CCCD", "idNumber", CANARY.get(3), "phone", CANARY.get(4))));
        letter.put("subject", "Tố cáo nhận tiền của " + CANARY.get(0));
        letter.put("content", "Tôi là " + CANARY.get(0) + ", ở " + CANARY.get(2) + ", điện thoại " + CANARY.get(4)
                + ", căn cước " + CANARY.get(3) + ".");
        String origin = as("tiepdan").body(letter)
                .post("/api/v1/letters")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
        byte[] betraying = scan(0, "Đơn của " + CANARY.get(0) + " " + CANARY.get(3));
        for (String kind : List.of("LETTER", "IDENTITY_PAPER", "EVIDENCE", "MANDATE", "MINUTES", "OTHER")) {
            attach("tiepdan", origin, kind, kind + " cua Bach Yen.pdf", betraying);
        }
        attach("tiepdan", origin, "REDACTED_COPY", "Che Bach Yen.pdf", underABar());
        as("tiepdan").body(Map.of("on", THU_2026_11_12, "eligible", true, "inJurisdiction", true))
                .post("/api/v1/letters/{code}/acts/CLASSIFY", origin)
                .then()
                .statusCode(200);
        String code = as("tiepdan").body(Map.of("on", THU_2026_11_12, "procedure", "DENUNCIATION", "handler", "xuly"))
                .post("/api/v1/letters/{code}/acts/OPEN_CASE", origin)
                .then()
                .statusCode(200)
                .extract()
                .path("case");
        assertThat(bound("tiepdan", origin).page(2)).containsPattern("Đơn \\d+ Niêm phong").doesNotContain(CANARY);
        as("tiepdan").body(Map.of("hide", List.of()))
                .post("/api/v1/files/{code}/secrecy/look", origin)
                .then()
                .statusCode(lessThan(300));
        act("giamdoc", code, "CHECK_CONDITIONS", MON_2026_11_16, Map.of("fulfilled", true, "conditions",
                List.of("TC_AC_A", "TC_AC_B", "TC_AC_C", "TC_AC_D"))).then().statusCode(200);
        act("giamdoc", code, "ACCEPT", MON_2026_11_16).then().statusCode(200);
        attach("xuly", code, "SIGNED_PAPER", "Gui Bach Yen.pdf", betraying);
        for (String reader : List.of("giamdoc", "xuly")) {
            Bound file = bound(reader, code);
            assertThat(file.page(1)).contains("Bản đã che thông tin người tố cáo", code);
            assertThat(file.page(2)).containsPattern("Đơn \\d+ Niêm phong")
                    .containsPattern("Giấy tờ tuỳ thân \\d+ Niêm phong")
                    .containsPattern("Văn bản đã ký \\d+ Niêm phong");
            Matcher copy = Pattern.compile("Bản đã che thông tin người tố cáo \\d+ (\\d+)").matcher(file.page(2));
            assertThat(copy.find()).as(file.page(2)).isTrue();
            assertThat(file.page(Integer.parseInt(copy.group(1)))).as("a picture").hasSizeLessThan(30);
            assertThat(String.join(" ", file.pages())).doesNotContain(CANARY);
            assertThat(file.marks().keySet()).noneMatch(title -> CANARY.stream().anyMatch(title::contains));
            assertThat(everyText(file.pdf())).as("whatever stands in the PDF, shown or not").doesNotContain(CANARY);
        }
        for (String other : List.of("xuly3", "tiepdan2", "truongphong2", "kiemtra", "quantri")) {
            asked(other, code).then().statusCode(404);
            asked(other, origin).then().statusCode(404);
        }
    }

    /** A copy on which a bar was drawn over the name, under which it still stands, and which its properties name. */
    private static byte[] underABar() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(scan(0, "Người viết: " + CANARY.get(0)))) {
            PDPage page = document.getPage(0);
            try (PDPageContentStream content = new PDPageContentStream(document, page,
                    PDPageContentStream.AppendMode.APPEND, true)) {
                content.addRect(90, 490, 400, 30);
                content.fill();
            }
            page.setMetadata(new PDMetadata(document, new java.io.ByteArrayInputStream(
                    CANARY.get(0).getBytes(java.nio.charset.StandardCharsets.UTF_8))));
            document.save(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** Every string and every stream of a PDF, unpacked. */
    private static String everyText(byte[] pdf) throws IOException {
        StringBuilder text = new StringBuilder();
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(read.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.NAMES)).isNull();
            for (var key : read.getDocument().getXrefTable().keySet()) {
                var object = read.getDocument().getObjectFromPool(key).getObject();
                if (object instanceof COSStream stream) {
                    assertThat(stream.getItem(COSName.METADATA)).isNull();
                    try (InputStream content = stream.createInputStream()) {
                        text.append(new String(content.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
                    }
                }
                if (object instanceof COSDictionary dictionary) {
                    dictionary.getValues().forEach(value -> {
                        if (value instanceof COSString string) {
                            text.append(string.getString()).append('\n');
                        }
                    });
                }
            }
        }
        return text.toString();
    }
}
