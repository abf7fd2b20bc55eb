package vn.nghedan.web.frame;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
@TestSecurity(user = "giamdoc", roles = "DIRECTOR")
class SecurityHeadersTest {

    private static final String DECOMPOSED = "Khie\u0302\u0301u na\u0323i";
    private static final String COMPOSED = "Khi\u1ebfu n\u1ea1i";

    // headers

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/gallery", "/nowhere", "/gallery/fails/crash", "/api/v1/gallery/fails/crash",
            "/api/v1/nowhere", "/favicon.svg", "/gallery/members"})
    void every_answer_carries_the_security_headers(String path) {
        given().redirects()
                .follow(false)
                .get(path)
                .then()
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin");
    }

    @Test
    void pages_are_kept_nowhere() {
        given().get("/gallery").then().header("Cache-Control", "no-store");
    }

    @Test
    void pages_travel_compressed() {
        given().header("Accept-Encoding", "gzip").get("/sign-in").then().header("Content-Encoding", "gzip");
    }

    // forms

    @Test
    void a_form_without_its_token_is_refused() {
        form().formParam("subject", "a").post("/gallery").then().statusCode(400);
    }

    @Test
    void a_form_with_its_token_gets_through() {
        withToken().formParam("subject", "a").redirects().follow(false).post("/gallery").then().statusCode(303);
    }

    @ParameterizedTest
    @CsvSource({"Origin,https://elsewhere.example", "Sec-Fetch-Site,cross-site", "Sec-Fetch-Site,same-site",
            "Origin,null"})
    void what_a_foreign_page_sends_is_refused(String header, String value) {
        withToken().header(header, value).formParam("subject", "a").post("/gallery").then().statusCode(403);
        given().header(header, value)
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/v1/gallery")
                .then()
                .statusCode(403);
        given().header(header, value)
                .contentType(ContentType.TEXT)
                .body("{}")
                .post("/j_security_check")
                .then()
                .statusCode(403);
    }

    @Test
    void a_form_comes_back_with_what_was_typed_and_what_is_wrong() {
        withToken().formParam("subject", " ")
                .post("/gallery")
                .then()
                .statusCode(400)
                .body(containsString("Cần điền mục này."), containsString("aria-invalid=\"true\""));
    }

    @Test
    void form_text_is_composed() {
        withToken().formParam("subject", DECOMPOSED)
                .redirects()
                .follow(false)
                .post("/gallery")
                .then()
                .statusCode(303)
                .header("X-Subject-Length", String.valueOf(COMPOSED.length()));
    }

    @Test
    void a_form_with_nul_is_refused() {
        withToken().formParam("subject", "a\u0000b").post("/gallery").then().statusCode(400);
        given().urlEncodingEnabled(false).get("/gallery?q=a%00b").then().statusCode(400);
    }

    @Test
    void going_back_after_a_choice_never_leaves_the_application() {
        withToken().formParam("lang", "en")
                .formParam("back", "//elsewhere.example")
                .redirects()
                .follow(false)
                .post("/language")
                .then()
                .statusCode(303)
                .header("Location", not(containsString("elsewhere")))
                .cookie("lang", "en");
        withToken().formParam("lang", "en")
                .formParam("back", "/letters?q=a")
                .redirects()
                .follow(false)
                .post("/language")
                .then()
                .header("Location", containsString("/letters?q=a"));
    }

    // programs

    @Test
    void json_gets_through_without_a_token() {
        json("{\"subject\":\"" + DECOMPOSED + "\"}").statusCode(200).body("subject", equalTo(COMPOSED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"on\":\"1\",\"day\":\"05/10/2026\"}                | day",
            "{\"on\":1}                                         | on",
            "{\"count\":\"many\"}                                 | count",
            "{\"subject\":\"a\\u0000b\"}                          | subject",
            "{\"subject\":\"a\\ud800b\"}                          | subject",
            "{\"subject\":{}}                                     | subject",
            "{\"unknown\":1}                                      | unknown"})
    void bad_json_names_its_field(String body, String field) {
        json(body).statusCode(400).contentType("application/problem+json").body("errors[0].field", equalTo(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null garbage", "\"text\"", "{\"subject\":\"\u0001\"}"})
    void what_is_no_json_is_the_callers_mistake(String body) {
        json(body).statusCode(400).contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({"input,400", "missing,404", "role,403", "stale,409", "act,409", "law,422", "convention,422",
            "crash,500"})
    void failures_are_told_to_programs_and_to_people(String how, int status) {
        given().get("/api/v1/gallery/fails/" + how)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body(not(containsString("secret detail")));
        given().get("/gallery/fails/" + how)
                .then()
                .statusCode(status)
                .contentType("text/html")
                .body(containsString("data-page=\"problem\""), not(containsString("secret detail")),
                        not(containsString("web:")));
    }

    @Test
    @DisplayName("Wording: the law is named only where the law refuses; the agency's own rule is called its convention")
    void a_convention_is_not_called_the_law() {
        given().get("/gallery/fails/law")
                .then()
                .body(containsString("Không thực hiện được"), containsString("<h2>Quy định</h2>"),
                        not(containsString("Quy ước của cơ quan")));
        given().get("/gallery/fails/convention")
                .then()
                .body(containsString("Không thực hiện được"), containsString("<h2>Quy ước của cơ quan"),
                        not(containsString("<h2>Quy định</h2>")));
        given().get("/api/v1/gallery/fails/convention")
                .then()
                .body("title", equalTo("Không thực hiện được"), "convention", equalTo(true));
        given().get("/api/v1/gallery/fails/law").then().body("convention", equalTo(false));
    }

    @Test
    void a_refusal_names_its_ground() {
        given().get("/api/v1/gallery/fails/law")
                .then()
                .body("ground", equalTo("KN_11_5"))
                .body("legalBasis[0].provision", equalTo("Điều 11 khoản 6"));
        given().get("/api/v1/gallery/fails/act").then().body("possibleActs[1]", equalTo("REFUSE"));
        given().get("/api/v1/gallery/fails/input").then().body("errors[0].message", equalTo("Cần điền mục này."));
    }

    @Test
    void an_unknown_address_looks_the_same_as_a_hidden_one() {
        var unknown = given().get("/gallery/nowhere").then().statusCode(404).extract().asString();
        var hidden = given().get("/gallery/fails/missing").then().statusCode(404).extract().asString();
        org.assertj.core.api.Assertions.assertThat(bodyOf(unknown)).isEqualTo(bodyOf(hidden));
    }

    // who may come in

    @Test
    @TestSecurity(user = "xuly", roles = "HANDLER")
    void another_role_is_refused() {
        given().get("/gallery/members").then().statusCode(403);
    }

    @Test
    void the_right_role_is_let_in() {
        given().get("/gallery/members").then().statusCode(200);
    }

    private static io.restassured.response.ValidatableResponse json(String body) {
        return given().config(RestAssuredConfig.config()
                .encoderConfig(EncoderConfig.encoderConfig()
                        .defaultContentCharset(StandardCharsets.UTF_8)))
                .contentType("application/json")
                .body(body)
                .post("/api/v1/gallery")
                .then();
    }

    private static RequestSpecification form() {
        return given().contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }

    private static RequestSpecification withToken() {
        var page = given().get("/gallery").then().extract();
        var token = page.asString().replaceAll("(?s).*?name=\"csrf-token\" value=\"([^\"]+)\".*", "$1");
        return form().cookie("nghedan-csrf", page.cookie("nghedan-csrf")).formParam("csrf-token", token);
    }

    private static String bodyOf(String page) {
        return page.substring(page.indexOf("<main")).replaceAll("value=\"[^\"]*\"", "");
    }
}
