package vn.nghedan.directory.staff;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import vn.nghedan.backlog.SignedIn;
import vn.nghedan.directory.Hired;
import vn.nghedan.directory.Role;

/** One's own account: everybody sees their own, and changes their own password. */
@QuarkusTest
class AccountPagesTest {

    private static final String DEMO = "nghedan-demo";
    private static final String NEW = "Sông Đa Nhim chảy mãi";

    @Test
    void everybodySeesWhatIsOnRecordAboutThem() {
        SignedIn.as("xuly")
                .get("/account")
                .then()
                .statusCode(200)
                .body(containsString("Đặng Quốc Bảo"), containsString("Người xử lý"), not(containsString(DEMO)));
        given().redirects().follow(false).get("/account").then().statusCode(302);
    }

    @Test
    void aPasswordIsChangedByWhoeverKnowsTheOldOne() {
        String code = Hired.in("VP", Role.RECEIVING_OFFICER);
        change(code, DEMO, NEW, NEW).statusCode(303).header("Location", endsWith("/account?done=changed"));
        assertThat(signIn(code, NEW)).isNotNull();
        assertThat(signIn(code, DEMO)).isNull();
    }

    @Test
    void whatIsWrongIsSaidAndNothingTypedComesBack() {
        String code = Hired.in("VP", Role.RECEIVING_OFFICER);
        change(code, "not the old one", NEW, NEW).statusCode(400)
                .body(containsString("Mật khẩu cũ không đúng"), not(containsString(NEW)));
        change(code, DEMO, NEW, NEW + "!").statusCode(400).body(containsString("không giống nhau"));
        change(code, DEMO, "ngắn", "ngắn").statusCode(400).body(containsString("ít nhất 8 ký tự"));
        assertThat(signIn(code, DEMO)).isNotNull();
    }

    /** @return null where it was refused */
    private static String signIn(String code, String password) {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("j_username", code)
                .formParam("j_password", password)
                .post("/j_security_check")
                .cookie(SignedIn.COOKIE);
    }

    private static ValidatableResponse change(String code, String old, String password, String again) {
        return SignedIn.form(code, "/account")
                .formParam("old", old)
                .formParam("password", password)
                .formParam("again", again)
                .post("/account/password")
                .then();
    }
}
