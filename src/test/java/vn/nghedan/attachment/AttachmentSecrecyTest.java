package vn.nghedan.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static vn.nghedan.attachment.Desk.id;
import static vn.nghedan.casefile.CasesInHand.as;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import vn.nghedan.attachment.store.Contents;
import vn.nghedan.backlog.SignedIn;
import vn.nghedan.casefile.CasesInHand;

/** LTC Điều 56: what is attached to a denunciation tells nobody without the right who it comes from, and neither does its name. */
@QuarkusTest
class AttachmentSecrecyTest {

    private static final String DAY = "2026-11-12";
    private static final String CANARY = "Lường Thị Bạch Yến";

    @Inject
    AgroalDataSource database;

    private static String denunciation(String type) {
        Map<String, Object> letter = new LinkedHashMap<>(CasesInHand.letter(type, DAY));
        // a complaint names its sender in lists: that one is another
        letter.put("senders", List.of(Map.of("name", type.equals("DENUNCIATION") ? CANARY : "Kim Văn Sáng", "address",
                "Số 7, xã Nam Ban")));
        letter.put("subject", "Tố cáo nhận tiền");
        letter.put("content", "Ông Phú nhận tiền của dân.");
        return as("tiepdan").body(letter).post("/api/v1/letters").then().statusCode(201).extract().path("code");
    }

    private static long attached(String who, String code, String kind) {
        return id(Desk.form()
                .file("Đơn của " + CANARY + ".pdf", Contents.pdf(kind.length()))
                .with("kind", kind)
                .with("title", "Nộp bởi " + CANARY)
                .sentBy(who, code));
    }

    private static void lookedOver(String code) {
        as("tiepdan").body(Map.of("hide", List.of()))
                .post("/api/v1/files/{code}/secrecy/look", code)
                .then()
                .statusCode(org.hamcrest.Matchers.lessThan(300));
    }

    /** Handed on to xuly, who handles the case and reads the letter too. */
    private static String handedOn(String letter) {
        as("tiepdan").body(Map.of("on", DAY, "eligible", true, "inJurisdiction", true))
                .post("/api/v1/letters/{code}/acts/CLASSIFY", letter)
                .then()
                .statusCode(200);
        return as("tiepdan").body(Map.of("on", DAY, "procedure", "DENUNCIATION", "handler", "xuly"))
                .post("/api/v1/letters/{code}/acts/OPEN_CASE", letter)
                .then()
                .statusCode(200)
                .extract()
                .path("case");
    }

    private static Response asked(String who, String address) {
        return address.startsWith("/api/") ? as(who).get(address) : SignedIn.as(who).get(address);
    }

    @Test
    @DisplayName("to whoever may not know of the file its attachments do not exist, on any route")
    void to_others_they_do_not_exist() {
        String code = denunciation("DENUNCIATION");
        long id = attached("tiepdan", code, "EVIDENCE");
        for (String other : List.of("tiepdan2", "xuly", "truongphong2", "kiemtra", "quantri")) {
            for (String address : List.of("/files/" + code + "/attachments", "/api/v1/files/" + code + "/attachments",
                    "/attachments/" + id, "/attachments/" + id + "/view", "/attachments/" + id + "/pages",
                    "/attachments/" + id + "/pages/1", "/attachments/" + id + "/thumbnail",
                    "/api/v1/attachments/" + id)) {
                assertThat(asked(other, address).statusCode()).as(other + " " + address).isEqualTo(404);
            }
            as(other).body(Map.of("reason", "x"))
                    .post("/api/v1/attachments/" + id + "/withdraw")
                    .then()
                    .statusCode(404);
            Desk.form().file("a.pdf", Contents.pdf(1)).sentBy(other, code).then().statusCode(404);
        }
    }

    @Test
    @DisplayName("the handler sees that there is a letter and looks at evidence; names are for who knows who denounces")
    void the_handler_sees_that_there_is_one() {
        String letter = denunciation("DENUNCIATION");
        long original = attached("tiepdan", letter, "LETTER");
        long identity = attached("tiepdan", letter, "IDENTITY_PAPER");
        long evidence = attached("tiepdan", letter, "EVIDENCE");
        handedOn(letter);
        // nobody has looked the letter over: whoever handles it reads nothing of it yet
        for (long id : List.of(original, identity, evidence)) {
            as("xuly").get("/api/v1/attachments/" + id).then().statusCode(403);
        }
        lookedOver(letter);
        as("xuly").get("/api/v1/attachments/" + evidence)
                .then()
                .statusCode(200)
                .header("Content-Disposition", not(containsString("Y%E1%BA%BFn")));
        for (long id : List.of(original, identity)) {
            as("xuly").get("/api/v1/attachments/" + id).then().statusCode(403);
            for (String way : List.of("/view", "/pages", "/pages/1", "/thumbnail")) {
                SignedIn.as("xuly").get("/attachments/" + id + way).then().statusCode(403);
            }
        }
        String page = SignedIn.as("xuly").get("/files/{code}/attachments", letter).asString();
        assertThat(page).contains("Đơn số " + original, "Giấy tờ tuỳ thân số " + identity,
                "Chứng cứ, tài liệu kèm theo số " + evidence, "Có một tài liệu được bảo vệ").doesNotContain("Bạch Yến");
        Response list = as("xuly").get("/api/v1/files/{code}/attachments", letter);
        assertThat(list.<List<Object>>path("items.findAll { it.readable == false }.sha256")).containsOnlyNulls();
        assertThat(SignedIn.as("giamdoc").get("/files/{code}/attachments", letter).asString())
                .contains("Đơn của " + CANARY + ".pdf");
        as("giamdoc").get("/api/v1/attachments/" + original).then().statusCode(200);
    }

    @Test
    @DisplayName("canary: a denouncer's name in names, descriptions and reasons appears on no page, list, record or log of others")
    void the_name_appears_nowhere() throws SQLException {
        List<String> logged = new ArrayList<>();
        Handler ear = new Handler() {

            @Override
            public void publish(LogRecord entry) {
                logged.add(entry.getMessage() + " " + entry.getThrown());
            }

            @Override
            public void flush() {
                // nothing is held back
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
        Logger.getLogger("").addHandler(ear);
        String letter = denunciation("DENUNCIATION");
        long evidence = attached("tiepdan", letter, "EVIDENCE");
        long original = attached("tiepdan", letter, "LETTER");
        Desk.form()
                .file("Đơn của " + CANARY + ".pdf", new byte[]{'M', 'Z', 0})
                .with("kind", "EVIDENCE")
                .sentBy("tiepdan", letter)
                .then()
                .statusCode(400);
        as("tiepdan").body(Map.of("reason", "Không phải của " + CANARY))
                .post("/api/v1/attachments/" + original + "/withdraw")
                .then()
                .statusCode(200);
        String file = handedOn(letter);
        lookedOver(letter);
        Logger.getLogger("").removeHandler(ear);
        for (String who : List.of("xuly", "truongphong", "tiepdan2", "kiemtra", "quantri")) {
            for (String address : List.of("/letters/" + letter, "/cases/" + file, "/files/" + letter + "/attachments",
                    "/files/" + file + "/attachments", "/files/" + letter + "/papers", "/files/" + file + "/papers",
                    "/api/v1/files/" + letter + "/attachments", "/api/v1/letters/" + letter, "/api/v1/cases/" + file,
                    "/attachments/" + evidence, "/attachments/" + original, "/api/v1/notices", "/notices", "/letters",
                    "/cases", "/api/v1/letters?q=Don cua Luong Thi Bach Yen", "/api/v1/cases?q=Don cua Luong Thi",
                    "/letters?q=Don cua Luong Thi")) {
                Response answer = asked(who, address);
                assertThat(answer.asString() + answer.headers()).as(who + " " + address)
                        .doesNotContain("Bạch Yến", "B%E1%BA%A1ch");
            }
        }
        assertThat(logged).noneMatch(line -> line.contains("Bạch Yến"));
        assertThat(rows("select action || subject || detail from audit_entry")).noneMatch(row -> row.contains("Yến"))
                .anyMatch(row -> row.startsWith("ATTACHMENTS_ADDED" + letter))
                .anyMatch(row -> row.startsWith("ATTACHMENT_WITHDRAWN" + letter));
    }

    @Test
    @DisplayName("a complaint that turns out to denounce: from then on what is attached to it is as secret")
    void what_is_reclassified_is_as_secret() {
        String letter = denunciation("COMPLAINT");
        long id = attached("tiepdan", letter, "LETTER");
        as("xuly").get("/api/v1/attachments/" + id).then().statusCode(200);
        as("tiepdan").body(Map.of("on", DAY, "type", "DENUNCIATION", "reason", "Tố cáo hành vi"))
                .post("/api/v1/letters/{code}/acts/RECLASSIFY", letter)
                .then()
                .statusCode(200);
        as("xuly").get("/api/v1/attachments/" + id).then().statusCode(404);
        String file = handedOn(letter);
        assertThat(file).isNotNull();
        lookedOver(letter);
        as("xuly").get("/api/v1/attachments/" + id).then().statusCode(403);
        assertThat(as("xuly").get("/api/v1/files/{code}/attachments", letter).asString()).doesNotContain("Bạch Yến");
    }

    @Test
    @DisplayName("each look at what belongs to a denunciation is on record, one at a complaint is not")
    void each_look_is_on_record() throws SQLException {
        String secret = denunciation("DENUNCIATION");
        long one = attached("tiepdan", secret, "LETTER");
        String open = denunciation("COMPLAINT");
        long other = attached("tiepdan", open, "LETTER");
        assertThat(SignedIn.as("giamdoc").get("/files/{code}/attachments", secret).asString())
                .as("a list is no look")
                .doesNotContain("/thumbnail");
        assertThat(SignedIn.as("giamdoc").get("/files/{code}/attachments", open).asString())
                .contains("/attachments/" + other + "/thumbnail");
        as("giamdoc").get("/api/v1/attachments/" + one).then().statusCode(200);
        SignedIn.as("giamdoc").get("/attachments/" + one + "/view").then().statusCode(200);
        SignedIn.as("giamdoc").get("/attachments/" + one).then().statusCode(200);
        SignedIn.as("giamdoc").get("/attachments/" + one + "/pages").then().statusCode(200);
        SignedIn.as("giamdoc").get("/attachments/" + one + "/pages/1").then().statusCode(200);
        as("giamdoc").get("/api/v1/attachments/" + other).then().statusCode(200);
        String looks = "select actor || ' ' || detail from audit_entry where action = 'ATTACHMENT_READ' and subject = ";
        assertThat(rows(looks + "'" + secret + "'")).containsExactly("giamdoc " + one, "giamdoc " + one,
                "giamdoc " + one, "giamdoc " + one);
        assertThat(rows(looks + "'" + open + "'")).isEmpty();
    }

    private List<String> rows(String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }

    @Test
    void a_text_that_says_it_is_a_page_is_handed_out_as_text() {
        String code = denunciation("COMPLAINT");
        long id = id(Desk.form()
                .file("a.html", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8))
                .sentBy("tiepdan", code));
        Response handed = SignedIn.as("tiepdan").get("/attachments/" + id + "/view");
        handed.then()
                .statusCode(200)
                .header("Content-Type", containsString("text/plain"))
                .header("Content-Disposition", containsString("attachment; "));
        assertThat(handed.headers().getValues("Content-Security-Policy"))
                .anyMatch(policy -> policy.contains("sandbox"));
    }
}
