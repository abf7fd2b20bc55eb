package vn.nghedan.reception.closure;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import vn.nghedan.backlog.SignedIn;

@QuarkusTest
class ClosuresTest {

    private static RequestSpecification as(String login) {
        return given().auth().preemptive().basic(login, "nghedan-demo").contentType(ContentType.JSON);
    }

    private static ValidatableResponse close(String login, Map<String, Object> body) {
        return as(login).body(body).post("/api/v1/sessions/closures").then();
    }

    private static int closed(String from, String to) {
        return close("tiepdan", Map.of("from", from, "to", to, "place", "Trụ sở Sở", "reason", "Sửa chữa trụ sở",
                "instead", "Nhận đơn tại bộ phận một cửa", "decidedBy", "giamdoc", "document",
                Map.of("number", "12/TB-SKHCN", "date", from))).statusCode(201).extract().path("id");
    }

    @Test
    @DisplayName("L10: the reception place is closed for some days with a reason; whoever came all the same is logged")
    void aClosedPlaceIsOnRecord() {
        int id = closed("2025-03-10", "2025-03-12");
        as("xuly").get("/api/v1/sessions/closures?from=2025-03-11&to=2025-03-11")
                .then()
                .statusCode(200)
                .body("id", hasItem(id), "reason", hasItem("Sửa chữa trụ sở"));
        String number = as("tiepdan").body(Map.of("receivedOn", "2025-03-11", "kind", "REGULAR", "medium", "IN_PERSON",
                "people", List.of(Map.of("name", "Trịnh Thị Hồng", "address", "Đà Lạt")), "content", "Hỏi kết quả.",
                "matters", List.of(Map.of("type", "PETITION"))))
                .post("/api/v1/visits")
                .then()
                .statusCode(201)
                .body("warnings", hasItem("PLACE_CLOSED"))
                .extract()
                .path("number");
        as("tiepdan").body(Map.of("reason", "Sửa xong sớm"))
                .post("/api/v1/sessions/closures/{id}/cancel", id)
                .then()
                .statusCode(200)
                .body("calledOff", equalTo("Sửa xong sớm"));
        as("tiepdan").get("/api/v1/visits/{number}", number).then().body("warnings", not(hasItem("PLACE_CLOSED")));
        as("tiepdan").body(Map.of("reason", "Lần nữa"))
                .post("/api/v1/sessions/closures/{id}/cancel", id)
                .then()
                .statusCode(409);
    }

    @Test
    @DisplayName("L10: a closure of one day needs a reason and whoever may decide it")
    void aClosureIsChecked() {
        close("tiepdan", Map.of("from", "2025-04-08", "to", "2025-04-01")).statusCode(400)
                .body("errors.field", hasItems("to", "place", "reason", "decidedBy"));
        close("tiepdan", Map.of("from", "2025-04-08", "place", "Sở", "reason", "Mất điện", "decidedBy", "tiepdan"))
                .statusCode(400)
                .body("errors.field", hasItem("decidedBy"));
        close("kiemtra", Map.of("from", "2025-04-08", "place", "Sở", "reason", "Mất điện", "decidedBy", "giamdoc"))
                .statusCode(403);
        close("tiepdan", Map.of("from", "2025-04-08", "place", "Sở", "reason", "Mất điện", "decidedBy", "giamdoc"))
                .statusCode(201)
                .body("to", equalTo("2025-04-08"), "calledOff", nullValue());
    }

    @Test
    @DisplayName("L10: the closure is entered and its notice printed on screen")
    void theNoticeIsPrinted() {
        int id = closed("2025-05-12", "2025-05-13");
        page("/sessions/closures").body(containsString("Ngừng tiếp công dân"));
        page("/sessions/closures/" + id + "/notice").body(
                containsString("tạm ngừng tiếp công dân từ ngày 12/05/2025 đến hết ngày 13/05/2025 tại Trụ sở Sở"),
                containsString("Lý do: Sửa chữa trụ sở"), containsString("12/TB-SKHCN"));
        SignedIn.form("tiepdan", "/sessions/closures")
                .formParam("from", "2025-06-02")
                .formParam("place", "Sở")
                .formParam("reason", "")
                .formParam("decidedBy", "giamdoc")
                .post("/sessions/closures")
                .then()
                .statusCode(400)
                .body(containsString("value=\"2025-06-02\""));
    }

    private static ValidatableResponse page(String path) {
        return SignedIn.as("tiepdan").get(path).then().statusCode(200);
    }
}
