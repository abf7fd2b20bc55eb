package vn.nghedan.directory.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

import vn.nghedan.backlog.SignedIn;
import vn.nghedan.directory.Hired;
import vn.nghedan.directory.Officer;
import vn.nghedan.directory.Role;
import vn.nghedan.directory.staff.Staff;
import vn.nghedan.directory.staff.StaffRepository;

/** Whoever administers lets nobody see a file alone. */
@QuarkusTest
class AccessRequestsTest {

    private static final String ADMINISTRATOR = "quantri";

    @Inject
    AccessRequests requests;
    @Inject
    EntityManager entities;
    @Inject
    StaffRepository staff;

    @Test
    @DisplayName("T7: an administrator who gives themselves the role of director gets nothing, not even a request")
    void administersAndSeesNothing() {
        for (Role role : Role.values()) {
            if (role.seesFiles()) {
                Hired.saying(ADMINISTRATOR)
                        .put("/api/v1/staff/quantri/roles/" + role)
                        .then()
                        .statusCode(400)
                        .body("errors[0].field", equalTo("role"));
            }
        }
        Hired.as(ADMINISTRATOR).get("/api/v1/me").then().body("roles", equalTo(List.of("ADMINISTRATOR")));
        Hired.as(ADMINISTRATOR)
                .body(power("quantri"))
                .post("/api/v1/signing-powers")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("staff"));
    }

    @Test
    @DisplayName("T7: somebody hired as director waits for the second person; director and auditor are told at once")
    void aDirectorOfTheAdministratorsMaking() {
        String code = "bong-ma";
        long toldDirector = unread("giamdoc");
        long toldAuditor = unread("kiemtra");
        long id = asked(Hired.as(ADMINISTRATOR).body(newcomer(code, "DIRECTOR")).post("/api/v1/staff"));
        assertThat(roles(code)).isEmpty();
        assertThat(unread("giamdoc")).isEqualTo(toldDirector + 1);
        assertThat(unread("kiemtra")).isEqualTo(toldAuditor + 1);

        for (String other : List.of(ADMINISTRATOR, "kiemtra", "truongphong", "xuly", code)) {
            Hired.as(other).body(Map.of()).post("/api/v1/staff/requests/" + id + "/confirm").then().statusCode(403);
        }
        assertThat(roles(code)).isEmpty();
        Hired.as("giamdoc")
                .body(Map.of("reason", "Không có quyết định bổ nhiệm"))
                .post("/api/v1/staff/requests/" + id + "/refuse")
                .then()
                .statusCode(204);
        assertThat(roles(code)).isEmpty();
        Hired.as("giamdoc").body(Map.of()).post("/api/v1/staff/requests/" + id + "/confirm").then().statusCode(409);
    }

    @Test
    @DisplayName("T7: the director's password is reset only when somebody else than the director and the administrator confirms")
    void thePasswordOfTheDirector() {
        long id = asked(Hired.as(ADMINISTRATOR)
                .body(Map.of("password", "mat khau cua quan tri"))
                .put("/api/v1/staff/giamdoc/password"));
        Hired.as("giamdoc").get("/api/v1/me").then().statusCode(200);
        Hired.as("giamdoc").body(Map.of()).post("/api/v1/staff/requests/" + id + "/confirm").then().statusCode(403);
        Hired.as(ADMINISTRATOR).body(Map.of()).post("/api/v1/staff/requests/" + id + "/confirm").then().statusCode(403);
        assertThat(request("kiemtra", id).getBoolean("mayConfirm")).isTrue();
        assertThat(request(ADMINISTRATOR, id).getBoolean("mayConfirm")).isFalse();
        Hired.as("kiemtra")
                .body(Map.of("reason", "Giám đốc không đề nghị"))
                .post("/api/v1/staff/requests/" + id + "/refuse")
                .then()
                .statusCode(204);
        Hired.as("giamdoc").get("/api/v1/me").then().statusCode(200);
    }

    @Test
    @DisplayName("T7: the same for the password of a handler: it holds from the director's confirmation on")
    void thePasswordOfAHandler() {
        String handler = Hired.in("QLKH", Role.HANDLER);
        Response asked = Hired.as(ADMINISTRATOR)
                .body(Map.of("password", "mat khau moi tinh"))
                .put("/api/v1/staff/" + handler + "/password");
        asked.then().statusCode(202);
        Hired.as(handler).get("/api/v1/me").then().statusCode(200);
        Hired.confirmed(asked);
        Hired.as(handler).get("/api/v1/me").then().statusCode(401);
        assertThat(asked.asString()).doesNotContain("mat khau moi tinh");
    }

    @Test
    @DisplayName("T7: the same for a lasting power to sign, which makes a deputy decide for the director")
    void aPowerToSign() {
        String person = Hired.in("BGD");
        Response asked = Hired.as(ADMINISTRATOR).body(power(person)).post("/api/v1/signing-powers");
        asked.then().statusCode(202);
        long before = powersOf(person);
        Hired.confirmed(asked);
        assertThat(powersOf(person)).isEqualTo(before + 1);
    }

    @Test
    @DisplayName("T7: whoever sees files does not administer, and nobody is hired as both")
    void neverBoth() {
        String handler = Hired.in("QLKH", Role.HANDLER);
        Hired.saying(ADMINISTRATOR).put("/api/v1/staff/" + handler + "/roles/ADMINISTRATOR").then().statusCode(400);
        Map<String, Object> both = newcomer("hai-vai", "HANDLER", "ADMINISTRATOR");
        Hired.as(ADMINISTRATOR)
                .body(both)
                .post("/api/v1/staff")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("roles"));
    }

    @Test
    @DisplayName("T7: a page shows what waits and what became of the rest, to those who watch and to nobody else")
    void thePage() {
        String person = Hired.in("QLKH");
        long id = asked(Hired.saying(ADMINISTRATOR).put("/api/v1/staff/" + person + "/roles/HANDLER"));
        for (String watching : List.of("giamdoc", "kiemtra", ADMINISTRATOR)) {
            SignedIn.as(watching)
                    .get("/staff/requests")
                    .then()
                    .statusCode(200)
                    .body(containsString("request-" + id))
                    .body(containsString("Cấp vai trò: Người xử lý"))
                    .body(containsString("Ngô Đình Phúc"))
                    .body(not(containsString("access:")));
        }
        SignedIn.as("xuly").get("/staff/requests").then().statusCode(403);
        Hired.as("xuly").get("/api/v1/staff/requests").then().statusCode(403);
        SignedIn.as(ADMINISTRATOR)
                .get("/staff/requests")
                .then()
                .body(not(containsString("/staff/requests/" + id + "/confirm")));
        assertThat(SignedIn.form("giamdoc", "/staff/requests")
                .post("/staff/requests/" + id + "/confirm")
                .statusCode()).isEqualTo(303);
        assertThat(roles(person)).containsExactly("HANDLER");
        assertThat(request("giamdoc", id).getString("settledBy")).isEqualTo("giamdoc");
        Hired.as("kiemtra").get("/api/v1/notices").then().body("items.kind", hasItem("ACCESS_GIVEN"));
    }

    @Test
    @TestTransaction
    @DisplayName("T7: on an empty installation the first director comes at once, and only the first")
    void theFirstDirector() {
        entities.createQuery("from StaffRole r where r.role = DIRECTOR", Object.class)
                .getResultList()
                .forEach(entities::remove);
        entities.flush();
        entities.clear();
        Officer administrator = new Officer(ADMINISTRATOR, "", "", "VP", "", Set.of(Role.ADMINISTRATOR));
        Staff first = staff.byCode("phogiamdoc").orElseThrow();
        Staff second = staff.byCode("phogiamdoc2").orElseThrow();
        assertThat(requests.role(second, Role.HANDLER, administrator).isOpen()).as("others wait for the head").isTrue();
        assertThat(requests.role(first, Role.DIRECTOR, administrator).getOutcome())
                .isEqualTo(AccessRequest.Outcome.AT_ONCE);
        entities.flush();
        assertThat(requests.role(second, Role.DIRECTOR, administrator).isOpen()).isTrue();
    }

    private static long asked(Response response) {
        response.then().statusCode(202);
        return response.jsonPath().getLong("requests[0].id");
    }

    private Set<String> roles(String code) {
        return Set.copyOf(Hired.as(ADMINISTRATOR)
                .get("/api/v1/staff")
                .jsonPath()
                .<String>getList("find { it.code == '" + code + "' }.roles"));
    }

    private long powersOf(String person) {
        return entities.createQuery("select count(p) from SigningPower p where p.staff.code = :code", Long.class)
                .setParameter("code", person)
                .getSingleResult();
    }

    private static JsonPath request(String officer, long id) {
        JsonPath all = Hired.as(officer).get("/api/v1/staff/requests").jsonPath();
        return all.setRootPath("find { it.id == " + id + " }");
    }

    private static long unread(String officer) {
        return Hired.as(officer).get("/api/v1/notices").jsonPath().getLong("unread");
    }

    private static Map<String, Object> power(String person) {
        return Map.of("staff", person, "decider", "DIRECTOR", "from", "2026-11-01", "basis", "Quyết định số 9/QĐ");
    }

    private static Map<String, Object> newcomer(String code, String... roles) {
        return Map.of("code", code, "loginName", code, "fullName", "Bóng Ma", "title", "", "unit", "BGD", "password",
                "nghedan-demo", "roles", List.of(roles));
    }
}
