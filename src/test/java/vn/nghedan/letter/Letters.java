package vn.nghedan.letter;

import static io.restassured.RestAssured.given;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Letters for tests, through the same door as everybody's: {@code aComplaint().from("…").postedBy("tiepdan")}. */
public final class Letters {

    private final Map<String, Object> body = new LinkedHashMap<>();
    private final List<Map<String, Object>> senders = new ArrayList<>();

    private Letters(String type) {
        body.put("receivedOn", "2026-10-05");
        body.put("source", "POST");
        body.put("type", type);
        body.put("senders", senders);
        body.put("groupSize", 1);
        body.put("writtenOn", "2026-10-01");
        body.put("signed", true);
        body.put("subject", "Thu hồi giấy phép sử dụng tần số");
        body.put("content", "Đề nghị xem xét lại việc thu hồi giấy phép sử dụng tần số tại xã Lạc Dương.");
    }

    public static Letters aLetter(String type) {
        return new Letters(type);
    }

    public static Letters aComplaint() {
        return aLetter("COMPLAINT").from("Trần Văn Khảo");
    }

    public static Letters aDenunciation() {
        return aLetter("DENUNCIATION").from("Lò Thị Hoàng Yến");
    }

    public Letters from(String name) {
        return from(name, Map.of("address", "12 Nguyễn Du, Đà Lạt"));
    }

    public Letters from(String name, Map<String, Object> more) {
        Map<String, Object> sender = new LinkedHashMap<>(more);
        sender.put("name", name);
        senders.add(sender);
        return this;
    }

    public Letters with(String field, Object value) {
        body.put(field, value);
        return this;
    }

    Letters without(String field) {
        body.remove(field);
        return this;
    }

    public Letters against(String name, String staffCode) {
        Map<String, Object> respondent = new LinkedHashMap<>();
        respondent.put("name", name);
        respondent.put("staffCode", staffCode);
        return with("respondent", respondent);
    }

    public Map<String, Object> body() {
        return body;
    }

    Response sentBy(String login) {
        return as(login).body(body).post("/api/v1/letters");
    }

    /** The code of the letter that was taken in. */
    String takenInBy(String login) {
        return sentBy(login).then().statusCode(201).extract().path("code");
    }

    // ---- what is done to them

    static RequestSpecification as(String login) {
        return given().auth().preemptive().basic(login, "nghedan-demo").contentType(ContentType.JSON);
    }

    static Response act(String login, String code, String act, Map<String, Object> fields) {
        Map<String, Object> body = new LinkedHashMap<>(fields);
        body.putIfAbsent("on", "2026-10-06");
        body.putIfAbsent("document", Map.of("number", "01/SKHCN"));
        return as(login).body(body).post("/api/v1/letters/{code}/acts/{act}", code, act);
    }

    static String proposed(String code, String login) {
        act(login, code, "CLASSIFY", Map.of("eligible", true, "inJurisdiction", true)).then().statusCode(200);
        return code;
    }

    static Response opened(String login, String code, String procedure) {
        return act(login, proposed(code, login), "OPEN_CASE", Map.of("procedure", procedure));
    }
}
