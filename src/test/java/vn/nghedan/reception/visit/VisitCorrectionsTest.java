package vn.nghedan.reception.visit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import vn.nghedan.backlog.SignedIn;

@QuarkusTest
class VisitCorrectionsTest {

    private static final String REASON = "Ghi nhầm khi tiếp";

    private static RequestSpecification as(String login) {
        return given().auth().preemptive().basic(login, "nghedan-demo").contentType(ContentType.JSON);
    }

    private static Map<String, Object> visit(String type, String name) {
        Map<String, Object> body = new HashMap<>();
        body.put("receivedOn", "2026-10-05");
        body.put("kind", "REGULAR");
        body.put("medium", "IN_PERSON");
        body.put("people", List.of(Map.of("name", name, "address", "12 Nguyễn Du, Đà Lạt")));
        body.put("groupSize", 1);
        body.put("content", "Đề nghị xem lại việc cấp phép trạm phát sóng.");
        body.put("matters",
                List.of(Map.of("type", type, "summary", "Cấp phép trạm phát sóng", "letterHandedIn", true)));
        return body;
    }

    private static String logged(String type, String name) {
        return as("tiepdan").body(visit(type, name))
                .post("/api/v1/visits")
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }

    private static Response correct(String login, String number, Map<String, Object> changes) {
        return as(login).body(Map.of("reason", REASON, "changes", changes))
                .post("/api/v1/visits/{number}/corrections", number);
    }

    @Test
    @DisplayName("A3: name, address, ID number and content of a visit are put right, and so are its letter and the register")
    void aMistypedVisitIsPutRight() {
        String name = "Vũ Thị Lành " + UUID.randomUUID().toString().substring(0, 4);
        String number = logged("COMPLAINT", "Vũ Thị Lanh");
        Response answer = correct("tiepdan", number, Map.of("people",
                List.of(Map.of("name", name, "idKind", "CCCD", "idNumber", "068090123456", "phone", "0912345678")),
                "content", "Nội dung ghi đúng.", "matters", List.of(Map.of("summary", "Cấp phép trạm BTS"))));
        answer.then()
                .statusCode(200)
                .body("people[0].name", equalTo(name), "people[0].address", equalTo("12 Nguyễn Du, Đà Lạt"))
                .body("people[0].idNumber", equalTo("068090123456"), "content", equalTo("Nội dung ghi đúng."))
                .body("matters[0].summary", equalTo("Cấp phép trạm BTS"))
                .body("record", hasSize(1), "record[0].reason", equalTo(REASON), "record[0].by", equalTo("tiepdan"))
                .body("record[0].changes.field",
                        hasItems("people[0].name", "people[0].idNumber", "content", "matters[0].summary"))
                .body("record[0].changes.find { it.field == 'people[0].name' }.before", equalTo("Vũ Thị Lanh"));
        as("xuly").get("/api/v1/letters/{code}", answer.path("matters[0].letter").toString())
                .then()
                .body("parties[0].name", equalTo(name), "subject", equalTo("Cấp phép trạm BTS"))
                .body("content", equalTo("Nội dung ghi đúng."));
        as("tiepdan").queryParam("q", name)
                .get("/api/v1/visits")
                .then()
                .body("items.number", hasItem(number), "items[0].people[0].name", equalTo(name));
        SignedIn.as("tiepdan")
                .queryParam("q", name)
                .get("/visits/register")
                .then()
                .body(containsString("068090123456"));
        SignedIn.as("tiepdan")
                .get("/visits/{number}/receipt", number)
                .then()
                .body(containsString(name), not(containsString("Vũ Thị Lanh<")));
    }

    @Test
    @DisplayName("A3: a corrected day of a visit moves its clocks, those of the letter, and the order of repeated visits")
    void aCorrectedDayMovesEveryClock() {
        String number = logged("PETITION", "Bùi Văn Sáng");
        String first = correct("tiepdan", number, Map.of("receivedOn", "2026-10-08", "groupSize", 3)).then()
                .statusCode(200)
                .body("receivedOn", equalTo("2026-10-08"), "groupSize", equalTo(3))
                .body("matters[0].clocks.find { it.rule == 'TCD_RESULT_NOTICE' }.dueOn", equalTo("2026-10-22"))
                .extract()
                .path("matters[0].letter");
        as("xuly").get("/api/v1/letters/{code}", first)
                .then()
                .body("receivedOn", equalTo("2026-10-08"), "groupSize", equalTo(3));
        correct("tiepdan", number, Map.of("receivedOn", "2026-10-01")).then()
                .statusCode(200)
                .body("matters[0].clocks.find { it.rule == 'TCD_RESULT_NOTICE' }.dueOn", equalTo("2026-10-15"))
                .body("record", hasSize(2));
    }

    @Test
    @DisplayName("A3: of whoever denounced at the desk neither the old nor the new name is told")
    void aDenouncersOldAndNewNameStaySecret() {
        String number = logged("DENUNCIATION", "Hoàng Thị Mẫn");
        Response answer = correct("tiepdan", number,
                Map.of("people", List.of(Map.of("name", "Hoàng Thị Mận")), "content",
                        "Bà Hoàng Thị Mận kể việc nhận tiền."));
        answer.then()
                .statusCode(200)
                .body("content", equalTo("Bà Người tố cáo 1 kể việc nhận tiền."))
                .body("people[0].name", equalTo("Người tố cáo 1"))
                .body("record[0].changes.field", hasItems("people[0].name", "content"));
        assertThat(answer.asString()).doesNotContain("Mẫn").doesNotContain("Mận");
    }

    @Test
    @DisplayName("A3: a correction of a visit is checked as the entry was, once for each key, and not over a newer version")
    void aCorrectionIsCheckedAsTheEntryWas() {
        String number = logged("COMPLAINT", "Đỗ Văn Khang");
        correct("tiepdan", number, Map.of("receivedOn", "2999-01-01", "groupSize", 0)).then()
                .statusCode(400)
                .body("errors.field", hasItems("receivedOn", "groupSize"));
        correct("tiepdan", number, Map.of("matters", List.of(Map.of("type", "PETITION")))).then()
                .statusCode(400)
                .body("errors.field", hasItem("matters[0].type"));
        correct("tiepdan", number, Map.of("groupSize", 1)).then()
                .statusCode(400)
                .body("errors.field",
                        hasItem("changes"));
        correct("kiemtra", number, Map.of("groupSize", 2)).then().statusCode(403);
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            as("tiepdan").header("Idempotency-Key", key)
                    .header("If-Match", "\"0\"")
                    .body(Map.of("reason", REASON, "changes", Map.of("groupSize", 4)))
                    .post("/api/v1/visits/{number}/corrections", number)
                    .then()
                    .statusCode(200)
                    .body("groupSize", equalTo(4), "record", hasSize(1));
        }
        as("tiepdan").header("If-Match", "\"0\"")
                .body(Map.of("reason", REASON, "changes", Map.of("groupSize", 5)))
                .post("/api/v1/visits/{number}/corrections", number)
                .then()
                .statusCode(409);
    }

    @Test
    @DisplayName("A3: on the screen the form of the visit comes filled in, shows what would move, and then saves")
    void theFormComesFilledIn() {
        String number = logged("COMPLAINT", "Phan Thị Ngà");
        SignedIn.as("tiepdan")
                .get("/visits/{number}/corrections", number)
                .then()
                .statusCode(200)
                .body(containsString("value=\"Phan Thị Ngà\""), not(containsString("letterHandedIn")));
        form("preview").post("/visits/{number}/corrections", number)
                .then()
                .statusCode(200)
                .body(containsString("Lưu đính chính"), containsString("<del>Phan Thị Ngà</del>"));
        form("save").redirects().follow(false).post("/visits/{number}/corrections", number).then().statusCode(303);
        SignedIn.as("tiepdan")
                .get("/visits/{number}", number)
                .then()
                .body(containsString("Phan Thị Nga"), containsString("Đã đính chính."));
    }

    private static RequestSpecification form(String pressed) {
        return SignedIn.form("tiepdan", "/visits/new")
                .formParam("do", pressed)
                .formParam("reason", REASON)
                .formParam("receivedOn", "2026-10-05")
                .formParam("kind", "REGULAR")
                .formParam("medium", "IN_PERSON")
                .formParam("receiver", "tiepdan")
                .formParam("people[0].name", "Phan Thị Nga")
                .formParam("people[0].address", "12 Nguyễn Du, Đà Lạt")
                .formParam("groupSize", "1")
                .formParam("content", "Đề nghị xem lại việc cấp phép trạm phát sóng.")
                .formParam("matters[0].summary", "Cấp phép trạm phát sóng");
    }
}
