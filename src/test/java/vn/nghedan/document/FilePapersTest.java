package vn.nghedan.document;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

import jakarta.inject.Inject;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;

import vn.nghedan.casefile.CasesAtHand;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.field.FactData;

@QuarkusTest
@TestSecurity(user = "giamdoc", roles = "DIRECTOR")
class FilePapersTest {

    private static final LocalDate MON_2026_11_16 = LocalDate.of(2026, 11, 16);
    private static final double A4_WIDTH = 595.28;
    private static final double A4_HEIGHT = 841.89;

    @Inject
    CasesAtHand cases;

    private static byte[] file(String address) {
        return given().get(address).then().statusCode(200).extract().asByteArray();
    }

    private static String text(byte[] pdf) {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String wordText(byte[] docx) {
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor words = new XWPFWordExtractor(read)) {
            return words.getText().replaceAll("\\s+", " ");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String accepted() {
        String code = cases.complaint(MON_2026_11_16, "xuly");
        cases.act(code, Act.ACCEPT, MON_2026_11_16, Map.of());
        return code;
    }

    /** As the button of the panel sends what is typed. */
    private static byte[] drafted(String code, String act, Map<String, String> typed) {
        Response panel = given().get("/cases/" + code + "/acts/" + act);
        Matcher token = Pattern.compile("name=\"csrf-token\" value=\"([^\"]*)\"").matcher(panel.asString());
        assertThat(token.find()).isTrue();
        assertThat(panel.asString()).contains("formaction=\"/files/" + code + "/papers/drafts/" + act + "\"");
        return given().cookies(panel.cookies())
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("csrf-token", token.group(1))
                .formParams(typed)
                .post("/files/" + code + "/papers/drafts/" + act)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
    }

    private static int entryOf(String code, String title) {
        String page = given().get("/files/" + code + "/papers").then().statusCode(200).extract().asString();
        var link = Pattern.compile(title + ".*?/papers/(\\d+)\\.pdf", Pattern.DOTALL)
                .matcher(page);
        assertThat(link.find()).as(title).isTrue();
        return Integer.parseInt(link.group(1));
    }

    // ---- what is on it

    @Test
    void the_notice_of_acceptance_says_what_its_form_says() {
        String code = accepted();
        int entry = entryOf(code, "Thông báo về việc thụ lý giải quyết khiếu nại");
        String expected = """
                ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG SỞ KHOA HỌC VÀ CÔNG NGHỆ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM \
                Độc lập - Tự do - Hạnh phúc Số: 01/QĐ Lâm Đồng, ngày 16 tháng 11 năm 2026 THÔNG BÁO \
                Về việc thụ lý giải quyết khiếu nại Kính gửi: Nguyễn Thị Đoan \
                Giám đốc Sở Khoa học và Công nghệ đã nhận được đơn khiếu nại của: Nguyễn Thị Đoan \
                Địa chỉ: 12 Trần Phú, Đà Lạt \
                Số căn cước/định danh cá nhân/giấy chứng nhận căn cước/hộ chiếu: …………………………, ngày cấp: …………………………, \
                nơi cấp: ………………………… Khiếu nại về việc: Khiếu nại việc thu hồi giấy chứng nhận \
                Sau khi xem xét nội dung đơn khiếu nại, căn cứ quy định của pháp luật về khiếu nại, \
                Giám đốc Sở Khoa học và Công nghệ nhận thấy đơn khiếu nại đủ điều kiện thụ lý. \
                Vậy thông báo để Nguyễn Thị Đoan được biết./. Nơi nhận: - Như trên; - Cơ quan thanh tra nhà nước cùng cấp; \
                - Lưu: VT, hồ sơ. GIÁM ĐỐC Nguyễn Hoàng Minh""";
        assertThat(text(file("/files/" + code + "/papers/" + entry + ".pdf")).strip()).isEqualTo(expected);
        assertThat(wordText(file("/files/" + code + "/papers/" + entry + ".docx")).strip()).isEqualTo(expected);
    }

    @Test
    void a_decision_takes_its_reasons_and_the_paper_before_it() {
        String code = accepted();
        cases.act(code, Act.SUSPEND, LocalDate.of(2026, 11, 18), Map.of("ground", "KN_SUS_B"));
        int entry = entryOf(code, "Quyết định tạm đình chỉ giải quyết khiếu nại");
        assertThat(text(file("/files/" + code + "/papers/" + entry + ".pdf"))).contains(
                "GIÁM ĐỐC SỞ KHOA HỌC VÀ CÔNG NGHỆ Căn cứ Luật Khiếu nại ngày 11 tháng 11 năm 2011; Căn cứ Luật sửa đổi",
                "Nghị định số 155/2026/NĐ-CP", "QUYẾT ĐỊNH: Điều 1. Tạm đình chỉ giải quyết khiếu nại của "
                        + "Nguyễn Thị Đoan về việc: Khiếu nại việc thu hồi giấy chứng nhận, đã được thụ lý tại "
                        + "Thông báo số 01/QĐ ngày 16/11/2026.",
                "Lý do: ", "Điều 11a", "./. Nơi nhận: - Như Điều 3;");
    }

    @Test
    void a_draft_takes_what_was_typed_and_leaves_number_and_date_open() {
        String code = accepted();
        byte[] pdf = drafted(code, "SUSPEND", Map.of("decidedBy", "phogiamdoc", "ground", "KN_SUS_B", "reason",
                "Chờ kết quả giám định [lô 12]"));
        assertThat(text(pdf)).contains("/QĐ-SKHCN", "ngày … tháng … năm …", "Chờ kết quả giám định [lô 12]",
                "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC", "Trần Thị Thu Hà", "DỰ THẢO · " + code);
        given().get("/cases/" + code).then().body(containsString("Đang giải quyết"));
    }

    @Test
    void nobody_signs_whom_no_power_lets_sign() {
        String code = accepted();
        String text = text(drafted(code, "SUSPEND", Map.of("decidedBy", "xuly", "ground", "KN_SUS_B")));
        assertThat(text).contains("- Lưu: VT, hồ sơ. GIÁM ĐỐC").doesNotContain("Đặng Quốc Bảo", "TL.");
    }

    @Test
    void a_report_is_signed_by_who_reports() {
        String code = accepted();
        cases.act(code, Act.ASSIGN_VERIFICATION, LocalDate.of(2026, 11, 18), Map.of("team", List.of("xuly", "xuly2")));
        String text = text(drafted(code, "REPORT_VERIFICATION", Map.of("decidedBy", "xuly")));
        assertThat(text).contains("BÁO CÁO Kết quả xác minh nội dung khiếu nại của Nguyễn Thị Đoan",
                "- Lưu: VT, hồ sơ. CHUYÊN VIÊN").contains("Đặng Quốc Bảo").doesNotContain("TL.");
    }

    // ---- how it is set

    @Test
    void the_pdf_is_tagged_has_its_fonts_in_it_and_is_a4() throws IOException {
        String code = accepted();
        byte[] pdf = file("/files/" + code + "/papers/drafts/DECIDE.pdf");
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(read.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(read.getDocumentCatalog().getLanguage()).isEqualTo("vi");
            assertThat(read.getDocumentInformation().getTitle()).startsWith("QUYẾT ĐỊNH");
            read.getPages().forEach(page -> {
                assertThat((double) page.getMediaBox().getWidth()).isCloseTo(A4_WIDTH,
                        Offset.offset(0.5));
                assertThat((double) page.getMediaBox().getHeight()).isCloseTo(A4_HEIGHT,
                        Offset.offset(0.5));
                assertThat(fonts(page.getResources())).isNotEmpty()
                        .allMatch(PDFont::isEmbedded)
                        .allMatch(font -> font.getName().contains("LiberationSerif"));
            });
        }
    }

    private static List<PDFont> fonts(PDResources resources) {
        return StreamSupport.stream(resources.getFontNames().spliterator(), false)
                .map((COSName name) -> {
                    try {
                        return resources.getFont(name);
                    } catch (IOException unreadable) {
                        throw new UncheckedIOException(unreadable);
                    }
                })
                .toList();
    }

    // ---- who may see it, and what nobody may

    @Test
    void no_paper_of_a_denunciation_says_who_denounces_or_what_the_letter_said() {
        String code = cases.open(ProcedureCode.DENUNCIATION, MON_2026_11_16, "xuly", FactData.none());
        cases.act(code, Act.CHECK_CONDITIONS, MON_2026_11_16,
                Map.of("fulfilled", true, "conditions", List.of("TC_AC_A", "TC_AC_B", "TC_AC_C", "TC_AC_D")));
        cases.act(code, Act.ACCEPT, MON_2026_11_16, Map.of());
        String page = given().get("/files/" + code + "/papers").then().statusCode(200).extract().asString();
        List<String> addresses = Pattern.compile("/files/[^\"]*?/papers/[^\"]*\\.(?:pdf|docx)")
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(addresses).hasSizeGreaterThan(5);
        for (String address : addresses) {
            byte[] file = file(address);
            assertThat(address.endsWith(".pdf") ? text(file) : wordText(file)).as(address)
                    .doesNotContain("Đoan", "Trần Phú", "thu hồi", "Thu hồi", "Trả lời chậm", "Nội dung đơn");
        }
    }

    @Test
    void what_was_typed_into_a_paper_of_a_denunciation_stays_off_it() {
        String code = cases.open(ProcedureCode.DENUNCIATION, MON_2026_11_16, "xuly", FactData.none());
        byte[] pdf = drafted(code, "TERMINATE", Map.of("reason", "Bà Đoan đã rút đơn", "note", "Bà Đoan ở Trần Phú"));
        assertThat(text(pdf)).contains("Đình chỉ giải quyết tố cáo").doesNotContain("Đoan", "Trần Phú");
    }

    @Test
    @TestSecurity(user = "xuly3", roles = "HANDLER")
    void whoever_may_not_know_of_the_file_finds_no_paper_of_it() {
        String code = cases.open(ProcedureCode.DENUNCIATION, MON_2026_11_16, "xuly", FactData.none());
        given().get("/files/" + code + "/papers").then().statusCode(404);
        given().get("/files/" + code + "/papers/drafts/TERMINATE.pdf").then().statusCode(404);
        given().get("/files/" + code + "/papers/1.docx").then().statusCode(404);
    }

    @Test
    void there_is_no_paper_where_none_was_issued() {
        String code = accepted();
        given().get("/files/" + code + "/papers/1.pdf").then().statusCode(404);
        given().get("/files/" + code + "/papers/99.pdf").then().statusCode(404);
        given().get("/files/" + code + "/papers/drafts/RESUME.pdf").then().statusCode(404);
        given().get("/files/" + code + "/papers/drafts/NO_SUCH_ACT.pdf").then().statusCode(404);
    }
}
