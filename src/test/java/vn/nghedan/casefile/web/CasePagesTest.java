package vn.nghedan.casefile.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import vn.nghedan.casefile.CaseFileQueries;
import vn.nghedan.casefile.CasesAtHand;
import vn.nghedan.casefile.view.CaseFileView;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.field.FactData;

@QuarkusTest
@TestSecurity(user = "xuly", roles = "HANDLER")
class CasePagesTest {

    private static final LocalDate MON_2026_09_28 = LocalDate.of(2026, 9, 28);
    private static final LocalDate MON_2026_10_05 = LocalDate.of(2026, 10, 5);
    private static final LocalDate TUE_2026_10_20 = LocalDate.of(2026, 10, 20);
    private static final LocalDate FRI_2026_10_30 = LocalDate.of(2026, 10, 30);
    private static final LocalDate MON_2026_11_16 = LocalDate.of(2026, 11, 16);

    @Inject
    CasesAtHand cases;
    @Inject
    CaseFileQueries reader;

    // ---- the work list

    @Test
    void the_list_counts_what_it_shows() {
        String late = cases.complaint(MON_2026_09_28, "xuly");
        given().get("/cases?view=overdue&handler=me&q=" + late)
                .then()
                .statusCode(200)
                .body(containsString(late), containsString("Quá hạn"), containsString("data-row"));
        given().get("/cases?view=closed&q=" + late)
                .then()
                .body(not(containsString("data-row")), containsString("Tạm đình chỉ <span class=\"count\">0</span>"),
                        not(containsString("Đã kết thúc <span class=\"count\">")));
    }

    @Test
    void the_list_is_found_without_tone_marks() {
        String code = cases.complaint(MON_2026_11_16, "xuly");
        given().get("/cases?view=all&sort=-receivedOn&q=nguyen thi doan").then().body(containsString(code));
    }

    @Test
    void htmx_gets_the_table_alone() {
        given().header("HX-Target", "worklist").get("/cases").then().statusCode(200).body(not(containsString("<html")));
    }

    @Test
    void a_whole_code_leads_to_its_case() {
        String code = cases.complaint(MON_2026_11_16, "xuly");
        given().redirects()
                .follow(false)
                .get("/cases?q=" + code)
                .then()
                .statusCode(303)
                .header("Location",
                        containsString("/cases/" + code));
    }

    // ---- who may know

    @Test
    void what_one_may_not_know_of_looks_like_what_does_not_exist() {
        String hidden = cases.open(ProcedureCode.DENUNCIATION, MON_2026_11_16, "xuly2", FactData.none());
        String known = given().get("/cases/" + hidden).then().statusCode(404).extract().asString();
        String unknown = given().get("/cases/VV-2026-9999").then().statusCode(404).extract().asString();
        assertThat(bare(known, hidden)).isEqualTo(bare(unknown, "VV-2026-9999"));
        given().get("/cases/" + hidden + "/acts/ACCEPT").then().statusCode(404);
        given().get("/cases/" + hidden + "/clocks/TC_ACCEPT").then().statusCode(404);
    }

    @Test
    void whoever_denounces_stands_there_by_alias() {
        String mine = cases.open(ProcedureCode.DENUNCIATION, MON_2026_11_16, "xuly", FactData.none());
        given().get("/cases/" + mine)
                .then()
                .statusCode(200)
                .body(containsString("Bảo vệ danh tính"), containsString("Thông tin người tố cáo được giữ bí mật"),
                        not(containsString("Nguyễn Thị Đoan")), not(containsString("12 Trần Phú")));
    }

    @Test
    @TestSecurity(user = "kiemtra", roles = "AUDITOR")
    void an_auditor_reads_and_is_offered_nothing() {
        String code = cases.complaint(MON_2026_11_16, "xuly");
        given().get("/cases/" + code).then().statusCode(200).body(not(containsString("/acts/ACCEPT")));
        given().get("/cases/" + code + "/acts/ACCEPT").then().statusCode(409);
    }

    @Test
    @TestSecurity(user = "giamdoc", roles = "DIRECTOR")
    @DisplayName("NDB_UPDATE: whoever accepts is told that the national database must know at once")
    void accepting_tells_of_the_national_database() {
        String basis = "Điều 8 khoản 1 Nghị định 55/2022/NĐ-CP";
        String code = cases.complaint(MON_2026_11_16, "xuly");
        given().get("/cases/" + code + "/acts/ACCEPT").then().statusCode(200).body(containsString(basis));
        given().get("/cases/" + code + "/acts/REFUSE").then().statusCode(200).body(not(containsString(basis)));
    }

    @Test
    @TestSecurity(user = "quantri", roles = "ADMINISTRATOR")
    void an_administrator_knows_of_no_case() {
        String code = cases.complaint(MON_2026_11_16, "xuly");
        given().get("/cases/" + code).then().statusCode(404);
        given().get("/cases?view=all").then().statusCode(200).body(not(containsString("data-row")));
    }

    // ---- the case

    @Test
    void a_date_moved_by_a_suspension_says_from_where_to_where() {
        String code = suspendedForTenDays();
        given().get("/cases/" + code)
                .then()
                .statusCode(200)
                .body(containsString("04/11/2026"), containsString("tạm đình chỉ 10 ngày"),
                        containsString("/clocks/KN1_SETTLE"));
        given().get("/cases/" + code + "/clocks/KN1_SETTLE").then().statusCode(200).body(containsString("16/11/2026"));
        given().header("HX-Target", "why-KN1_SETTLE")
                .get("/cases/" + code + "/clocks/KN1_SETTLE")
                .then()
                .body(not(containsString("<html")), containsString("16/11/2026"));
    }

    @Test
    void a_struck_out_fact_stays_readable_with_its_reason() {
        String code = cases.complaint(MON_2026_09_28, "xuly");
        cases.act(code, Act.ACCEPT, MON_2026_10_05, Map.of());
        cases.act(code, Act.CORRECT, MON_2026_10_05, Map.of("fact", 2, "reason", "Ghi nhầm hồ sơ"));
        given().get("/cases/" + code)
                .then()
                .body(containsString("is-struck"), containsString("Ghi nhầm hồ sơ"), containsString("Chờ thụ lý"));
    }

    // ---- acting

    @Test
    void an_act_is_done_and_leads_back_to_the_case() {
        String code = cases.complaint(MON_2026_11_16, "xuly");
        post(code, "ACCEPT", Map.of("on", "2026-11-17", "decidedBy", "giamdoc", "document.number", "03/TB")).statusCode(
                303).header("Location", containsString("/cases/" + code));
        CaseFileView file = reader.read(code, CasesAtHand.HANDLER);
        assertThat(file.state()).isEqualTo("SETTLING");
        assertThat(file.facts().get(1).document().number()).isEqualTo("03/TB");
        assertThat(file.facts().get(1).decidedBy()).isEqualTo("giamdoc");
        assertThat(file.facts().get(1).recordedBy()).isEqualTo("xuly");
    }

    @Test
    void pressing_twice_does_it_once() {
        String code = cases.complaint(MON_2026_11_16, "xuly");
        Map<String, String> form = new HashMap<>(Map.of("on", "2026-11-17", "decidedBy", "giamdoc",
                "document.number", "12/TB"));
        Form shown = show(code, "ACCEPT");
        form.putAll(shown.hidden());
        send(code, "ACCEPT", form, shown).statusCode(303);
        send(code, "ACCEPT", form, shown).statusCode(303);
        assertThat(reader.read(code, CasesAtHand.HANDLER).facts()).hasSize(2);
    }

    @Test
    void what_is_missing_is_said_and_what_was_typed_stays() {
        String code = accepted();
        post(code, "SUSPEND", Map.of("on", "2026-11-17", "decidedBy", "giamdoc", "note", "Chờ kết luận giám định"))
                .statusCode(400)
                .body(containsString("Chờ kết luận giám định"), containsString("f-ground"),
                        containsString("error-summary"));
    }

    @Test
    void what_the_law_refuses_is_shown_with_its_article() {
        post(accepted(), "WITHDRAW", Map.of("on", "2026-11-17")).statusCode(422).body(containsString("Điều 10"));
    }

    @Test
    @DisplayName("L8: a decision without verification is recorded, and the page says in red what it did not keep")
    void what_happened_against_the_rules_is_shown_with_its_article() {
        String code = accepted();
        post(code, "DECIDE", Map.of("on", "2026-11-17", "decidedBy", "giamdoc", "outcome", "WRONG",
                "document.number", "15/QĐ", "document.date", "2026-11-17"))
                .statusCode(303);
        given().get("/cases/" + code)
                .then()
                .statusCode(200)
                .body(containsString("class=\"irregular\""), containsString("Điều 29 khoản 1"));
    }

    @Test
    void the_day_is_that_of_the_paper_only_where_the_agency_issues_one() {
        String code = accepted();
        given().get("/cases/" + code + "/acts/DECIDE")
                .then()
                .statusCode(200)
                .body(containsString("Ngày trên văn bản"), not(containsString("Ngày thực hiện")));
        given().get("/cases/" + code + "/acts/RECORD_LAWSUIT")
                .then()
                .body(containsString("Ngày thực hiện"), not(containsString("Ngày trên văn bản")));
    }

    @Test
    void what_is_no_longer_possible_says_what_is() {
        String code = accepted();
        given().get("/cases/" + code + "/acts/RESUME")
                .then()
                .statusCode(409)
                .body(containsString("/acts/SUSPEND"), not(containsString("act-form")));
    }

    @Test
    void a_change_meanwhile_shows_both_versions_and_keeps_the_text() {
        String code = cases.complaint(MON_2026_09_28, "xuly");
        cases.act(code, Act.ACCEPT, MON_2026_10_05, Map.of());
        Form shown = show(code, "MARK_REMOTE");
        cases.act(code, Act.ASSIGN_VERIFICATION, MON_2026_10_05, Map.of("team", List.of("xuly", "xuly2")));
        Map<String, String> form = new HashMap<>(shown.hidden());
        form.putAll(Map.of("on", "2026-10-06", "decidedBy", "giamdoc", "reason", "Xã vùng sâu đi lại khó khăn"));
        send(code, "MARK_REMOTE", form, shown).statusCode(409)
                .body(containsString("Xã vùng sâu đi lại khó khăn"), containsString("Bản bạn đã xem"),
                        containsString("Đang giải quyết"), containsString("Đang xác minh"),
                        containsString("Đã giao xác minh"), containsString("Ghi vào bản hiện nay"));
        assertThat(reader.read(code, CasesAtHand.HANDLER).facts()).hasSize(3);
        String now = Integer.toString(reader.read(code, CasesAtHand.HANDLER).version());
        form.put("version", now);
        form.put("idempotencyKey", "again-" + code);
        send(code, "MARK_REMOTE", form, shown).statusCode(303);
    }

    @Test
    @TestSecurity(user = "xuly3", roles = "HANDLER")
    void somebody_else_s_case_is_read_but_not_worked_on() {
        String code = cases.complaint(MON_2026_11_16, "xuly");
        given().get("/cases/" + code).then().statusCode(200).body(not(containsString("/acts/ACCEPT")));
    }

    @Test
    @DisplayName("A5: what was possible on an earlier day is offered for that day and entered with its true date")
    void entered_late_on_screen() {
        String code = cases.complaint(MON_2026_09_28, "xuly");
        cases.act(code, Act.ACCEPT, MON_2026_10_05, Map.of());
        cases.act(code, Act.ASSIGN_VERIFICATION, TUE_2026_10_20, Map.of("team", List.of("xuly")));
        cases.act(code, Act.REPORT_VERIFICATION, FRI_2026_10_30, Map.of("findings", "Đã xác minh"));
        given().get("/cases/" + code).then().body(containsString("/cases/" + code + "/earlier"));
        given().get("/cases/" + code + "/acts/AWAIT_SIGNATURES").then().statusCode(409);
        given().get("/cases/" + code + "/earlier?on=2026-10-25")
                .then()
                .statusCode(200)
                .body(containsString("/acts/REPORT_VERIFICATION?on=2026-10-25"),
                        containsString("/acts/FIND_COMPLEX?on=2026-10-25"), not(containsString("/acts/DECIDE?on")));
        Response shown = given().get("/cases/" + code + "/acts/FIND_COMPLEX?on=2026-10-25");
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.asString()).contains("value=\"2026-10-25\"");
        post(code, "FIND_COMPLEX",
                Map.of("on", "2026-10-25", "decidedBy", "giamdoc", "criteria", "CX_A")).statusCode(303);
        assertThat(reader.read(code, CasesAtHand.HANDLER).state()).isEqualTo("VERIFIED");
        // of a state that is over by now
        given().get("/cases/" + code + "/earlier?on=2026-10-01")
                .then()
                .statusCode(200)
                .body(containsString("/acts/MARK_REMOTE?on=2026-10-01"), containsString("/acts/REFUSE?on=2026-10-01"));
        given().get("/cases/" + code + "/acts/ASSIGN_VERIFICATION?on=2026-10-06").then().statusCode(200);
    }

    @Test
    @DisplayName("A5: a day before the receipt, to come, or none at all is asked for again; nobody sees a hidden file so")
    void days_that_cannot_be() {
        String code = cases.complaint(MON_2026_09_28, "xuly");
        given().get("/cases/" + code + "/earlier").then().statusCode(200).body(not(containsString("?on=")));
        given().get("/cases/" + code + "/earlier?on=2026-09-27").then().statusCode(400);
        given().get("/cases/" + code + "/earlier?on=2027-01-01").then().statusCode(400);
        given().get("/cases/" + code + "/earlier?on=heute").then().statusCode(400).body(containsString("heute"));
        given().get("/cases/VV-1999-0001/earlier?on=2026-10-01").then().statusCode(404);
    }

    @Test
    @DisplayName("L5: the panel asks for the number of the paper and for one date; without a paper it is recorded in red")
    void the_paper_is_asked_for() {
        String code = cases.complaint(MON_2026_09_28, "xuly");
        post(code, "ACCEPT", Map.of("on", "2026-10-05", "decidedBy", "giamdoc", "document.number", ""))
                .statusCode(400)
                .body(containsString("f-document.number-wrong"));
        post(code, "ACCEPT", Map.of("on", "2026-10-05", "decidedBy", "giamdoc", "document.number", "",
                "withoutPaper", "NOT_ISSUED")).statusCode(303);
        given().get("/cases/" + code)
                .then()
                .statusCode(200)
                .body(containsString("Chưa ban hành văn bản của việc này."), containsString("class=\"irregular\""));
        String other = cases.complaint(MON_2026_09_28, "xuly");
        post(other, "ACCEPT", Map.of("on", "2026-10-05", "decidedBy", "giamdoc", "document.number", "7/TB-SKHCN"))
                .statusCode(303);
        assertThat(reader.read(other, CasesAtHand.HANDLER).facts().get(1).document().date())
                .isEqualTo(MON_2026_10_05);
    }

    // ---- what it would do

    @Test
    void the_effect_is_told_before_anything_is_written() {
        String code = cases.complaint(MON_2026_09_28, "xuly");
        cases.act(code, Act.ACCEPT, MON_2026_10_05, Map.of());
        cases.act(code, Act.SUSPEND, TUE_2026_10_20, Map.of("ground", "KN_SUS_B"));
        Form shown = show(code, "RESUME");
        Map<String, String> form = new HashMap<>(shown.hidden());
        form.putAll(Map.of("on", "2026-10-30", "decidedBy", "giamdoc"));
        shown.request(form)
                .header("HX-Target", "act-effect")
                .post("/cases/" + code + "/acts/RESUME/preview")
                .then()
                .statusCode(200)
                .body(containsString("tính tiếp, hạn 16/11/2026"), not(containsString("<html")));
        assertThat(reader.read(code, CasesAtHand.HANDLER).facts()).hasSize(3);
    }

    @Test
    void programs_get_the_same_preview() {
        String code = cases.complaint(MON_2026_09_28, "xuly");
        cases.act(code, Act.ACCEPT, MON_2026_10_05, Map.of());
        int before = reader.read(code, CasesAtHand.HANDLER).version();
        given().contentType("application/json")
                .body(Map.of("on", "2026-10-20", "decidedBy", "giamdoc", "ground", "KN_SUS_B", "document",
                        Map.of("number", "21/QĐ-SKHCN")))
                .post("/api/v1/cases/" + code + "/acts/SUSPEND/preview")
                .then()
                .statusCode(200)
                .body("stateAfter", equalTo("SUSPENDED"), "complete", equalTo(true),
                        "clocks.find { it.rule == 'KN1_SETTLE' }.change",
                        equalTo("PAUSES"));
        given().contentType("application/json")
                .body(Map.of("on", "2026-10-20", "decidedBy", "giamdoc"))
                .post("/api/v1/cases/" + code + "/acts/SUSPEND/preview")
                .then()
                .statusCode(400);
        assertThat(reader.read(code, CasesAtHand.HANDLER).version()).isEqualTo(before);
    }

    // ---- at hand

    /** A page without what differs between any two requests. */
    private static String bare(String page, String code) {
        return page.replace(code, "?")
                .replaceAll("name=\"csrf-token\" value=\"[^\"]*\"", "")
                .replaceAll("\\d\\d:\\d\\d", "");
    }

    private String accepted() {
        String code = cases.complaint(MON_2026_11_16, "xuly");
        cases.act(code, Act.ACCEPT, MON_2026_11_16, Map.of());
        return code;
    }

    private String suspendedForTenDays() {
        String code = cases.complaint(MON_2026_09_28, "xuly");
        cases.act(code, Act.ACCEPT, MON_2026_10_05, Map.of());
        cases.act(code, Act.SUSPEND, TUE_2026_10_20, Map.of("ground", "KN_SUS_B"));
        cases.act(code, Act.RESUME, FRI_2026_10_30, Map.of());
        return code;
    }

    /** A form as a browser has it before it is filled in. */
    private record Form(Map<String, String> hidden, Map<String, String> cookies) {

        RequestSpecification request(Map<String, String> fields) {
            return given().redirects()
                    .follow(false)
                    .cookies(cookies)
                    .contentType(
                            "application/x-www-form-urlencoded; charset=UTF-8")
                    .formParams(fields);
        }
    }

    private static Form show(String code, String act) {
        Response shown = given().get("/cases/" + code + "/acts/" + act);
        assertThat(shown.statusCode()).isEqualTo(200);
        Map<String, String> hidden = new HashMap<>();
        String form = shown.asString().substring(shown.asString().indexOf("class=\"act-form\""));
        Matcher found = Pattern.compile("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"").matcher(form);
        while (found.find()) {
            hidden.put(found.group(1), found.group(2));
        }
        return new Form(hidden, shown.cookies());
    }

    private static ValidatableResponse post(String code, String act, Map<String, String> typed) {
        Form shown = show(code, act);
        Map<String, String> form = new HashMap<>(shown.hidden());
        form.put("document.number", "01/SKHCN");
        form.putAll(typed);
        return send(code, act, form, shown);
    }

    private static ValidatableResponse send(String code, String act, Map<String, String> form, Form shown) {
        return shown.request(form).post("/cases/" + code + "/acts/" + act).then();
    }
}
