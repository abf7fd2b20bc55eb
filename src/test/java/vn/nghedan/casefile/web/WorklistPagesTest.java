package vn.nghedan.casefile.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import vn.nghedan.casefile.CaseFileQueries;
import vn.nghedan.casefile.CasesAtHand;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.ProcedureCode;

/** Lists one keeps, and several files given to somebody at once. */
@QuarkusTest
@TestSecurity(user = "truongphong", roles = "UNIT_HEAD")
class WorklistPagesTest {

    private static final LocalDate MON_2026_11_09 = LocalDate.of(2026, 11, 9);

    @Inject
    CasesAtHand cases;
    @Inject
    CaseFileQueries reader;

    // ---- several files at once

    @Test
    void each_file_is_given_by_its_own_act_and_the_report_says_which_were_not() {
        String one = cases.complaint(MON_2026_11_09, null);
        String two = cases.complaint(MON_2026_11_09, "xuly");
        String closed = cases.open(ProcedureCode.PETITION, MON_2026_11_09, null,
                vn.nghedan.procedure.field.FactData.none());
        cases.act(closed, Act.TRANSFER, MON_2026_11_09, Map.of("to", "Thanh tra tỉnh"));
        String key = UUID.randomUUID().toString();
        String report = assign(key, "xuly", one, two, closed, "VV-1999-0001").then()
                .statusCode(303)
                .extract()
                .header("Location");
        given().get(report)
                .then()
                .statusCode(200)
                .body(containsString("Đã giao 2 vụ việc, 2 vụ việc không giao được"))
                .body(containsString("Hồ sơ đã kết thúc"))
                .body(containsString("Không tìm thấy hồ sơ"));
        assertThat(assignments(one)).isEqualTo(1);
        assertThat(assignments(two)).isEqualTo(1);
        assertThat(assignments(closed)).isZero();
    }

    @Test
    void sent_twice_it_is_done_once() {
        String code = cases.complaint(MON_2026_11_09, null);
        String key = UUID.randomUUID().toString();
        assign(key, "xuly", code).then().statusCode(303);
        assign(key, "xuly", code).then().statusCode(303);
        assertThat(assignments(code)).isEqualTo(1);
    }

    @Test
    void nothing_chosen_is_said() {
        assign(UUID.randomUUID().toString(), "xuly").then().statusCode(400);
        assign(UUID.randomUUID().toString(), "nobody", "VV-1").then().statusCode(400);
    }

    @Test
    @TestSecurity(user = "xuly", roles = "HANDLER")
    void a_handler_gives_nothing_away_like_this() {
        String code = cases.complaint(MON_2026_11_09, null);
        assign(UUID.randomUUID().toString(), "xuly", code).then().statusCode(403);
        assertThat(assignments(code)).isZero();
        given().get("/cases?view=all&q=" + code + " khieu").then().body(not(containsString("id=\"assigning\"")));
    }

    @Test
    @TestSecurity(user = "giamdoc", roles = "DIRECTOR")
    void a_report_is_for_whoever_asked_for_it() {
        given().get("/worklist/assignments/" + UUID.randomUUID()).then().statusCode(404);
    }

    // ---- lists of one's own

    @Test
    void a_kept_list_comes_back_with_its_count_and_only_to_its_owner() {
        String code = cases.complaint(MON_2026_11_09, "xuly");
        String name = "Của tôi " + code;
        String address = "/cases?view=open&q=" + code + "+nguyen&columns=dueOn";
        keep(name, address).then().statusCode(303).header("Location", containsString("view=open"));
        given().get("/cases").then().body(containsString(name + " <span class=\"count\">1</span>"));
        String id = given().get(address.replace('+', ' '))
                .then()
                .body(containsString("Bỏ danh sách"))
                .extract()
                .asString()
                .replaceAll("(?s).*/worklist/kept/(\\d+)/forget.*", "$1");
        form().post("/worklist/kept/" + id + "/forget");
        given().get("/cases").then().body(not(containsString(name)));
    }

    @Test
    @TestSecurity(user = "xuly", roles = "HANDLER")
    void nobody_sees_or_drops_the_list_of_another() {
        String name = "Riêng " + UUID.randomUUID();
        keep(name, "/cases?view=overdue").then().statusCode(303);
        given().get("/cases").then().body(containsString(name));
        assertThat(new WorklistRequest("open", Map.of(), "", "", "", false, "").here()).isEqualTo("/cases?view=open");
    }

    @Test
    void a_list_needs_a_name() {
        keep(" ", "/cases?view=overdue").then().statusCode(400);
    }

    // ---- what the list shows

    @Test
    void the_hit_is_marked_in_code_subject_and_names_one_may_see() {
        String code = cases.complaint(MON_2026_11_09, "xuly");
        given().get("/cases?view=all&q=" + code + " thi doan khieu")
                .then()
                .body(containsString("<mark>" + code + "</mark>"))
                .body(containsString("Nguyễn <mark>Thị</mark> <mark>Đoan</mark>"))
                .body(containsString("<mark>Khiếu</mark> nại"));
    }

    @Test
    void columns_are_chosen() {
        String code = cases.complaint(MON_2026_11_09, "xuly");
        given().get("/cases?view=all&q=" + code + " khieu&column=dueOn")
                .then()
                .body(containsString("col-dueOn"))
                .body(not(containsString("col-handler")));
    }

    private static RequestSpecification form() {
        Response page = given().get("/cases");
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .cookie("nghedan-csrf", page.cookie("nghedan-csrf"))
                .formParam("csrf-token",
                        page.asString().replaceAll("(?s).*?name=\"csrf-token\" value=\"([^\"]+)\".*", "$1"));
    }

    private static Response keep(String name, String address) {
        return form().formParam("name", name)
                .formParam("address", address)
                .post("/worklist/kept");
    }

    private static Response assign(String key, String handler, String... codes) {
        return form().formParam("idempotencyKey", key)
                .formParam("handler", handler)
                .formParam("on", "2026-11-23")
                .formParam("code", List.of(codes))
                .post("/worklist/assignments");
    }

    private long assignments(String code) {
        return reader.facts(List.of(code))
                .get(code)
                .stream()
                .filter(fact -> fact.what() == FactKind.ASSIGNED)
                .count();
    }
}
