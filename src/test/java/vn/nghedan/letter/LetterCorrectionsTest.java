package vn.nghedan.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static vn.nghedan.letter.Letters.aComplaint;
import static vn.nghedan.letter.Letters.aDenunciation;
import static vn.nghedan.letter.Letters.aLetter;
import static vn.nghedan.letter.Letters.as;
import static vn.nghedan.letter.Letters.opened;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import vn.nghedan.backlog.SignedIn;

@QuarkusTest
class LetterCorrectionsTest {

    private static final String REASON = "Ghi nhầm so với đơn";

    @Inject
    EntityManager database;

    private static Response correct(String login, String code, Map<String, Object> changes) {
        return as(login).body(Map.of("reason", REASON, "changes", changes))
                .post("/api/v1/letters/{code}/corrections", code);
    }

    private static String clock(String path, String code, String rule) {
        return as("giamdoc").get(path + "/{code}", code)
                .then()
                .extract()
                .path("clocks.find { it.rule == '" + rule + "' }.nominalDueOn");
    }

    // ---- what was mistyped a minute ago

    @Test
    @DisplayName("A3: sender, address, subject and content of a letter are put right, the old text stays in the record")
    void aMistypedLetterIsPutRight() {
        String name = "Trần Văn Khảo Sửa" + UUID.randomUUID().toString().substring(0, 4);
        String code = aComplaint().takenInBy("tiepdan");
        correct("tiepdan", code, Map.of("subject", "Thu hồi giấy phép bưu chính", "content", "Nội dung đúng của đơn.",
                "senders", List.of(Map.of("name", name, "address", "21 Nguyễn Du, Đà Lạt", "phone", "0912345678"))))
                .then()
                .statusCode(200)
                .body("subject", equalTo("Thu hồi giấy phép bưu chính"), "content", equalTo("Nội dung đúng của đơn."))
                .body("parties[0].name", equalTo(name), "parties[0].address", equalTo("21 Nguyễn Du, Đà Lạt"))
                .body("parties", hasSize(1))
                .body("record", hasSize(1), "record[0].reason", equalTo(REASON), "record[0].by", equalTo("tiepdan"))
                .body("record[0].changes.field",
                        hasItems("subject", "content", "senders[0].name", "senders[0].address", "senders[0].phone"))
                .body("record[0].changes.find { it.field == 'senders[0].name' }.before", equalTo("Trần Văn Khảo"))
                .body("record[0].changes.find { it.field == 'senders[0].name' }.after", equalTo(name));
        as("xuly").queryParam("q", name).get("/api/v1/letters").then().body("items.code", hasItem(code));
        as("xuly").queryParam("q", "Trần Văn Khảo " + code)
                .get("/api/v1/letters")
                .then()
                .body("items.code", hasItem(code));
    }

    @Test
    @DisplayName("A3: a corrected day of receipt moves the clocks of the letter and of its case")
    void aCorrectedDayOfReceiptMovesEveryClock() {
        String code = aComplaint().with("receivedOn", "2026-10-05").takenInBy("tiepdan");
        String opened = opened("xuly", code, "COMPLAINT_FIRST").then().statusCode(200).extract().path("case");
        String letterBefore = clock("/api/v1/letters", code, "KN1_ACCEPT");
        assertThat(clock("/api/v1/cases", opened, "KN1_ACCEPT")).isEqualTo("2026-10-14");
        correct("xuly", code, Map.of("receivedOn", "2026-10-01", "writtenOn", "2026-09-30")).then()
                .statusCode(200)
                .body("receivedOn", equalTo("2026-10-01"), "writtenOn", equalTo("2026-09-30"));
        assertThat(clock("/api/v1/cases", opened, "KN1_ACCEPT")).isEqualTo("2026-10-12");
        assertThat(clock("/api/v1/letters", code, "KN1_ACCEPT")).isLessThanOrEqualTo(letterBefore);
        as("giamdoc").get("/api/v1/cases/{code}", opened)
                .then()
                .body("receivedOn", equalTo("2026-10-01"))
                .body("facts.findAll { it.kind == 'CORRECTED' }.particulars.reason", hasItem(REASON));
    }

    @Test
    @DisplayName("A3: number of people, signatures and respondent take effect in the case too")
    void whatTheCaseTookOverFollows() {
        String code = aComplaint().with("groupSize", 1).takenInBy("tiepdan");
        String opened = opened("xuly", code, "COMPLAINT_FIRST").then().extract().path("case");
        correct("tiepdan", code, Map.of("groupSize", 7, "respondent", Map.of("name", "Ủy ban nhân dân xã Lạc Dương")))
                .then()
                .statusCode(200)
                .body("groupSize", equalTo(7));
        as("giamdoc").get("/api/v1/cases/{code}", opened)
                .then()
                .body("groupSize", equalTo(7))
                .body("parties.findAll { it.role == 'RESPONDENT' }.name", hasItem("Ủy ban nhân dân xã Lạc Dương"));
    }

    // ---- whoever denounces

    @Test
    @DisplayName("A3: the old and the new name of whoever denounces are kept where nobody reads them")
    void aDenouncersOldAndNewNameStaySecret() {
        String code = aDenunciation().with("content", "Bà Lò Thị Hoàng Oanh báo việc nhận tiền, điện thoại 0987654321.")
                .takenInBy("tiepdan");
        Map<String, Object> right = new HashMap<>(Map.of("name", "Lò Thị Hoàng Oanh", "phone", "0987654321"));
        Response answer = correct("tiepdan", code, Map.of("senders", List.of(right), "subject",
                "Lò Thị Hoàng Yến báo việc nhận tiền"));
        answer.then()
                .statusCode(200)
                .body("content", equalTo("Bà Người tố cáo 1 báo việc nhận tiền, điện thoại Người tố cáo 1."))
                .body("subject", equalTo("Người tố cáo 1 báo việc nhận tiền"))
                .body("record[0].changes.field", hasItems("senders[0].name", "senders[0].phone", "subject"));
        assertThat(answer.asString()).doesNotContain("Oanh").doesNotContain("Yến").doesNotContain("0987654321");
        assertThat(identity(code)).containsExactly("Lò Thị Hoàng Oanh|12 Nguyễn Du, Đà Lạt|0987654321");
        assertThat(former(code)).containsExactly("Lò Thị Hoàng Yến");
    }

    @Test
    @DisplayName("A3: a reason that names whoever denounces is masked too, and what was left blank stays")
    void whatIsLeftBlankOfADenouncerStays() {
        String code = aDenunciation().takenInBy("tiepdan");
        as("tiepdan").body(Map.of("reason", "Bà Lò Thị Hoàng Yến đổi nhà", "changes",
                Map.of("senders", List.of(Map.of("address", "5 Yersin, Đà Lạt")))))
                .post("/api/v1/letters/{code}/corrections", code)
                .then()
                .statusCode(200)
                .body("record[0].reason", equalTo("Bà Người tố cáo 1 đổi nhà"))
                .body("parties.name", hasItem("Người tố cáo 1"));
        assertThat(identity(code)).containsExactly("Lò Thị Hoàng Yến|5 Yersin, Đà Lạt|null");
    }

    @Transactional
    List<String> identity(String code) {
        return texts("select p.name || '|' || coalesce(p.address, 'null') || '|' || coalesce(p.phone, 'null') "
                + "from protected_person p where p.received_with = :code order by p.alias_ordinal", code);
    }

    @Transactional
    List<String> former(String code) {
        return texts("select name from former_protected_details where received_with = :code order by id", code);
    }

    @SuppressWarnings("unchecked")
    private List<String> texts(String query, String code) {
        return database.createNativeQuery(query, String.class).setParameter("code", code).getResultList();
    }

    // ---- what is not taken

    @Test
    @DisplayName("A3: a correction is checked as the entry was, and needs a reason")
    void aCorrectionIsCheckedAsTheEntryWas() {
        String code = aComplaint().takenInBy("tiepdan");
        correct("tiepdan", code, Map.of("receivedOn", "2999-01-01", "subject", " ", "groupSize", 0)).then()
                .statusCode(400)
                .body("errors.field", hasItems("receivedOn", "subject", "groupSize"));
        correct("tiepdan", code, Map.of("type", "PETITION")).then()
                .statusCode(400)
                .body("errors.field",
                        hasItem("type"));
        correct("tiepdan", code, Map.of("colour", "red")).then()
                .statusCode(400)
                .body("errors.field",
                        hasItem("colour"));
        correct("tiepdan", code, Map.of("subject", "Thu hồi giấy phép sử dụng tần số")).then()
                .statusCode(400)
                .body("errors.field", hasItem("changes"));
        as("tiepdan").body(Map.of("changes", Map.of("subject", "Khác")))
                .post("/api/v1/letters/{code}/corrections", code)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("reason"));
        correct("kiemtra", code, Map.of("subject", "Khác")).then().statusCode(403);
        correct("quantri", code, Map.of("subject", "Khác")).then().statusCode(404);
    }

    @Test
    @DisplayName("A3: a letter is not received after something was done to it")
    void aLetterIsNotReceivedAfterItWasClassified() {
        String code = Letters.proposed(aComplaint().takenInBy("tiepdan"), "xuly");
        correct("tiepdan", code, Map.of("receivedOn", "2026-10-07")).then()
                .statusCode(400)
                .body("errors.field", hasItem("receivedOn"));
    }

    @Test
    @DisplayName("A3: a repeated correction happens once, one of an older version not at all")
    void aRepeatedCorrectionHappensOnce() {
        String code = aComplaint().takenInBy("tiepdan");
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = Map.of("reason", REASON, "changes", Map.of("fromAgency", "Báo Lâm Đồng"));
        String seen = as("tiepdan").get("/api/v1/letters/{code}", code).header("ETag");
        for (int i = 0; i < 2; i++) {
            as("tiepdan").header("Idempotency-Key", key)
                    .header("If-Match", seen)
                    .body(body)
                    .post("/api/v1/letters/{code}/corrections", code)
                    .then()
                    .statusCode(200)
                    .body("fromAgency", equalTo("Báo Lâm Đồng"), "record", hasSize(1));
        }
        as("tiepdan").header("If-Match", seen)
                .body(Map.of("reason", REASON, "changes", Map.of("subject", "Khác")))
                .post("/api/v1/letters/{code}/corrections", code)
                .then()
                .statusCode(409);
    }

    @Test
    @DisplayName("A3: a letter can be put right again")
    void aLetterCanBePutRightAgain() {
        String code = aLetter("PETITION").from("Phạm Thị Đào").takenInBy("tiepdan");
        correct("tiepdan", code, Map.of("groupSize", 3)).then().statusCode(200);
        correct("tiepdan", code, Map.of("groupSize", 4, "receivedOn", "2026-10-02")).then()
                .statusCode(200)
                .body("groupSize", equalTo(4), "receivedOn", equalTo("2026-10-02"), "record", hasSize(2));
    }

    // ---- the screen

    @Test
    @DisplayName("A3: on the screen the entry form comes filled in, shows what would move, and then saves")
    void theFormComesFilledInAndShowsWhatWouldMove() {
        String code = aComplaint().takenInBy("tiepdan");
        page(code).statusCode(200)
                .body(containsString("value=\"Trần Văn Khảo\""), containsString("value=\"2026-10-05\""));
        form("preview").post("/letters/{code}/corrections", code)
                .then()
                .statusCode(200)
                .body(containsString("Lưu đính chính"), containsString("<del>05/10/2026</del>"),
                        containsString("<ins>01/10/2026</ins>"), containsString("value=\"" + REASON + "\""));
        form("save").redirects().follow(false).post("/letters/{code}/corrections", code).then().statusCode(303);
        SignedIn.as("tiepdan")
                .get("/letters/{code}", code)
                .then()
                .body(containsString("Đã đính chính."), containsString(REASON));
        form("save").formParam("version", 0)
                .post("/letters/{code}/corrections", code)
                .then()
                .statusCode(400)
                .body(not(containsString("<del>")));
    }

    private static io.restassured.response.ValidatableResponse page(String code) {
        return SignedIn.as("tiepdan")
                .get("/letters/{code}/corrections", code)
                .then();
    }

    private static io.restassured.specification.RequestSpecification form(String pressed) {
        return SignedIn.form("tiepdan", "/letters/new")
                .formParam("do", pressed)
                .formParam("reason", REASON)
                .formParam("receivedOn", "2026-10-01")
                .formParam("source", "POST")
                .formParam("senders[0].name", "Trần Văn Khảo")
                .formParam("senders[0].address", "12 Nguyễn Du, Đà Lạt")
                .formParam("groupSize", "1")
                .formParam("signed", "true")
                .formParam("writtenOn", "2026-10-01")
                .formParam("subject", "Thu hồi giấy phép sử dụng tần số")
                .formParam("content",
                        "Đề nghị xem xét lại việc thu hồi giấy phép sử dụng tần số tại xã Lạc Dương.");
    }
}
