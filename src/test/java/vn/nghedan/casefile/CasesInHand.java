package vn.nghedan.casefile;

import static io.restassured.RestAssured.given;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Cases for tests of the interface, opened as an outside program would: a letter, its classification, the case. */
public final class CasesInHand {

    private CasesInHand() {
    }

    public static RequestSpecification as(String login) {
        return given().auth().preemptive().basic(login, "nghedan-demo").contentType(ContentType.JSON);
    }

    /** @return the code of the case */
    public static String opened(String type, String procedure, String receivedOn) {
        return opened(type, procedure, receivedOn, "xuly");
    }

    public static String opened(String type, String procedure, String receivedOn, String handler) {
        return opened(letter(type, receivedOn), Map.of("procedure", procedure, "handler", handler), receivedOn);
    }

    public static String opened(Map<String, Object> letter, Map<String, Object> opening, String on) {
        String code = as("tiepdan").body(letter)
                .post("/api/v1/letters")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
        as("tiepdan").body(Map.of("on", on, "eligible", true, "inJurisdiction", true))
                .post("/api/v1/letters/{code}/acts/CLASSIFY", code)
                .then()
                .statusCode(200);
        Map<String, Object> body = new HashMap<>(opening);
        body.put("on", on);
        return as("tiepdan").body(body)
                .post("/api/v1/letters/{code}/acts/OPEN_CASE", code)
                .then()
                .statusCode(200)
                .extract()
                .path("case");
    }

    public static Map<String, Object> letter(String type, String receivedOn) {
        Map<String, Object> letter = new HashMap<>();
        letter.put("receivedOn", receivedOn);
        letter.put("source", "DESK");
        letter.put("type", type);
        letter.put("senders", List.of(Map.of("name", "Nguyễn Thị Hòa", "address", "Số 1, xã Di Linh, tỉnh Lâm Đồng")));
        letter.put("groupSize", 1);
        letter.put("signed", true);
        letter.put("subject", "Khiếu nại quyết định thu hồi kinh phí đề tài");
        letter.put("content", "Đề nghị xem xét lại quyết định thu hồi kinh phí.");
        return letter;
    }

    /** Does an act as someone; values besides {@code on} by name, its paper numbered unless another is given. */
    public static Response act(String login, String code, String act, String on, Map<String, Object> values) {
        Map<String, Object> body = new HashMap<>(Map.of("document", Map.of("number", "01/SKHCN")));
        body.putAll(values);
        body.put("on", on);
        return as(login).body(body).post("/api/v1/cases/{code}/acts/{act}", code, act);
    }

    public static Response act(String login, String code, String act, String on) {
        return act(login, code, act, on, Map.of());
    }
}
