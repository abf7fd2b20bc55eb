package vn.nghedan.casefile;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.nghedan.casefile.CasesInHand.act;
import static vn.nghedan.casefile.CasesInHand.as;
import static vn.nghedan.casefile.CasesInHand.opened;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;

import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.field.FactData;
import vn.nghedan.procedure.field.Fields;

/** What stands beside the settlement of a complaint: who holds the dialogue, corrections, agents, a stay, a second settler. */
@QuarkusTest
class ComplaintDetailsTest {

    private static final LocalDate MON_2026_09_28 = LocalDate.of(2026, 9, 28);
    private static final LocalDate MON_2026_10_05 = LocalDate.of(2026, 10, 5);

    @Inject
    CasesAtHand cases;

    @Test
    @DisplayName("LKN Điều 30 khoản 6: neither a deputy nor a lent power holds the dialogue of a second complaint")
    void theHeadHoldsTheDialogueInPerson() {
        String code = opened(CasesInHand.letter("COMPLAINT", "2026-10-05"),
                Map.of("procedure", "COMPLAINT_SECOND", "handler", "xuly", "firstDecision",
                        Map.of("number", "77/QĐ-TT", "date", "2026-09-21", "issuedBy", "Trung tâm", "receivedOn",
                                "2026-09-23")),
                "2026-10-05");
        act("giamdoc", code, "ACCEPT", "2026-10-06").then().statusCode(200);
        act("giamdoc", code, "ASSIGN_VERIFICATION", "2026-10-06", Map.of("team", List.of("xuly"))).then()
                .statusCode(200);
        act("xuly", code, "REPORT_VERIFICATION", "2026-10-12", Map.of("findings", "Đã xác minh")).then()
                .statusCode(200);
        act("giamdoc", code, "NOTIFY_DIALOGUE", "2026-10-12", Map.of("dialogueOn", "2026-10-19")).then()
                .statusCode(200);
        // the deputy may sign for the director, but not sit for him
        act("giamdoc", code, "HOLD_DIALOGUE", "2026-10-19", Map.of("decidedBy", "phogiamdoc")).then()
                .statusCode(422)
                .body("ground", equalTo("DIALOGUE_BY_THE_HEAD"), "legalBasis.provision", hasItem("Điều 30 khoản 6"));
        act("giamdoc", code, "HOLD_DIALOGUE", "2026-10-19", Map.of("decidedBy", "giamdoc", "heldBy", "phogiamdoc"))
                .then()
                .statusCode(422)
                .body("ground", equalTo("DIALOGUE_BY_THE_HEAD"));
        act("giamdoc", code, "DECIDE", "2026-10-20", Map.of("second", "UPHELD")).then().statusCode(409);
        act("giamdoc", code, "HOLD_DIALOGUE", "2026-10-19").then().statusCode(200).body("state", equalTo("VERIFIED"));
    }

    @Test
    void the_day_of_receipt_follows_its_correction() {
        String code = opened("COMPLAINT", "COMPLAINT_FIRST", "2026-10-05");
        act("xuly", code, "CORRECT", "2026-10-06",
                Map.of("fact", 1, "reason", "Dấu đến ghi ngày 02/10", "replacement", Map.of("on", "2026-10-02"))).then()
                .statusCode(200)
                .body("receivedOn", equalTo("2026-10-02"))
                .body("clocks.find { it.rule == 'KN1_ACCEPT' }.startedOn", equalTo("2026-10-02"))
                .body("facts[0].struckOut", equalTo(true), "facts[0].on", equalTo("2026-10-05"))
                .body("facts[0].replacement.on", equalTo("2026-10-02"), "facts[1].replacement", nullValue());
        as("xuly").queryParam("q", code)
                .get("/api/v1/cases")
                .then()
                .statusCode(200)
                .body("items.receivedOn", hasItem("2026-10-02"));
    }

    @Test
    @TestSecurity(user = "xuly", roles = "HANDLER")
    void a_corrected_entry_shows_what_holds_beside_what_was_struck() {
        String code = cases.complaint(MON_2026_09_28, "xuly");
        cases.act(code, Act.ACCEPT, MON_2026_10_05, Map.of());
        cases.act(code, Act.CORRECT, MON_2026_10_05,
                Map.of("fact", 2, "reason", "Ghi nhầm ngày", "replacement", Map.of("on", "2026-09-30")));
        given().get("/cases/" + code)
                .then()
                .body(containsString("is-corrected"), containsString("Đính chính thành:"), containsString("30/09/2026"),
                        containsString("Ghi nhầm ngày"), containsString("Đang giải quyết"))
                .body(not(containsString("is-struck")));
    }

    @Test
    @TestSecurity(user = "giamdoc", roles = "DIRECTOR")
    @DisplayName("NĐ124 Điều 16 khoản 1, Điều 7a: a group says what it waits for, and how many of it are left")
    void a_group_tells_what_it_waits_for_and_who_is_left() {
        String code = cases.open(ProcedureCode.COMPLAINT_FIRST, MON_2026_09_28, "xuly",
                FactData.none().with(Fields.GROUP_SIZE, 12));
        cases.act(code, Act.AWAIT_SIGNATURES, MON_2026_09_28, Map.of());
        given().get("/cases/" + code).then().body(containsString("Chưa tính: khiếu nại đông người"));
        cases.act(code, Act.COMPLETE_SIGNATURES, MON_2026_10_05, Map.of());
        cases.act(code, Act.WITHDRAW, MON_2026_10_05, Map.of("all", true, "withdrawing", 3));
        given().get("/cases/" + code)
                .then()
                .body(not(containsString("Chưa tính")), containsString("9 người; 3 người đã rút"));
    }

    @Test
    @TestSecurity(user = "giamdoc", roles = "DIRECTOR")
    void the_head_of_a_file_tells_agents_a_stay_and_who_settles_again() {
        String code = cases.complaint(MON_2026_09_28, "xuly");
        cases.act(code, Act.AUTHORISE, MON_2026_09_28,
                Map.of("agent", "Luật sư Trịnh Bá Lộc", "authorisation", "CERTIFIED", "contents", List.of(1)));
        cases.act(code, Act.ACCEPT, MON_2026_10_05, Map.of());
        cases.act(code, Act.STAY_ENFORCEMENT, MON_2026_10_05,
                Map.of("stayUntil", "2026-11-04", "reason", "Hậu quả khó khắc phục"));
        given().get("/cases/" + code)
                .then()
                .body(containsString("Luật sư Trịnh Bá Lộc (có chứng thực) – nội dung 1"),
                        containsString("Đã hết hiệu lực từ sau ngày 04/11/2026"));
        cases.act(code, Act.LODGE_SECOND, LocalDate.of(2026, 11, 5), Map.of("to", "Chủ tịch UBND tỉnh"));
        given().get("/cases/" + code)
                .then()
                .body(containsString("Chủ tịch UBND tỉnh giải quyết; chưa có kết quả"))
                .body(containsString("Ghi nhận kết quả giải quyết khiếu nại lần hai"));
        cases.act(code, Act.RECORD_SECOND_RESULT, LocalDate.of(2026, 11, 20),
                Map.of("second", "CHANGED", "secondDecidedOn", "2026-11-16", "receivedOn", "2026-11-20"));
        given().get("/cases/" + code).then().body(containsString("kết quả ngày 16/11/2026: sửa đổi, hủy bỏ"));
    }
}
