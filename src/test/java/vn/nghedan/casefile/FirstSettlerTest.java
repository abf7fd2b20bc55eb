package vn.nghedan.casefile;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static vn.nghedan.casefile.CasesInHand.act;
import static vn.nghedan.casefile.CasesInHand.as;
import static vn.nghedan.casefile.CasesInHand.letter;
import static vn.nghedan.casefile.CasesInHand.opened;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** A first complaint goes to whoever made the decision complained of; exclusion belongs to denunciations (LKN Điều 7). */
@QuarkusTest
class FirstSettlerTest {

    private static final String MON_2026_10_05 = "2026-10-05";
    private static final String MON_2026_10_12 = "2026-10-12";
    private static final String TUE_2026_10_13 = "2026-10-13";

    private static String against(String staffCode, String handler) {
        Map<String, Object> letter = letter("COMPLAINT", MON_2026_10_05);
        letter.put("respondent", Map.of("name", "Người ra quyết định", "staffCode", staffCode));
        return opened(letter, Map.of("procedure", "COMPLAINT_FIRST", "handler", handler), MON_2026_10_05);
    }

    private static Map<String, Object> with(Map<String, Object> values, String date) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("document", Map.of("number", "12/QĐ-SKHCN", "date", date));
        return all;
    }

    @Test
    @DisplayName("L1: LKN Điều 7 khoản 1: the director complained of sees the file, accepts and decides it")
    void theDirectorSettlesTheFirstComplaintAgainstHimself() {
        String code = against("giamdoc", "xuly");
        as("giamdoc").get("/api/v1/cases/{code}", code).then().statusCode(200);
        as("giamdoc").get("/api/v1/cases?size=200&sort=-code").then().body("items.code", hasItem(code));
        act("giamdoc", code, "ACCEPT", MON_2026_10_12, with(Map.of(), MON_2026_10_12)).then().statusCode(200);
        act("giamdoc", code, "DECIDE", TUE_2026_10_13, with(Map.of("outcome", "RIGHT"), TUE_2026_10_13)).then()
                .statusCode(200);
        as("giamdoc").get("/api/v1/cases/{code}", code).then().body("state", equalTo("DECIDED"));
    }

    @Test
    @DisplayName("L1: LKN Điều 30: the director complained of holds the dialogue of the first instance himself")
    void theDirectorHoldsTheDialogue() {
        String code = against("giamdoc", "xuly");
        act("giamdoc", code, "ACCEPT", MON_2026_10_05, with(Map.of(), MON_2026_10_05)).then().statusCode(200);
        act("giamdoc", code, "ASSIGN_VERIFICATION", MON_2026_10_05,
                with(Map.of("team", List.of("giamdoc")), MON_2026_10_05)).then()
                .statusCode(422)
                .body("ground", equalTo("RESPONDENT_CHARGED"));
        act("giamdoc", code, "ASSIGN_VERIFICATION", MON_2026_10_05,
                with(Map.of("team", List.of("xuly2")), MON_2026_10_05)).then().statusCode(200);
        act("xuly2", code, "REPORT_VERIFICATION", MON_2026_10_05,
                with(Map.of("findings", "Khác yêu cầu", "differs", true), MON_2026_10_05)).then().statusCode(200);
        act("giamdoc", code, "NOTIFY_DIALOGUE", MON_2026_10_05,
                with(Map.of("dialogueOn", MON_2026_10_12), MON_2026_10_05)).then().statusCode(200);
        act("giamdoc", code, "HOLD_DIALOGUE", MON_2026_10_12,
                with(Map.of("heldBy", "giamdoc"), MON_2026_10_12)).then().statusCode(200);
    }

    @Test
    @DisplayName("L1: LKN Điều 29: an officer complained of knows of the file, but is not charged with it and does not verify")
    void whoIsComplainedOfIsNotChargedWithTheFile() {
        String code = against("xuly2", "xuly");
        as("xuly2").get("/api/v1/cases/{code}", code).then().statusCode(200);
        as("xuly2").get("/api/v1/cases?size=200&sort=-code").then().body("items.code", hasItem(code));
        act("truongphong", code, "ASSIGN", MON_2026_10_12, Map.of("unit", "VP", "handler", "xuly2")).then()
                .statusCode(422)
                .body("ground", equalTo("RESPONDENT_CHARGED"))
                .body("legalBasis.act", everyItem(not(equalTo("Nghị định 31/2019/NĐ-CP"))));
        act("xuly2", code, "LINK", MON_2026_10_12, Map.of("case", code, "kind", "RELATED")).then().statusCode(403);
        act("giamdoc", code, "ACCEPT", MON_2026_10_12, with(Map.of(), MON_2026_10_12)).then().statusCode(200);
        act("giamdoc", code, "ASSIGN_VERIFICATION", MON_2026_10_12,
                with(Map.of("team", List.of("xuly", "xuly2")), MON_2026_10_12)).then()
                .statusCode(422)
                .body("ground", equalTo("RESPONDENT_CHARGED"));
    }

    @Test
    @DisplayName("L1: a deputy complained of does not sign the settlement in the place of the head")
    void theDeputyComplainedOfSignsNothing() {
        String code = against("phogiamdoc", "xuly");
        Map<String, Object> values = with(Map.of("decidedBy", "phogiamdoc"), MON_2026_10_12);
        act("xuly", code, "ACCEPT", MON_2026_10_12, values).then()
                .statusCode(422)
                .body("ground", equalTo("SETTLER_BARRED"))
                .body("legalBasis.act", everyItem(not(equalTo("Nghị định 31/2019/NĐ-CP"))));
        act("giamdoc", code, "ACCEPT", MON_2026_10_12, with(Map.of(), MON_2026_10_12)).then().statusCode(200);
    }

    @Test
    @DisplayName("L1: LKN Điều 7 khoản 1: at second instance whoever settled first decides nothing")
    void whoSettledFirstIsBarredAtSecondInstance() {
        String first = against("truongphong", "xuly");
        act("giamdoc", first, "ACCEPT", MON_2026_10_05, with(Map.of(), MON_2026_10_05)).then().statusCode(200);
        act("giamdoc", first, "DECIDE", MON_2026_10_05, with(Map.of("outcome", "RIGHT"), MON_2026_10_05)).then()
                .statusCode(200);
        String second = opened(letter("COMPLAINT", MON_2026_10_12), Map.of("procedure", "COMPLAINT_SECOND", "handler",
                "xuly", "firstFile", first, "firstDecision", Map.of("number", "12/QĐ-SKHCN", "date", MON_2026_10_05,
                        "issuedBy", "Sở Khoa học và Công nghệ", "receivedOn", "2026-10-06")),
                MON_2026_10_12);
        act("giamdoc", second, "ACCEPT", TUE_2026_10_13, with(Map.of(), TUE_2026_10_13)).then()
                .statusCode(422)
                .body("ground", equalTo("SETTLER_BARRED"));
        act("xuly", second, "ACCEPT", TUE_2026_10_13,
                with(Map.of("decidedBy", "phogiamdoc"), TUE_2026_10_13)).then().statusCode(200);
    }

    @Test
    @DisplayName("L1: Luật Tiếp công dân Điều 26: a petition about an officer is answered by the head, not by that officer")
    void whoAPetitionIsAboutDoesNotHandleIt() {
        Map<String, Object> letter = letter("PETITION", MON_2026_10_05);
        letter.put("respondent", Map.of("name", "Người xử lý 3", "staffCode", "xuly3"));
        String code = opened(letter, Map.of("procedure", "PETITION", "handler", "xuly"), MON_2026_10_05);
        as("xuly3").get("/api/v1/cases/{code}", code).then().statusCode(200);
        act("truongphong", code, "ASSIGN", MON_2026_10_12, Map.of("unit", "VP", "handler", "xuly3")).then()
                .statusCode(422)
                .body("ground", equalTo("RESPONDENT_CHARGED"))
                .body("legalBasis.act", everyItem(not(equalTo("Nghị định 31/2019/NĐ-CP"))));
    }
}
