package vn.nghedan.web.frame;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class SignInPagesTest {

    @Test
    void speaks_vietnamese_before_any_choice() {
        given().header("Accept-Language", "en")
                .get("/sign-in")
                .then()
                .statusCode(200)
                .body(containsString("<html lang=\"vi\""), containsString("Đăng nhập"), not(containsString("Sign in")));
    }

    @Test
    void speaks_english_when_chosen() {
        given().cookie("lang", "en")
                .get("/sign-in")
                .then()
                .statusCode(200)
                .body(containsString("<html lang=\"en\""), containsString("Sign in"), not(containsString("Đăng nhập")));
    }

    @Test
    void shows_the_trial_accounts_while_the_demonstration_is_on() {
        given().get("/sign-in").then().body(containsString("truongphong"));
    }

    @Test
    void sends_a_stranger_to_the_sign_in_page() {
        given().redirects()
                .follow(false)
                .get("/gallery/members")
                .then()
                .statusCode(oneOf(302, 303))
                .header("Location", containsString("/sign-in"))
                .header("X-Content-Type-Options", "nosniff");
    }

    @Test
    void tells_a_program_to_sign_in() {
        given().get("/api/v1/gallery/fails/law")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("Content-Security-Policy", containsString("default-src 'self'"));
    }
}
