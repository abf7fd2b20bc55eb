package vn.nghedan.web.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.endsWith;
import static vn.nghedan.casefile.CasesInHand.as;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;

import io.quarkus.test.junit.QuarkusTest;

import vn.nghedan.backlog.SignedIn;
import vn.nghedan.casefile.CasesInHand;

/** Receipts on paper, and the code on them that the desk reads. Today is Monday 2026-11-23. */
@QuarkusTest
class ReceiptsTest {

    private static final double MILLIMETRE = 72 / 25.4;

    /** What a hand scanner types that is held before the paper. */
    private static String scanned(BufferedImage seen) {
        int[] pixels = seen.getRGB(0, 0, seen.getWidth(), seen.getHeight(), null, 0, seen.getWidth());
        LuminanceSource light = new RGBLuminanceSource(seen.getWidth(), seen.getHeight(), pixels);
        try {
            return new MultiFormatReader().decode(new BinaryBitmap(new HybridBinarizer(light))).getText();
        } catch (NotFoundException unreadable) {
            throw new AssertionError("no code is seen", unreadable);
        }
    }

    private record Paper(int pages, double width, String text, String code) {

        static Paper of(byte[] pdf) {
            try (PDDocument read = Loader.loadPDF(pdf)) {
                return new Paper(read.getNumberOfPages(), read.getPage(0).getMediaBox().getWidth() / MILLIMETRE,
                        new PDFTextStripper().getText(read).replaceAll("\\s+", " "),
                        scanned(new PDFRenderer(read).renderImageWithDPI(0, 200)));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    private static Paper printed(String officer, String page, String sheet) {
        return Paper.of(SignedIn.as(officer)
                .get(page + "/receipt.pdf?sheet=" + sheet)
                .then()
                .statusCode(200)
                .header("Content-Type", "application/pdf")
                .extract()
                .asByteArray());
    }

    private static String visit(String type) {
        return as("tiepdan").body(Map.of("receivedOn", "2026-11-20", "kind", "REGULAR", "medium", "IN_PERSON", "people",
                List.of(Map.of("name", "Lục Văn Thoòng", "address", "Bản Phiêng Ban", "idKind", "CCCD", "idNumber",
                        "068090112233", "phone", "0911222333")),
                "matters", List.of(Map.of("type", type, "summary", "Đề nghị xem lại mốc lộ giới"))))
                .post("/api/v1/visits")
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }

    private static String letter(String type, String sender) {
        Map<String, Object> letter = new HashMap<>(CasesInHand.letter(type, "2026-11-20"));
        letter.put("senders", List.of(Map.of("name", sender, "address", "Bản Phiêng Ban")));
        letter.put("subject", "Đơn của " + sender);
        return as("tiepdan").body(letter).post("/api/v1/letters").then().statusCode(201).extract().path("code");
    }

    @ParameterizedTest
    @CsvSource({"a4, 210", "a5, 148"})
    @DisplayName("02/TCD on one sheet, with a code that leads the desk to the visit")
    void of_a_visit(String sheet, double width) {
        String number = visit("PETITION");
        Paper receipt = printed("tiepdan", "/visits/" + number, sheet);
        assertThat(receipt.pages()).isEqualTo(1);
        assertThat(receipt.width()).isCloseTo(width, Offset.offset(0.5));
        assertThat(receipt.text()).contains("Mẫu số 02/TCD", "GIẤY BIÊN NHẬN", "Lục Văn Thoòng", "068090112233",
                "Đề nghị xem lại mốc lộ giới", "NGƯỜI CUNG CẤP", number);
        assertThat(receipt.code()).isEqualTo(number);
        SignedIn.as("tiepdan")
                .get("/search?q={q}", receipt.code())
                .then()
                .statusCode(303)
                .header("Location",
                        endsWith("/visits/" + number));
    }

    @Test
    @DisplayName("the slip of 80 mm names the number, the day and by when an answer is due, and nobody")
    void slips() {
        String number = visit("PETITION");
        Paper slip = printed("tiepdan", "/visits/" + number, "roll");
        assertThat(slip.pages()).isEqualTo(1);
        assertThat(slip.width()).isCloseTo(80, Offset.offset(0.5));
        assertThat(slip.code()).isEqualTo(number);
        assertThat(slip.text()).contains("GIẤY BIÊN NHẬN", number, "Tiếp nhận ngày 20/11/2026",
                "Kết quả xử lý được thông báo chậm nhất ngày").doesNotContain("Thoòng", "068090112233", "lộ giới");
        String code = letter("COMPLAINT", "Lục Văn Thoòng");
        Paper other = printed("tiepdan", "/letters/" + code, "roll");
        assertThat(other.text()).contains(code, "20/11/2026").doesNotContain("Thoòng", "Khiếu nại");
    }

    @Test
    @DisplayName("a scanner types no Đ: the search takes what it types for the number of the letter")
    void of_a_letter() {
        String code = letter("COMPLAINT", "Lục Văn Thoòng");
        assertThat(code).startsWith("Đ-");
        Paper receipt = printed("tiepdan", "/letters/" + code, "a5");
        assertThat(receipt.pages()).isEqualTo(1);
        assertThat(receipt.text()).contains("GIẤY BIÊN NHẬN", code, "Lục Văn Thoòng", "Đơn của Lục Văn Thoòng");
        assertThat(receipt.code()).isEqualTo("D" + code.substring(1)).matches("[ -~]+");
        String there = SignedIn.as("tiepdan")
                .get("/search?q={q}", receipt.code())
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        assertThat(java.net.URLDecoder.decode(there, java.nio.charset.StandardCharsets.UTF_8))
                .endsWith("/letters/" + code);
    }

    @Test
    @DisplayName("LTC Điều 56: no receipt of a denunciation prints who came, and to others there is none")
    void of_a_denunciation() {
        String number = visit("DENUNCIATION");
        String code = letter("DENUNCIATION", "Lục Văn Thoòng");
        for (String page : List.of("/visits/" + number, "/letters/" + code)) {
            for (String sheet : List.of("a4", "a5", "roll")) {
                assertThat(printed("tiepdan", page, sheet).text()).as(page + sheet)
                        .doesNotContain("Thoòng", "068090112233", "0911222333", "Phiêng Ban");
            }
            for (String other : List.of("tiepdan2", "xuly", "kiemtra", "quantri")) {
                SignedIn.as(other).get(page + "/receipt.pdf?sheet=a4").then().statusCode(404);
            }
        }
    }

    @Test
    void there_are_three_sheets() {
        String number = visit("PETITION");
        SignedIn.as("tiepdan").get("/visits/" + number + "/receipt.pdf?sheet=a3").then().statusCode(404);
        SignedIn.as("tiepdan").get("/visits/" + number + "/receipt").then().statusCode(200);
    }

    @Test
    void the_code_holds_a_number_and_nothing_else() throws IOException {
        String picture = new QrCode().picture("Đ-2026-000012");
        assertThat(scanned(ImageIO.read(new ByteArrayInputStream(
                Base64.getDecoder().decode(picture.replace("data:image/png;base64,", ""))))))
                .isEqualTo("D-2026-000012");
        for (String wrong : List.of("Lục Văn Thoòng", "https://nghe-dan/visits/TCD-2026-0001", "")) {
            assertThatThrownBy(() -> new QrCode().picture(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
