package vn.nghedan.directory.signin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.function.Consumer;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import vn.nghedan.audit.AuditService;
import vn.nghedan.directory.Role;
import vn.nghedan.directory.staff.Staff;
import vn.nghedan.directory.staff.StaffRepository;
import vn.nghedan.directory.staff.UnitRepository;

/** Each test signs in people of its own, so that none disturbs another's. */
@QuarkusTest
class SignInResourceTest {

    private static final String SESSION = "nghedan-session";
    private static final LocalDate SINCE = LocalDate.of(2010, 1, 1);
    private static int people;

    @Inject
    StaffRepository staff;
    @Inject
    UnitRepository units;
    @Inject
    AuditService audit;
    @Inject
    Clock clock;

    private String auditor;

    @BeforeEach
    void somebodyNew() {
        auditor = "signin" + ++people;
        QuarkusTransaction.requiringNew().run(() -> {
            Staff person = new Staff(auditor, auditor + "-login", "Người Thử " + people, "Chuyên viên",
                    units.byCode("TTDL").orElseThrow(),
                    PasswordHash.of("đúng mật khẩu"));
            person.grant(Role.AUDITOR, SINCE);
            staff.persist(person);
        });
    }

    @Test
    void aProgramSignsInWithBasic() {
        basic("đúng mật khẩu").get("/api/v1/audit/verify").then().statusCode(200);
        basic("đúng mật khẩu").get("/api/v1/staff")
                .then()
                .statusCode(200)
                .body("code", hasItem("giamdoc"))
                .body("[0].passwordHash", nullValue())
                .body("[0].loginName", nullValue());
        basic("đúng mật khẩu").get("/api/v1/units").then().statusCode(200).body("code", hasItem("VP"));
    }

    @Test
    void theDemoPeopleSignIn() {
        for (String name : new String[]{"tiepdan", "xuly", "truongphong", "giamdoc", "kiemtra", "quantri"}) {
            given().auth().preemptive().basic(name, "nghedan-demo").get("/api/v1/units").then().statusCode(200);
        }
    }

    @Test
    void withoutSignInTheApiAnswersAProblemAndNoRedirect() {
        given().redirects()
                .follow(false)
                .get("/api/v1/staff")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("status", equalTo(401))
                .body("title", equalTo("Cần đăng nhập"))
                .header("WWW-Authenticate", startsWith("Basic"))
                .header("Location", nullValue());
    }

    @Test
    void aBrowserIsNotMadeToAskForAPassword() {
        given().header("Sec-Fetch-Mode", "cors")
                .get("/api/v1/staff")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", nullValue());
    }

    @Test
    void aWrongPasswordIsRefused() {
        basic("sai").get("/api/v1/staff").then().statusCode(401).contentType("application/problem+json");
        given().auth().preemptive().basic("khong-co-ai", "x").get("/api/v1/staff").then().statusCode(401);
    }

    @Test
    void theNextGuessesHaveToWait() {
        for (int i = 0; i < 5; i++) {
            basic("sai").get("/api/v1/staff").then().statusCode(401);
        }
        assertThat(basic("sai").get("/api/v1/staff").header("Retry-After")).isNotNull();
    }

    @Test
    void aRoleTakenAwayIsGoneOnTheNextRequest() {
        basic("đúng mật khẩu").get("/api/v1/audit/verify").then().statusCode(200);
        change(person -> person.withdraw(Role.AUDITOR, SINCE));
        basic("đúng mật khẩu").get("/api/v1/audit/verify").then().statusCode(403);
    }

    @Test
    void whoeverLeftIsRefusedOnTheNextRequest() {
        String session = signIn("đúng mật khẩu").cookie(SESSION);
        withSession(session).get("/api/v1/staff").then().statusCode(200);
        basic("đúng mật khẩu").get("/api/v1/staff").then().statusCode(200);

        change(person -> person.leave(LocalDate.now(clock)));

        basic("đúng mật khẩu").get("/api/v1/staff").then().statusCode(401);
        withSession(session).get("/api/v1/staff").then().statusCode(401);
    }

    @Test
    void aChangedPasswordIsForgottenAtOnce() {
        basic("đúng mật khẩu").get("/api/v1/staff").then().statusCode(200);
        change(person -> person.changePassword(PasswordHash.of("mật khẩu mới")));
        basic("đúng mật khẩu").get("/api/v1/staff").then().statusCode(401);
        basic("mật khẩu mới").get("/api/v1/staff").then().statusCode(200);
    }

    @Test
    void aPersonSignsInWithTheForm() {
        Response answer = signIn("đúng mật khẩu");
        answer.then().statusCode(302).header("Location", not(containsString("sign-in")));
        withSession(answer.cookie(SESSION)).get("/api/v1/staff").then().statusCode(200);
    }

    @Test
    void aWrongPasswordInTheFormLeadsBackToIt() {
        Response answer = signIn("sai");
        answer.then().statusCode(303).header("Location", containsString("/sign-in?failed=true"));
        assertThat(answer.cookie(SESSION)).isNullOrEmpty();
    }

    @Test
    void aFormOfAForeignSiteIsRefused() {
        for (String origin : new String[]{"https://evil.example", "null"}) {
            Response answer = form("đúng mật khẩu").header("Origin", origin).post("/j_security_check");
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.cookie(SESSION)).isNullOrEmpty();
        }
        form("đúng mật khẩu").header("Sec-Fetch-Site", "cross-site").post("/j_security_check").then().statusCode(403);
    }

    @Test
    void aPageLeadsToTheFormAndHtmxIsSentThere() {
        given().redirects()
                .follow(false)
                .get("/board")
                .then()
                .statusCode(302)
                .header("Location", containsString("/sign-in"));
        given().header("HX-Request", "true")
                .get("/board")
                .then()
                .statusCode(401)
                .header("HX-Redirect", equalTo("/sign-in"));
    }

    @Test
    void basicIsNotForPages() {
        basic("đúng mật khẩu").redirects().follow(false).get("/board").then().statusCode(302);
    }

    @Test
    void theDescriptionOfTheInterfaceIsForSignedInPeople() {
        given().redirects().follow(false).get("/q/openapi").then().statusCode(302);
        basic("đúng mật khẩu").get("/q/openapi").then().statusCode(200);
        given().get("/q/health/live").then().statusCode(200);
    }

    @Test
    void theDescriptionTellsOfWhatIsForProgramsNotOfPages() {
        basic("đúng mật khẩu").queryParam("format", "json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body("paths.keySet()", hasItems("/api/v1/cases/{code}/acts/{act}", "/api/v1/letters", "/api/v1/me"))
                // the gallery is of the tests
                .body("paths.keySet()", everyItem(anyOf(startsWith("/api/v1/"), startsWith("/gallery"))));
    }

    @Test
    void signInsAndRefusalsAreOnRecord() {
        long before = audit.verify().rows();
        basic("đúng mật khẩu").get("/api/v1/staff");
        basic("sai").get("/api/v1/staff");
        assertThat(audit.verify().rows()).isEqualTo(before + 2);
        // the second call was answered from memory, so it is the same sign-in
        basic("đúng mật khẩu").get("/api/v1/staff").then().statusCode(200);
        assertThat(audit.verify().rows()).isEqualTo(before + 2);
    }

    private void change(Consumer<Staff> change) {
        QuarkusTransaction.requiringNew().run(() -> change.accept(staff.byCode(auditor).orElseThrow()));
    }

    private RequestSpecification basic(String password) {
        byte[] credentials = (auditor + "-login:" + password).getBytes(StandardCharsets.UTF_8);
        return given().header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
    }

    private RequestSpecification form(String password) {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("j_username", auditor + "-login")
                .formParam("j_password", password);
    }

    private Response signIn(String password) {
        return form(password).post("/j_security_check");
    }

    private static RequestSpecification withSession(String session) {
        return given().redirects().follow(false).cookie(SESSION, session);
    }
}
