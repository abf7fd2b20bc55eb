package vn.nghedan.letter;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static vn.nghedan.letter.Letters.aComplaint;
import static vn.nghedan.letter.Letters.aDenunciation;
import static vn.nghedan.letter.Letters.aLetter;
import static vn.nghedan.letter.Letters.act;
import static vn.nghedan.letter.Letters.as;
import static vn.nghedan.letter.Letters.proposed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import vn.nghedan.casefile.CasesInHand;

/** From when one could complain is asked where the complaint is taken in; the limitation follows (LKN Điều 9, Điều 48). */
@QuarkusTest
class LimitationTest {

    private static final Map<String, Object> DECISION = Map.of("number", "15/QĐ-SKHCN", "date", "2026-06-30",
            "issuedBy",
            "Giám đốc Sở");

    private static Letters knowing(String knownOn) {
        return aComplaint().with("knownOn", knownOn).with("challenged", DECISION);
    }

    private static Letters dismissed() {
        return aComplaint().with("challenged", Map.of("number", "9/QĐ", "date", "2026-09-10", "issuedBy",
                "Trung tâm", "dismissal", true));
    }

    private static String opened(Letters letter, String procedure, Map<String, Object> more) {
        Map<String, Object> values = new HashMap<>(more);
        values.put("procedure", procedure);
        values.put("handler", "xuly");
        return act("tiepdan", proposed(letter.takenInBy("tiepdan"), "tiepdan"), "OPEN_CASE", values).then()
                .statusCode(200)
                .extract()
                .path("case");
    }

    private static ValidatableResponse read(String code) {
        return as("xuly").get("/api/v1/cases/{code}", code).then().statusCode(200);
    }

    private static ValidatableResponse accept(String code) {
        return CasesInHand.act("giamdoc", code, "ACCEPT", "2026-10-07").then();
    }

    @Test
    @DisplayName("L3: known on 10/7/2026, received on 05/10/2026: ninety days end on 08/10, and are kept")
    void inTime() {
        knowing("2026-07-10").sentBy("tiepdan")
                .then()
                .statusCode(201)
                .body("clocks.find { it.rule == 'KN_LIMITATION' }.startedOn", equalTo("2026-07-10"))
                .body("clocks.find { it.rule == 'KN_LIMITATION' }.dueOn", equalTo("2026-10-08"))
                .body("clocks.find { it.rule == 'KN_LIMITATION' }.status", equalTo("MET"));
        String code = opened(knowing("2026-07-10"), "COMPLAINT_FIRST", Map.of());
        read(code).body("clocks.find { it.rule == 'KN_LIMITATION' }.status", equalTo("MET"))
                .body("facts[0].particulars.challenged.number", equalTo("15/QĐ-SKHCN"))
                .body("acts.find { it.act == 'REFUSE' }.fields.find { it.name == 'ground' }.suggested", nullValue());
        accept(code).statusCode(200);
    }

    @Test
    @DisplayName("L3: known on 01/7/2026: the limitation ended on 29/9; KN_NA_6 is proposed, and an obstacle moves it")
    void tooLate() {
        String code = opened(knowing("2026-07-01"), "COMPLAINT_FIRST", Map.of());
        read(code).body("clocks.find { it.rule == 'KN_LIMITATION' }.dueOn", equalTo("2026-09-29"))
                .body("clocks.find { it.rule == 'KN_LIMITATION' }.status", equalTo("MET_LATE"))
                .body("clocks.find { it.rule == 'KN_LIMITATION' }.overdue", equalTo(false))
                .body("acts.find { it.act == 'REFUSE' }.fields.find { it.name == 'ground' }.suggested",
                        equalTo("KN_NA_6"));
        accept(code).statusCode(422).body("ground", equalTo("KN_NA_6"));
        CasesInHand.act("xuly", code, "RECORD_OBSTACLE", "2026-10-06",
                Map.of("from", "2026-07-20", "until", "2026-07-26", "reason", "Bão lũ")).then().statusCode(200);
        read(code).body("clocks.find { it.rule == 'KN_LIMITATION' }.dueOn", equalTo("2026-10-06"))
                .body("clocks.find { it.rule == 'KN_LIMITATION' }.status", equalTo("MET"));
        accept(code).statusCode(200);
    }

    @Test
    @DisplayName("L3: against discipline it is fifteen days, on the letter already")
    void discipline() {
        Map<String, Object> discipline = Map.of("number", "3/QĐ", "against", "DISCIPLINARY");
        aComplaint().with("knownOn", "2026-09-21")
                .with("challenged", discipline)
                .sentBy("tiepdan")
                .then()
                .statusCode(201)
                .body("clocks.rule", hasItem("KL_LIMITATION_1"))
                .body("clocks.find { it.rule == 'KN_LIMITATION' }", nullValue())
                .body("clocks.find { it.rule == 'KL_LIMITATION_1' }.dueOn", equalTo("2026-10-06"))
                .body("clocks.find { it.rule == 'KL_LIMITATION_1' }.status", equalTo("MET"));
        String late = opened(aComplaint().with("knownOn", "2026-09-14").with("challenged", discipline),
                "DISCIPLINE_FIRST", Map.of());
        read(late).body("clocks.find { it.rule == 'KL_LIMITATION_1' }.status", equalTo("MET_LATE"));
        accept(late).statusCode(422).body("ground", equalTo("KN_NA_6"));
    }

    @Test
    @DisplayName("L3: whoever was dismissed has thirty days for the second complaint: on day 20 it is accepted")
    void dismissal() {
        Map<String, Object> first = Map.of("firstDecision",
                Map.of("number", "21/QĐ", "date", "2026-09-14", "issuedBy", "Trung tâm", "receivedOn", "2026-09-15"));
        String code = opened(dismissed(), "DISCIPLINE_SECOND", first);
        read(code).body("clocks.find { it.rule == 'KL_LIMITATION_2' }.variant", equalTo("KL_LIMITATION_2_DISMISSAL"))
                .body("clocks.find { it.rule == 'KL_LIMITATION_2' }.dueOn", equalTo("2026-10-15"));
        accept(code).statusCode(200);
        String others = opened(aComplaint(), "DISCIPLINE_SECOND", first);
        read(others).body("clocks.find { it.rule == 'KL_LIMITATION_2' }.dueOn", equalTo("2026-09-25"));
        accept(others).statusCode(422).body("ground", equalTo("KN_NA_6"));
        // said only when the case is opened
        Map<String, Object> told = new HashMap<>(first);
        told.put("challenged", Map.of("dismissal", true));
        accept(opened(aComplaint(), "DISCIPLINE_SECOND", told)).statusCode(200);
    }

    @Test
    @DisplayName("L3: what was unknown at the desk is recorded later, in the letter or in the case")
    void toldLater() {
        String letter = aComplaint().takenInBy("tiepdan");
        as("tiepdan").get("/api/v1/letters/{code}", letter)
                .then()
                .body("clocks.find { it.rule == 'KN_LIMITATION' }", nullValue());
        act("tiepdan", letter, "RECORD_CHALLENGED", Map.of("knownOn", "2026-07-01", "challenged", DECISION)).then()
                .statusCode(200)
                .body("clocks.find { it.rule == 'KN_LIMITATION' }.status", equalTo("MET_LATE"))
                .body("clocks.find { it.rule == 'KN_LIMITATION' }.metOn", equalTo("2026-10-05"));
        act("tiepdan", letter, "RECORD_CHALLENGED", Map.of("knownOn", "2026-10-06")).then()
                .statusCode(400)
                .body("errors.field", hasItem("knownOn"));
        String code = act("tiepdan", proposed(letter, "tiepdan"), "OPEN_CASE",
                Map.of("procedure", "COMPLAINT_FIRST", "handler", "xuly")).then().extract().path("case");
        read(code).body("clocks.find { it.rule == 'KN_LIMITATION' }.status", equalTo("MET_LATE"));
        CasesInHand.act("xuly", code, "RECORD_CHALLENGED", "2026-10-06", Map.of("knownOn", "2026-08-03"))
                .then()
                .statusCode(200);
        read(code).body("clocks.findAll { it.rule == 'KN_LIMITATION' }.status", equalTo(List.of("MET")));
    }

    @Test
    @DisplayName("L3: the first file says what the second complaint is about")
    void ofTheFirstFile() {
        String first = opened(dismissed().with("knownOn", "2026-09-28"), "DISCIPLINE_FIRST", Map.of());
        accept(first).statusCode(200);
        String second = opened(aComplaint().with("receivedOn", "2026-11-20").with("writtenOn", "2026-11-19"),
                first);
        read(second).body("facts[0].particulars.challenged.against", equalTo("DISMISSAL"))
                .body("facts[0].particulars.firstLapsed", equalTo(true));
    }

    private static String opened(Letters letter, String first) {
        String code = letter.takenInBy("tiepdan");
        act("tiepdan", code, "CLASSIFY", Map.of("eligible", true, "inJurisdiction", true, "on", "2026-11-20")).then()
                .statusCode(200);
        return act("tiepdan", code, "OPEN_CASE", Map.of("procedure", "DISCIPLINE_SECOND", "firstFile", first, "on",
                "2026-11-20")).then().statusCode(200).extract().path("case");
    }

    @Test
    @DisplayName("L3: days that cannot be are named field by field; of a denunciation nobody is asked")
    void wrongDays() {
        aComplaint().with("knownOn", "2026-10-06")
                .with("challenged", Map.of("date", "2026-10-06", "against", "SOMETHING"))
                .sentBy("tiepdan")
                .then()
                .statusCode(400)
                .body("errors.field", hasItems("knownOn", "challenged.date", "challenged.against"));
        aComplaint().with("knownOn", "2026-06-01")
                .with("challenged", DECISION)
                .sentBy("tiepdan")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("knownOn"));
        aLetter("COMPLAINT").from("Trần Thị Sáu")
                .with("field", "Tần số vô tuyến điện")
                .sentBy("tiepdan")
                .then()
                .statusCode(201)
                .body("field", equalTo("Tần số vô tuyến điện"));
        act("giamdoc", aDenunciation().takenInBy("tiepdan"), "RECORD_CHALLENGED", Map.of("knownOn", "2026-10-01"))
                .then()
                .statusCode(422)
                .body("ground", equalTo("NOT_A_COMPLAINT"));
    }

    private static io.restassured.response.ValidatableResponse correct(String code, Map<String, Object> replacement) {
        return as("xuly").body(Map.of("on", "2026-10-08", "fact", 1, "reason", "Ghi nhầm", "replacement", replacement))
                .post("/api/v1/cases/{code}/acts/CORRECT", code)
                .then();
    }

    @Test
    @DisplayName("L3: a mistyped day of knowledge is put right in the case, judged against receipt and decision, and moves the limitation")
    void aDayPutRight() {
        String code = opened(knowing("2026-07-01"), "COMPLAINT_FIRST", Map.of());
        read(code).body("clocks.find { it.rule == 'KN_LIMITATION' }.dueOn", equalTo("2026-09-29"));
        correct(code, Map.of("knownOn", "2026-10-30")).statusCode(400)
                .body("errors.field", hasItem("replacement.knownOn"));
        correct(code, Map.of("knownOn", "2026-06-01")).statusCode(400)
                .body("errors.field", hasItem("replacement.knownOn"));
        correct(code, Map.of("knownOn", "2026-08-03")).statusCode(200)
                .body("clocks.find { it.rule == 'KN_LIMITATION' }.dueOn", equalTo("2026-11-02"));
    }

    @Test
    @DisplayName("L3: a decision complained of is put right in the case: no day after the receipt, and dismissal has its own term")
    void aDecisionPutRight() {
        String code = opened(knowing("2026-07-01"), "COMPLAINT_FIRST", Map.of());
        correct(code, Map.of("challenged", Map.of("number", "15/QĐ", "date", "2027-06-30"))).statusCode(400)
                .body("errors.field", hasItem("replacement.challenged.date"));
        correct(code, Map.of("challenged", Map.of("number", "16/QĐ", "date", "2026-06-29"))).statusCode(200);
        as("xuly").get("/api/v1/cases/{code}", code)
                .then()
                .body("facts[0].replacement.particulars.challenged.number", equalTo("16/QĐ"));
        vn.nghedan.backlog.SignedIn.as("xuly")
                .get("/cases/" + code + "/acts/CORRECT?fact=1")
                .then()
                .statusCode(200)
                .body(org.hamcrest.Matchers.containsString("replacement.challenged.number"),
                        org.hamcrest.Matchers.containsString("replacement.knownOn"),
                        org.hamcrest.Matchers.containsString("replacement.dismissal"));
    }

    @Test
    @DisplayName("L3: that the limitation is over is proposed also where the letter is answered without a case")
    void proposedInTheAnswer() {
        String late = proposed(knowing("2026-07-01").takenInBy("tiepdan"), "tiepdan");
        as("tiepdan").get("/api/v1/letters/{code}", late)
                .then()
                .body("acts.find { it.act == 'ANSWER_LETTER' }.fields.find { it.name == 'ground' }.suggested",
                        equalTo("KN_NA_6"));
        act("tiepdan", late, "ANSWER_LETTER", Map.of("summary", "Đã hết thời hiệu", "ground", "KN_NA_6")).then()
                .statusCode(200);
        String intime = proposed(knowing("2026-09-01").takenInBy("tiepdan"), "tiepdan");
        as("tiepdan").get("/api/v1/letters/{code}", intime)
                .then()
                .body("acts.find { it.act == 'ANSWER_LETTER' }.fields.find { it.name == 'ground' }.suggested",
                        nullValue());
    }

    @Test
    @DisplayName("L7: a group found not to have signed waits for its signatures; found to have signed it waits no longer")
    void signaturesPutRight() {
        String code = opened(aComplaint().with("groupSize", 3).with("signed", true), "COMPLAINT_FIRST", Map.of());
        read(code).body("state", equalTo("PENDING_ACCEPTANCE"));
        correct(code, Map.of("signed", false)).statusCode(200);
        read(code).body("state", equalTo("AWAITING_SIGNATURES"));
        correct(code, Map.of("signed", true)).statusCode(200);
        read(code).body("state", equalTo("PENDING_ACCEPTANCE"));
        correct(code, Map.of("signed", false)).statusCode(200);
        correct(code, Map.of("groupSize", 1)).statusCode(200);
        read(code).body("state", equalTo("PENDING_ACCEPTANCE"));
    }
}
