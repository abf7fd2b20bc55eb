package vn.nghedan.letter;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.nghedan.casefile.CasesInHand.as;
import static vn.nghedan.casefile.CasesInHand.letter;
import static vn.nghedan.casefile.CasesInHand.opened;
import static vn.nghedan.letter.Letters.aComplaint;
import static vn.nghedan.letter.Letters.act;
import static vn.nghedan.letter.Letters.proposed;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import vn.nghedan.casefile.CasesInHand;

/** A second complaint carries the file of the first where that was settled here (LKN Điều 33). */
@QuarkusTest
class SecondComplaintTiesTest {

    private static String firstAccepted(String receivedOn) {
        String code = opened("COMPLAINT", "COMPLAINT_FIRST", receivedOn);
        CasesInHand.act("giamdoc", code, "ACCEPT", receivedOn).then().statusCode(200);
        return code;
    }

    private static String firstDecided(String number) {
        String code = firstAccepted("2026-09-14");
        CasesInHand.act("giamdoc", code, "DECIDE", "2026-09-21",
                Map.of("outcome", "RIGHT", "document", Map.of("number", number, "date", "2026-09-21")))
                .then()
                .statusCode(200);
        CasesInHand.act("xuly", code, "RECORD_RECEIPT", "2026-09-23", Map.of("receivedOn", "2026-09-22"))
                .then()
                .statusCode(200);
        return code;
    }

    private static ValidatableResponse second(Map<String, Object> more) {
        Map<String, Object> opening = new HashMap<>(more);
        opening.put("procedure", "COMPLAINT_SECOND");
        opening.put("handler", "xuly");
        return act("tiepdan", proposed(aComplaint().takenInBy("tiepdan"), "tiepdan"), "OPEN_CASE", opening).then();
    }

    private static ValidatableResponse read(String code) {
        return as("giamdoc").get("/api/v1/cases/{code}", code).then().statusCode(200);
    }

    @Test
    void the_second_file_carries_the_decision_and_both_are_linked() {
        String first = firstDecided("201/QĐ-GQKN");
        String second = second(Map.of("firstFile", first)).statusCode(200).extract().path("case");
        read(second).body("links.find { it.code == '" + first + "' }.kind", equalTo("FIRST_INSTANCE"))
                .body("facts[0].particulars.firstDecision.number", equalTo("201/QĐ-GQKN"))
                .body("facts[0].particulars.firstDecision.receivedOn", equalTo("2026-09-22"));
        read(first).body("links.find { it.code == '" + second + "' }.kind", equalTo("SECOND_INSTANCE"))
                .body("state", equalTo("UNDER_SECOND_COMPLAINT"))
                .body("clocks.find { it.rule == 'KN2_WINDOW' }.status", equalTo("MET"));
    }

    @Test
    void the_number_of_the_decision_finds_the_first_file() {
        String first = firstDecided("202/QĐ-GQKN");
        String second = second(Map.of("firstDecision",
                Map.of("number", "202/QĐ-GQKN", "date", "2026-09-21", "issuedBy", "Sở"))).statusCode(200)
                .extract()
                .path("case");
        read(second).body("links.code", hasItem(first));
        String elsewhere = second(Map.of("firstDecision",
                Map.of("number", "1/QĐ-NƠI-KHÁC", "date", "2026-09-21", "issuedBy", "Trung tâm"))).statusCode(200)
                .extract()
                .path("case");
        read(elsewhere).body("links.kind", not(hasItem("FIRST_INSTANCE")));
    }

    @Test
    @DisplayName("Điều 33 khoản 1: a first term that lapsed is carried into the second file")
    void a_lapsed_first_term_is_carried() {
        String first = firstAccepted("2026-08-31");
        String second = second(Map.of("firstFile", first)).statusCode(200).extract().path("case");
        read(second).body("facts[0].particulars.firstLapsed", equalTo(true))
                .body("facts[0].particulars.firstDecision", nullValue());
        read(first).body("state", equalTo("UNDER_SECOND_COMPLAINT"))
                .body("clocks.find { it.rule == 'KN1_SETTLE' }.status", equalTo("UNMET"));
    }

    @Test
    void a_first_file_that_still_runs_or_does_not_fit_is_refused() {
        String running = firstAccepted("2026-10-05");
        second(Map.of("firstFile", running)).statusCode(422).body("ground", equalTo("FIRST_TERM_RUNS"));
        second(Map.of("firstFile", "VV-2026-9999")).statusCode(400).body("errors.field", hasItem("firstFile"));
        String petition = opened(letter("PETITION", "2026-10-05"), Map.of("procedure", "PETITION"), "2026-10-05");
        second(Map.of("firstFile", petition)).statusCode(400);
    }
}
