package vn.nghedan.attachment;

import static io.restassured.RestAssured.given;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import vn.nghedan.backlog.SignedIn;

/** Somebody who attaches files; the form is written by hand, so that names come as they are. */
final class Desk {

    private static final String BOUNDARY = "----tai-lieu-dinh-kem";

    private final ByteArrayOutputStream form = new ByteArrayOutputStream();
    private final Map<String, String> fields = new LinkedHashMap<>();

    static Desk form() {
        return new Desk();
    }

    Desk with(String field, String value) {
        fields.put(field, value);
        return this;
    }

    Desk file(String name, byte[] content) {
        write("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        form.writeBytes(content);
        write("\r\n");
        return this;
    }

    private void write(String text) {
        form.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private RequestSpecification filled(RequestSpecification request) {
        fields.forEach((name, value) -> write("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name
                + "\"\r\n\r\n" + value + "\r\n"));
        write("--" + BOUNDARY + "--\r\n");
        return request.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY).body(form.toByteArray());
    }

    /** As a program sends it. */
    Response sentBy(String officer, String code) {
        return filled(given().auth().preemptive().basic(officer, "nghedan-demo"))
                .post("/api/v1/files/{code}/attachments", code);
    }

    /** As the page sends it. */
    Response postedBy(String officer, String code) {
        return postedBy(officer, code, "/files/{code}/attachments");
    }

    Response postedBy(String officer, String code, String address) {
        Response page = SignedIn.as(officer).get(address, code);
        with("csrf-token", page.htmlPath().getString("**.find { it.@name == 'csrf-token' }.@value"));
        return filled(SignedIn.as(officer).cookie("nghedan-csrf", page.cookie("nghedan-csrf")))
                .post(address, code);
    }

    static long id(Response added) {
        added.then().statusCode(201);
        return added.jsonPath().getLong("id");
    }
}
