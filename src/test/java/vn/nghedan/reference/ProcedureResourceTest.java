package vn.nghedan.reference;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import vn.nghedan.Proves;

@QuarkusTest
class ProcedureResourceTest {

    @Test
    void tellsTheProcedures() {
        get("/procedures").statusCode(200)
                .body("code", hasItems("LETTER", "COMPLAINT_FIRST", "DENUNCIATION", "PETITION"))
                .body("states", everyItem(not(empty())));
    }

    @Test
    @DisplayName("LKN Điều 27: the director accepts, if all have signed and the limitation has not lapsed")
    void tellsTheTableOfOneProcedure() {
        String accept = "steps.find { it.from == 'PENDING_ACCEPTANCE' && it.act == 'ACCEPT' }.";
        get("/procedures/COMPLAINT_FIRST").statusCode(200)
                .body("initial", equalTo("PENDING_ACCEPTANCE"), "ends", hasItem("ARCHIVED"))
                .body("states", hasItems("SETTLING", "SUSPENDED"))
                .body(accept + "decidedBy", equalTo("DIRECTOR"))
                .body(accept + "guards", hasItem("SETTLER_BARRED"))
                .body(accept + "paper", equalTo("COMPLAINT_ACCEPTANCE_NOTICE"))
                .body(accept + "to", equalTo("SETTLING"))
                .body(accept + "legalBasis.provision", hasItem("Điều 27"))
                .body("steps.legalBasis", everyItem(not(empty())));
    }

    @Test
    @DisplayName("Wording: a complaint and a denunciation are withdrawn each by its own name")
    void namesAnActAsTheLawOfItsProcedureDoes() {
        String withdraw = "steps.find { it.act == 'WITHDRAW' }.label";
        get("/procedures/COMPLAINT_FIRST").body(withdraw, equalTo("Ghi nhận việc rút khiếu nại"));
        get("/procedures/DISCIPLINE_SECOND").body(withdraw, equalTo("Ghi nhận việc rút khiếu nại"));
        get("/procedures/DENUNCIATION").body(withdraw, equalTo("Ghi nhận việc rút tố cáo"));
    }

    @Test
    @DisplayName("Wording: the grounds say which of them are a convention of the agency")
    void saysWhichGroundsAreConventions() {
        get("/grounds?family=GUARD").body("find { it.code == 'BEFORE_NOMINAL_END' }.convention", equalTo(true),
                "find { it.code == 'LATER_FACTS_DEPEND' }.convention", equalTo(true),
                "find { it.code == 'DIALOGUE_MANDATORY' }.convention", equalTo(false));
        get("/grounds?family=COMPLAINT_REFUSAL").body("convention", everyItem(equalTo(false)));
    }

    @Test
    void knowsNoOtherProcedure() {
        get("/procedures/NOTHING").statusCode(404);
    }

    @Test
    @DisplayName("LKN Điều 27: 10 days until 30 June 2026, 7 working days from then on")
    @Proves("KN1_ACCEPT")
    void tellsTheRulesInForceOnADay() {
        String accept = "find { it.code == 'KN1_ACCEPT' }.";
        get("/rules?on=2026-06-30").statusCode(200)
                .body(accept + "term", equalTo("10 ngày"), accept + "to", equalTo("2026-06-30"))
                .body("code", not(hasItem("KN_SUSP_SEND")));
        get("/rules?on=2026-07-01").body(accept + "term", equalTo("7 ngày làm việc"))
                .body(accept + "legalBasis.provision", hasItem("Điều 27"))
                .body("code", hasItem("KN_SUSP_SEND"));
        get("/rules").statusCode(200).body("", not(empty()));
        get("/rules?on=hôm qua").statusCode(400).body("errors.field", hasItem("on"));
    }

    @Test
    @DisplayName("LKN Điều 11a: grounds of suspension are in force since 1 July 2026")
    void tellsTheGroundsInForceOnADay() {
        get("/grounds?on=2026-06-30&family=COMPLAINT_SUSPENSION").statusCode(200).body("", empty());
        get("/grounds?on=2026-07-01&family=COMPLAINT_SUSPENSION").statusCode(200)
                .body("code", hasItem("KN_SUS_A"))
                .body("legalBasis", everyItem(not(empty())));
        get("/grounds?family=NOTHING").statusCode(400);
    }

    private static ValidatableResponse get(String path) {
        return given().auth().preemptive().basic("kiemtra", "nghedan-demo").get("/api/v1" + path).then();
    }
}
