package vn.nghedan.directory.staff;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

import vn.nghedan.audit.AuditService;
import vn.nghedan.directory.Hired;

/** Each test hires people of its own. */
@QuarkusTest
class DirectoryAdministrationResourceTest {

    private static int people;

    @Inject
    AuditService audit;

    private String code;

    @BeforeEach
    void somebodyNew() {
        code = "admin-test-" + ++people;
        Hired.confirmed(administrator().contentType(ContentType.JSON)
                .body(newStaff(code, "QLKH"))
                .post("/api/v1/staff"));
    }

    @Test
    void whoeverIsHiredSignsInAndIsKnown() {
        as(code, "mat khau dau").get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("code", equalTo(code))
                .body("unit", equalTo("QLKH"))
                .body("roles", equalTo(List.of("HANDLER")));
        administrator().get("/api/v1/staff?unit=QLKH").then().body("code", hasItem(code));
    }

    @Test
    void aRoleComesAndGoesOnTheNextRequest() {
        as(code, "mat khau dau").get("/api/v1/audit/verify").then().statusCode(403);
        Hired.confirmed(administrator().put("/api/v1/staff/{code}/roles/AUDITOR", code));
        as(code, "mat khau dau").get("/api/v1/audit/verify").then().statusCode(200);
        administrator().delete("/api/v1/staff/{code}/roles/AUDITOR", code).then().statusCode(204);
        as(code, "mat khau dau").get("/api/v1/audit/verify").then().statusCode(403);
    }

    @Test
    void whoeverLeavesIsRefusedAndOffTheList() {
        administrator().delete("/api/v1/staff/{code}", code).then().statusCode(204);
        as(code, "mat khau dau").get("/api/v1/me").then().statusCode(401);
        administrator().get("/api/v1/staff").then().body("code", not(hasItem(code)));
    }

    @Test
    void oneChangesOnesOwnPasswordKnowingTheOld() {
        as(code, "mat khau dau").contentType(ContentType.JSON)
                .body(Map.of("old", "sai", "password", "mat khau moi"))
                .put("/api/v1/me/password")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("old"));
        as(code, "mat khau dau").contentType(ContentType.JSON)
                .body(Map.of("old", "mat khau dau", "password", "ngan"))
                .put("/api/v1/me/password")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("password"));
        as(code, "mat khau dau").contentType(ContentType.JSON)
                .body(Map.of("old", "mat khau dau", "password", "mat khau moi"))
                .put("/api/v1/me/password")
                .then()
                .statusCode(204);
        as(code, "mat khau dau").get("/api/v1/me").then().statusCode(401);
        as(code, "mat khau moi").get("/api/v1/me").then().statusCode(200);
    }

    @Test
    void aCodeIsGivenOnce() {
        administrator().contentType(ContentType.JSON)
                .body(newStaff(code, "QLKH"))
                .post("/api/v1/staff")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("code"));
        administrator().contentType(ContentType.JSON)
                .body(newStaff(code + "x", "NONE"))
                .post("/api/v1/staff")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("unit"));
        administrator().contentType(ContentType.JSON)
                .body(Map.of("code", " "))
                .post("/api/v1/units")
                .then()
                .statusCode(400);
    }

    @Test
    void aStandInEndsAfterItBegins() {
        administrator()
                .contentType(ContentType.JSON)
                .body(Map.of("delegate", code, "absent", "giamdoc", "from", "2026-02-10", "to", "2026-02-09",
                        "document", "GUQ 1"))
                .post("/api/v1/stand-ins")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("to"));
    }

    @Test
    void theLastAdministratorStays() {
        administrator().delete("/api/v1/staff/quantri/roles/ADMINISTRATOR").then().statusCode(400);
        administrator().delete("/api/v1/staff/quantri").then().statusCode(400);
    }

    @Test
    void nobodyElseAdministers() {
        for (String other : new String[]{"tiepdan", "xuly", "truongphong", "giamdoc", "kiemtra"}) {
            as(other, "nghedan-demo").put("/api/v1/staff/{code}/roles/DIRECTOR", code).then().statusCode(403);
            as(other, "nghedan-demo").delete("/api/v1/staff/{code}", code).then().statusCode(403);
            as(other, "nghedan-demo").contentType(ContentType.JSON)
                    .body(newStaff(code + other, "QLKH"))
                    .post("/api/v1/staff")
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void aChangeOfPowerIsOnRecord() {
        administrator().get("/api/v1/units").then().statusCode(200);
        long before = audit.verify().rows();
        Hired.confirmed(administrator().put("/api/v1/staff/{code}/roles/UNIT_HEAD", code));
        assertThat(audit.verify().rows()).as("asked for, and confirmed").isEqualTo(before + 2);
    }

    private static Map<String, Object> newStaff(String code, String unit) {
        return Map.of("code", code, "loginName", code, "fullName", "Người Mới", "title", "Chuyên viên", "unit", unit,
                "password", "mat khau dau", "roles", List.of("HANDLER"));
    }

    private static RequestSpecification administrator() {
        return as("quantri", "nghedan-demo");
    }

    private static RequestSpecification as(String name, String password) {
        return given().auth().preemptive().basic(name, password);
    }
}
