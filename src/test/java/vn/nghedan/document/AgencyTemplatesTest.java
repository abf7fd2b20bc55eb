package vn.nghedan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.nghedan.casefile.CasesInHand.as;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import vn.nghedan.attachment.store.Contents;
import vn.nghedan.backlog.SignedIn;
import vn.nghedan.casefile.CasesAtHand;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.field.FactData;

/** The agency puts in its own words for a paper, and withdraws them. Today is Monday 2026-11-23. */
@QuarkusTest
class AgencyTemplatesTest {

    private static final LocalDate MON_2026_11_16 = LocalDate.of(2026, 11, 16);
    private static final LocalDate MON_2026_11_23 = LocalDate.of(2026, 11, 23);
    private static final String TODAY = "2026-11-23";
    private static final String ALL = "/api/v1/paper-templates/";

    @Inject
    CasesAtHand cases;
    @Inject
    AgroalDataSource database;
    @Inject
    EntityManager entities;

    private static Map<String, Object> words(String text) {
        return new HashMap<>(Map.of("from", TODAY, "basis", "Quyết định số 12/QĐ-SKHCN", "reason", "Theo bản gốc",
                "subject", "Trích yếu của Sở", "addressees", "", "text", text, "recipients", "Như trên"));
    }

    private static int added(String paper, Map<String, Object> words) {
        return as("quantri").body(words)
                .post(ALL + paper + "/versions")
                .then()
                .statusCode(201)
                .extract()
                .path("version");
    }

    private static Response withdraw(String who, String paper, int version, String from) {
        return as(who).body(Map.of("from", from, "reason", "Thử xong"))
                .post(ALL + paper + "/versions/{version}/withdraw", version);
    }

    private static String pdf(String address) {
        byte[] file = SignedIn.as("giamdoc").get(address).then().statusCode(200).extract().asByteArray();
        try (PDDocument read = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String docx(String address) {
        byte[] file = SignedIn.as("giamdoc").get(address).then().statusCode(200).extract().asByteArray();
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(file));
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

    // ---- reading

    @Test
    void everybody_reads_the_templates_and_how_sure_they_are() {
        as("xuly").get("/api/v1/paper-templates")
                .then()
                .statusCode(200)
                .body("paper", hasItems("COMPLAINT_ACCEPTANCE_NOTICE", "URGING_LETTER"))
                .body("find { it.paper == 'COMPLAINT_ACCEPTANCE_NOTICE' }.confirmed", equalTo(true))
                .body("find { it.paper == 'COMPLAINT_ACCEPTANCE_NOTICE' }.from", equalTo("2026-07-01"))
                .body("find { it.paper == 'URGING_LETTER' }.confirmed", equalTo(false))
                .body("find { it.paper == 'DENUNCIATION_TRANSFER_SLIP' }.hides", equalTo(true))
                .body("findAll { it.paper == 'CONCLUSION' }", hasSize(1));
        SignedIn.as("tiepdan")
                .get("/paper-templates/URGING_LETTER")
                .then()
                .statusCode(200)
                .body(containsString("Chưa đối chiếu bản gốc"), containsString("{transferredTo}"),
                        not(containsString("/paper-templates/URGING_LETTER/new")));
        assertThat(pdf("/paper-templates/URGING_LETTER/sample.pdf")).contains("BẢN XEM THỬ", "Sở Xây dựng")
                .doesNotContain("đối chiếu");
        assertThat(docx("/paper-templates/URGING_LETTER/sample.docx")).contains("Lê Thị Ví Dụ");
    }

    @Test
    void there_is_no_template_of_what_has_no_wording() {
        for (String address : List.of("/paper-templates/NONE", "/paper-templates/X", ALL + "JUDGMENT",
                "/paper-templates/CONCLUSION?version=program-1999-01-01", "/paper-templates/CONCLUSION?version=77777",
                "/paper-templates/CONCLUSION/sample/40.png")) {
            (address.startsWith(ALL) ? as("xuly") : SignedIn.as("xuly")).get(address).then().statusCode(404);
        }
    }

    // ---- whose it is to change

    @ParameterizedTest
    @ValueSource(strings = {"tiepdan", "xuly", "truongphong", "giamdoc", "kiemtra"})
    void nobody_but_the_administrator_changes_a_template(String who) {
        as(who).body(words("Một")).post(ALL + "APPRAISAL_REQUEST/versions").then().statusCode(403);
        as(who).body(words("Một")).post(ALL + "APPRAISAL_REQUEST/preview").then().statusCode(403);
        withdraw(who, "APPRAISAL_REQUEST", 1, TODAY).then().statusCode(403);
        SignedIn.as(who).get("/paper-templates/APPRAISAL_REQUEST/new").then().statusCode(403);
    }

    // ---- replacing

    @Test
    @DisplayName("a version holds from its day on; what was issued by it prints the same ever after, also once it is withdrawn")
    void papers_keep_the_version_by_which_they_were_issued() {
        String before = accepted();
        cases.act(before, Act.TERMINATE, MON_2026_11_23, Map.of("ground", "KN_TER_A"));
        int version = added("COMPLAINT_TERMINATION_DECISION",
                words("QUYẾT ĐỊNH:\nĐiều 1. Sở thôi giải quyết khiếu nại của {complainant}.\n[Không in: {forwarder}]"));
        try {
            String code = accepted();
            assertThat(pdf("/files/" + code + "/papers/drafts/TERMINATE.pdf"))
                    .contains("Sở thôi giải quyết khiếu nại của Nguyễn Thị Đoan.")
                    .doesNotContain("Không in");
            cases.act(code, Act.TERMINATE, MON_2026_11_23, Map.of("ground", "KN_TER_A"));
            as("xuly").get("/api/v1/files/{code}/documents", code)
                    .then()
                    .body("[1].templateVersion", equalTo(version), "[1].wordedSince", equalTo(TODAY));
            as("xuly").get("/api/v1/files/{code}/documents", before).then().body("[1].templateVersion", nullValue());
            String issued = "/files/" + code + "/papers/" + entry(code);
            String printed = pdf(issued + ".pdf");
            assertThat(printed).contains("QUYẾT ĐỊNH Trích yếu của Sở", "Căn cứ Luật Khiếu nại",
                    "Điều 1. Sở thôi giải quyết khiếu nại của Nguyễn Thị Đoan.", "- Như trên; - Lưu: VT, hồ sơ.");
            assertThat(docx(issued + ".docx").strip()).isEqualTo(printed.strip());
            assertThat(pdf("/files/" + before + "/papers/" + entry(before) + ".pdf"))
                    .contains("Điều 1. Đình chỉ giải quyết khiếu nại")
                    .doesNotContain("Sở thôi");

            withdraw("quantri", "COMPLAINT_TERMINATION_DECISION", version, TODAY).then().statusCode(204);
            assertThat(pdf(issued + ".pdf")).isEqualTo(printed);
            cases.act(code, Act.CORRECT, MON_2026_11_23, Map.of("fact", entry(code), "reason", "Ghi nhầm số",
                    "replacement", Map.of("document", Map.of("number", "27/QĐ-SKHCN", "date", TODAY))));
            assertThat(pdf(issued + ".pdf")).contains("Số: 27/QĐ-SKHCN", "Sở thôi giải quyết khiếu nại");
            assertThat(pdf("/files/" + accepted() + "/papers/drafts/TERMINATE.pdf"))
                    .contains("Điều 1. Đình chỉ giải quyết khiếu nại");
            withdraw("quantri", "COMPLAINT_TERMINATION_DECISION", version, TODAY).then().statusCode(400);
        } finally {
            withdraw("quantri", "COMPLAINT_TERMINATION_DECISION", version, TODAY);
        }
    }

    private static int entry(String code) {
        return as("xuly").get("/api/v1/files/{code}/documents", code).then().extract().path("[1].entry");
    }

    @Test
    void the_newest_that_holds_is_taken_and_withdrawing_it_falls_back() {
        String paper = "COMPLAINT_APPRAISAL_DECISION";
        int first = added(paper, words("Bản thứ nhất"));
        int second = added(paper, words("Bản thứ hai"));
        Map<String, Object> later = words("Bản sẽ có");
        later.put("from", "2027-01-04");
        int coming = added(paper, later);
        try {
            as("xuly").get(ALL + paper)
                    .then()
                    .body("template.version", equalTo(second), "versions.state",
                            contains("COMING", "IN_USE", "REPLACED", "IN_RESERVE"),
                            "versions[1].decidedBy", equalTo("Quyết định số 12/QĐ-SKHCN"),
                            "versions[1].reason", equalTo("Theo bản gốc"));
            assertThat(pdf("/paper-templates/" + paper + "/sample.pdf")).contains("Bản thứ hai");
            assertThat(pdf("/paper-templates/" + paper + "/sample.pdf?version=" + coming)).contains("Bản sẽ có");
            withdraw("quantri", paper, second, TODAY).then().statusCode(204);
            assertThat(pdf("/paper-templates/" + paper + "/sample.pdf")).contains("Bản thứ nhất");
            withdraw("quantri", paper, first, "2026-11-30").then().statusCode(204);
            as("xuly").get(ALL + paper)
                    .then()
                    .body("template.version", equalTo(first), "template.to", equalTo("2026-11-29"));
            assertThat(recorded(paper)).contains(
                    "TEMPLATE_VERSION_ADDED " + second + " " + TODAY + "; Quyết định số 12/QĐ-SKHCN; Theo bản gốc",
                    "TEMPLATE_VERSION_WITHDRAWN " + second + " " + TODAY + "; Quyết định số 12/QĐ-SKHCN; Thử xong");
        } finally {
            for (int one : new int[]{first, second, coming}) {
                withdraw("quantri", paper, one, TODAY);
            }
        }
    }

    private List<String> recorded(String paper) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(
                        "select action || ' ' || detail from audit_entry where subject = :paper", String.class)
                        .setParameter("paper", paper)
                        .getResultList());
    }

    @Test
    void what_is_missing_or_wrong_is_named_line_by_line_and_nothing_is_kept() {
        Map<String, Object> wrong = words("Gửi {agency}\n\nGửi {complainent}\n{#each x}");
        wrong.putAll(Map.of("from", "2026-11-22", "basis", " ", "reason", ""));
        as("quantri").body(wrong)
                .post(ALL + "VERIFICATION_REPORT/versions")
                .then()
                .statusCode(400)
                .body("errors.field", contains("from", "basis", "reason", "text", "text"))
                .body("errors.message", hasItems(
                        "Dòng 3: không có trường \"complainent\". Có phải là {complainant}?",
                        "Dòng 4: ngoặc nhọn chỉ dùng quanh tên một trường: \"{#each x}\"."));
        as("quantri").body(words("   "))
                .post(ALL + "VERIFICATION_REPORT/versions")
                .then()
                .statusCode(400)
                .body("errors.message", contains("Cần có nội dung của mẫu."));
        as("quantri").body(words("a\n".repeat(12_000)))
                .post(ALL + "VERIFICATION_REPORT/versions")
                .then()
                .statusCode(400)
                .body("errors.message", contains("Quá dài, tối đa 20000 ký tự."));
        as("quantri").body(words("Một")).post(ALL + "JUDGMENT/versions").then().statusCode(404);
        as("xuly").get(ALL + "VERIFICATION_REPORT").then().body("versions", hasSize(1));
    }

    @Test
    void a_preview_keeps_nothing() {
        as("quantri").body(words("Kết quả về {summary}[ của {forwarder}]"))
                .post(ALL + "VERIFICATION_REPORT/preview")
                .then()
                .statusCode(200)
                .body("text", containsString("Kết quả về thu hồi giấy chứng nhận kiểm định\n"));
        as("xuly").get(ALL + "VERIFICATION_REPORT").then().body("versions", hasSize(1));
    }

    @Test
    void the_same_form_sent_twice_is_one_version() {
        String paper = "STAY_LIFTING_DECISION";
        int once = as("quantri").header("Idempotency-Key", "mau-1")
                .body(words("Một"))
                .post(ALL + paper + "/versions")
                .path("version");
        int again = as("quantri").header("Idempotency-Key", "mau-1")
                .body(words("Một"))
                .post(ALL + paper + "/versions")
                .path("version");
        assertThat(again).isEqualTo(once);
        as("xuly").get(ALL + paper).then().body("versions", hasSize(2));
        withdraw("quantri", paper, once, TODAY).then().statusCode(204);
    }

    // ---- secrecy

    @Test
    @DisplayName("no words of the agency can ask a slip to others for who denounces (LTC Điều 56)")
    void a_hostile_text_is_refused() {
        for (String field : List.of("complainant", "complainantAddress", "summary", "contents", "reason",
                "forwarder")) {
            for (String part : List.of("text", "subject", "addressees", "recipients")) {
                Map<String, Object> hostile = words("Chuyển đơn");
                hostile.put(part, "Người tố cáo {" + field + "}");
                as("quantri").body(hostile)
                        .post(ALL + "DENUNCIATION_TRANSFER_SLIP/versions")
                        .then()
                        .statusCode(400)
                        .body("errors.field", contains(part))
                        .body("errors.message[0]", containsString("\"" + field + "\" không được dùng"));
            }
        }
    }

    @Test
    @DisplayName("even if such words stood in the database, no paper of a denunciation would name who denounces")
    void a_hostile_text_in_the_database_prints_nobody() throws SQLException {
        String code = cases.open(ProcedureCode.DENUNCIATION, MON_2026_11_16, "xuly", FactData.none());
        String clean = pdf("/files/" + code + "/papers/drafts/TRANSFER.pdf");
        assertThat(clean).contains("PHIẾU CHUYỂN ĐƠN TỐ CÁO");
        String hostile = "Người tố cáo: {complainant}; {complainantAddress}; {summary}; {contents}; {reason}; {asked}; "
                + "{receivedOn}[ ở {complainantAddress}]";
        store("DENUNCIATION_TRANSFER_SLIP", hostile);
        try {
            for (String paper : List.of(pdf("/files/" + code + "/papers/drafts/TRANSFER.pdf"),
                    docx("/files/" + code + "/papers/drafts/TRANSFER.docx"))) {
                assertThat(paper).contains("Người tố cáo: …………………………; …………………………")
                        .doesNotContain("Đoan", "Trần Phú", "Thu hồi", "thu hồi", "Nội dung đơn", "16/11/2026");
            }
            assertThat(pdf("/paper-templates/DENUNCIATION_TRANSFER_SLIP/sample.pdf")).doesNotContain("Ví Dụ");
        } finally {
            run("delete from template_version where basis = 'thử mật'");
        }
        assertThat(pdf("/files/" + code + "/papers/drafts/TRANSFER.pdf")).isEqualTo(clean);
    }

    private void store(String paper, String text) throws SQLException {
        run("insert into template_version (paper, from_on, until_on, subject, addressees, text, recipients, basis, "
                + "reason, entered_by, entered_at) values ('" + paper + "', date '2026-11-01', date '9999-12-31', '"
                + text + "', '" + text + "', '" + text + "', '" + text
                + "', 'thử mật', 'x', 'quantri', timestamp '2026-11-01 08:00:00')");
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    // ---- on the screen

    @Test
    void a_word_file_is_taken_over_as_text_and_what_was_typed_stays() {
        String page = "/paper-templates/TEAM_REPORT/new";
        Response opened = SignedIn.as("quantri").get(page);
        String token = opened.htmlPath().getString("**.find { it.@name == 'csrf-token' }.@value");
        byte[] macro = "không phải Word".getBytes(StandardCharsets.UTF_8);
        for (byte[] sent : List.of(Contents.docx("Kết quả xác minh đối với {respondents}"), macro)) {
            boolean right = sent != macro;
            String answer = SignedIn.as("quantri")
                    .cookie("nghedan-csrf", opened.cookie("nghedan-csrf"))
                    .multiPart("csrf-token", token)
                    .multiPart("step", "take")
                    .multiPart("text", "Đã gõ dở dang")
                    .multiPart("subject", "Trich yeu da go")
                    .multiPart("file", "mau.docx", sent)
                    .post(page)
                    .then()
                    .statusCode(right ? 200 : 400)
                    .extract()
                    .asString();
            assertThat(answer).contains("Trich yeu da go");
            if (right) {
                assertThat(answer).contains("Kết quả xác minh đối với {respondents}", "data:image/png;base64,",
                        "Kết quả xác minh đối với Trần Văn Giả Định");
            } else {
                assertThat(answer).contains("Chỉ nhận tệp Word .docx không có macro.");
            }
        }
        as("xuly").get(ALL + "TEAM_REPORT").then().body("versions", hasSize(1));
    }
}
