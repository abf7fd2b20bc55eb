package vn.nghedan.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.nghedan.casefile.CasesInHand.act;
import static vn.nghedan.casefile.CasesInHand.as;
import static vn.nghedan.casefile.CasesInHand.letter;
import static vn.nghedan.casefile.CasesInHand.opened;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;

import vn.nghedan.backlog.SignedIn;
import vn.nghedan.casefile.CaseFileProjector;
import vn.nghedan.casefile.CasesInHand;

@QuarkusTest
class CaseResourceTest {

    private static final String MON_2026_10_05 = "2026-10-05";
    private static final String MON_2026_10_12 = "2026-10-12";
    private static final String TUE_2026_10_20 = "2026-10-20";
    private static final String FRI_2026_10_30 = "2026-10-30";

    @Inject
    CaseFileProjector projector;

    private static String aComplaint() {
        return opened("COMPLAINT", "COMPLAINT_FIRST", MON_2026_10_05);
    }

    private static String anAccepted() {
        String code = aComplaint();
        act("giamdoc", code, "ACCEPT", MON_2026_10_05).then().statusCode(200);
        return code;
    }

    // ---- reading

    @Test
    void aCaseTellsWhereItStandsAndWhatMayBeDone() {
        as("xuly").get("/api/v1/cases/{code}", aComplaint())
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("type", equalTo("COMPLAINT"), "procedure", equalTo("COMPLAINT_FIRST"))
                .body("state", equalTo("PENDING_ACCEPTANCE"), "handler", equalTo("xuly"), "unit", equalTo("VP"))
                .body("receivedOn", equalTo(MON_2026_10_05), "version", notNullValue())
                .body("parties.name", hasItem("Nguyễn Thị Hòa"), "contents", hasSize(1))
                .body("clocks.rule", contains("KN1_ACCEPT"))
                .body("clocks[0].dueOn", equalTo("2026-10-14"), "clocks[0].status", equalTo("RUNNING"))
                .body("clocks[0].legalBasis[0].provision", notNullValue())
                .body("acts.act", hasItems("ACCEPT", "REFUSE", "WITHDRAW", "ASSIGN"))
                .body("acts.act", not(hasItem("DECIDE")))
                .body("acts.find { it.act == 'ACCEPT' }.decidedBy", equalTo("DIRECTOR"))
                .body("facts.kind", contains("RECEIVED"));
    }

    @Test
    @DisplayName("a suspension moves the date and the clock shows each day (Luật Khiếu nại Điều 11a)")
    void aSuspensionMovesTheDate() {
        String code = anAccepted();
        act("giamdoc", code, "SUSPEND", TUE_2026_10_20, Map.of("ground", "KN_SUS_B")).then()
                .statusCode(200)
                .body("state", equalTo("SUSPENDED"))
                .body("clocks.find { it.rule == 'KN1_SETTLE' }.status", equalTo("PAUSED"))
                .body("clocks.find { it.rule == 'KN1_SETTLE' }.dueOn", nullValue())
                .body("clocks.find { it.rule == 'KN1_SETTLE' }.overdue", equalTo(false));
        act("giamdoc", code, "RESUME", FRI_2026_10_30).then().statusCode(200).body("state", equalTo("SETTLING"));
        as("xuly").get("/api/v1/cases/{code}/clocks/KN1_SETTLE", code)
                .then()
                .statusCode(200)
                .body("startedOn", equalTo(MON_2026_10_05), "nominalDueOn", equalTo("2026-11-14"))
                .body("dueOn", equalTo("2026-11-16"), "overdue", equalTo(true))
                .body("steps[0].date", equalTo(MON_2026_10_05), "steps[0].counted", equalTo(false))
                .body("steps.findAll { it.counted }.size()", equalTo(30))
                .body("steps.findAll { it.role == 'PAUSED' }.size()", equalTo(10))
                .body("steps[-1].date", equalTo("2026-11-16"));
    }

    @Test
    void listsArePagedFilteredAndSearchedWithoutToneMarks() {
        String code = aComplaint();
        as("xuly").get("/api/v1/cases?q=nguyen thi hoa thu hoi&size=200&sort=-receivedOn")
                .then()
                .statusCode(200)
                .body("items.code", hasItem(code), "page", equalTo(0), "size", equalTo(200));
        as("xuly").get("/api/v1/cases?overdueOn=2026-10-15&size=200&sort=-code")
                .then()
                .body("items.code", hasItem(code));
        as("xuly").get("/api/v1/cases?overdueOn=2026-10-14&size=200&sort=-code")
                .then()
                .body("items.code", not(hasItem(code)));
        as("xuly").get("/api/v1/cases?type=PETITION&size=200")
                .then()
                .body("items.type", everyItem(equalTo("PETITION")));
        as("xuly").get("/api/v1/cases?size=5000").then().body("size", equalTo(200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"type=X", "procedure=X", "state=X", "overdueOn=yesterday", "dueBefore=1", "sort=x",
            "page=x"})
    void wrongFiltersAreNamed(String filter) {
        as("xuly").get("/api/v1/cases?" + filter).then().statusCode(400).body("errors", hasSize(1));
    }

    // ---- refusals

    @Test
    void anActThatIsNotPossibleNamesThoseThatAre() {
        act("giamdoc", aComplaint(), "CONCLUDE", MON_2026_10_12, Map.of("outcome", "RIGHT")).then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("possibleActs", hasItems("ACCEPT", "REFUSE"));
    }

    @Test
    void whoeverHasNoPowerCannotDecide() {
        String code = aComplaint();
        act("xuly", code, "ACCEPT", MON_2026_10_12).then()
                .statusCode(422)
                .body("ground", equalTo("NOT_COMPETENT"), "legalBasis[0].provision", equalTo("Điều 27"),
                        "detail", equalTo("Người này không có thẩm quyền quyết định việc này vào ngày đó."));
        as("xuly").cookie("lang", "en")
                .body(Map.of("on", MON_2026_10_12, "document", Map.of("number", "12/TB-SKHCN")))
                .post("/api/v1/cases/{code}/acts/ACCEPT", code)
                .then()
                .statusCode(422)
                .body("detail", equalTo("This person had no power to decide this on that day."));
        act("xuly", code, "ACCEPT", MON_2026_10_12, Map.of("decidedBy", "giamdoc", "document",
                Map.of("number", "12/TB-SKHCN", "date", MON_2026_10_12))).then()
                .statusCode(200)
                .body("facts[-1].decidedBy", equalTo("giamdoc"), "facts[-1].recordedBy", equalTo("xuly"))
                .body("facts[-1].document.number", equalTo("12/TB-SKHCN"));
    }

    @Test
    @DisplayName("no suspension by a ground that was not in force on that day")
    void noSuspensionBeforeTheNewLaw() {
        String code = opened("COMPLAINT", "COMPLAINT_FIRST", "2026-05-04");
        act("giamdoc", code, "ACCEPT", "2026-05-11").then().statusCode(200);
        act("giamdoc", code, "SUSPEND", "2026-06-01", Map.of("ground", "KN_SUS_A")).then()
                .statusCode(422)
                .body("ground", equalTo("GROUND_NOT_IN_FORCE"), "legalBasis", not(empty()));
    }

    @Test
    void wrongInputIsNamedFieldByField() {
        String code = anAccepted();
        act("giamdoc", code, "SUSPEND", MON_2026_10_12).then()
                .statusCode(400)
                .body("errors.field", contains("ground"));
        act("giamdoc", code, "SUSPEND", "2026-12-31", Map.of("ground", "KN_SUS_A")).then()
                .statusCode(400)
                .body("errors.field", contains("on"));
        act("giamdoc", code, "SUSPEND", "2026-09-01", Map.of("ground", "KN_SUS_A")).then().statusCode(400);
        act("giamdoc", code, "SUSPEND", "12/10/2026", Map.of("ground", "KN_SUS_A")).then().statusCode(400);
        act("giamdoc", code, "SUSPEND", MON_2026_10_12, Map.of("ground", "TC_SUS_A")).then().statusCode(400);
        act("giamdoc", code, "SUSPEND", MON_2026_10_12, Map.of("ground", List.of("KN_SUS_A"))).then().statusCode(400);
        act("giamdoc", code, "SUSPEND", MON_2026_10_12, Map.of("ground", "KN_SUS_A", "document", "12")).then()
                .statusCode(400);
        act("giamdoc", code, "DANCE", MON_2026_10_12).then().statusCode(400);
        as("giamdoc").body("{").post("/api/v1/cases/{code}/acts/SUSPEND", code).then().statusCode(400);
        as("giamdoc").post("/api/v1/cases/{code}/acts/SUSPEND", code).then().statusCode(400);
        as("xuly").get("/api/v1/cases/VV-1999-0001").then().statusCode(404);
        as("xuly").get("/api/v1/cases/{code}/clocks/NOTHING", code).then().statusCode(404);
    }

    @Test
    @DisplayName("L15: two complainants receive the decision on different days; each window is told by name and explains itself")
    void oneWindowForEachRecipient() {
        Map<String, Object> letter = CasesInHand.letter("COMPLAINT", "2026-09-01");
        letter.put("groupSize", 2);
        String code = opened(letter, Map.of("procedure", "COMPLAINT_FIRST", "handler", "xuly"), "2026-09-03");
        act("giamdoc", code, "ACCEPT", "2026-09-07").then().statusCode(200);
        act("giamdoc", code, "DECIDE", "2026-10-05", Map.of("outcome", "RIGHT")).then().statusCode(200);
        act("xuly", code, "RECORD_RECEIPT", "2026-10-08",
                Map.of("receivedOn", "2026-10-08", "complainant", "Nguyễn Thị Hòa")).then().statusCode(200);
        act("xuly", code, "RECORD_RECEIPT", "2026-10-20",
                Map.of("receivedOn", "2026-10-20", "complainant", "Trần Văn Bình")).then()
                .statusCode(200)
                .body("clocks.findAll { it.rule == 'KN2_WINDOW' }.person",
                        contains("Nguyễn Thị Hòa", "Trần Văn Bình"))
                .body("clocks.findAll { it.rule == 'KN2_WINDOW' }.dueOn", contains("2026-11-09", "2026-11-19"));
        int first = as("xuly").get("/api/v1/cases/{code}", code)
                .path("clocks.find { it.person == 'Nguyễn Thị Hòa' }.fact");
        as("xuly").get("/api/v1/cases/{code}/clocks/KN2_WINDOW?fact=" + first, code)
                .then()
                .statusCode(200)
                .body("startedOn", equalTo("2026-10-08"), "dueOn", equalTo("2026-11-09"), "steps", not(empty()));
        as("xuly").get("/api/v1/cases/{code}/clocks/KN2_WINDOW", code)
                .then()
                .body("startedOn", equalTo("2026-10-20"));
        SignedIn.as("xuly")
                .get("/cases/" + code)
                .then()
                .body(containsString("– Nguyễn Thị Hòa"), containsString("KN2_WINDOW?fact=" + first));
        SignedIn.as("xuly")
                .get("/cases/" + code + "/clocks/KN2_WINDOW?fact=" + first)
                .then()
                .statusCode(200)
                .body(containsString("Nguyễn Thị Hòa"), containsString("09/11/2026"));
        act("xuly", code, "TAKE_EFFECT", "2026-11-16").then()
                .statusCode(422)
                .body("ground",
                        equalTo("SECOND_WINDOW_OPEN"));
        act("xuly", code, "TAKE_EFFECT", "2026-11-20").then().statusCode(200);
    }

    @Test
    @DisplayName("L5: an acceptance without its paper is 400; not issued at all, it is recorded and says so")
    void whatIssuesAPaperNamesIt() {
        String code = aComplaint();
        as("giamdoc").body(Map.of("on", MON_2026_10_12))
                .post("/api/v1/cases/{code}/acts/ACCEPT", code)
                .then()
                .statusCode(400)
                .body("errors.field", contains("document.number"));
        as("giamdoc").body(Map.of("on", MON_2026_10_12, "withoutPaper", "NOT_ISSUED"))
                .post("/api/v1/cases/{code}/acts/ACCEPT", code)
                .then()
                .statusCode(200)
                .body("facts[-1].irregularities.ground", contains("PAPER_NOT_ISSUED"),
                        "facts[-1].irregularities[0].legalBasis.provision", hasItems("Điều 27", "Điều 15"));
        String other = aComplaint();
        as("giamdoc").body(Map.of("document", Map.of("number", "9/TB", "date", MON_2026_10_12)))
                .post("/api/v1/cases/{code}/acts/ACCEPT", other)
                .then()
                .statusCode(200)
                .body("facts[-1].on", equalTo(MON_2026_10_12), "facts[-1].irregularities", empty());
    }

    // ---- several at once

    @Test
    void aStaleVersionChangesNothing() {
        String code = aComplaint();
        String seen = as("giamdoc").get("/api/v1/cases/{code}", code).header("ETag");
        act("giamdoc", code, "MARK_REMOTE", MON_2026_10_12, Map.of("reason", "Xã vùng sâu")).then().statusCode(200);
        as("giamdoc").header("If-Match", seen)
                .body(Map.of("on", MON_2026_10_12))
                .post("/api/v1/cases/{code}/acts/ACCEPT", code)
                .then()
                .statusCode(409);
        as("giamdoc").get("/api/v1/cases/{code}", code).then().body("state", equalTo("PENDING_ACCEPTANCE"));
    }

    @Test
    void theSameKeyDoesItOnceAndAnswersTheSame() {
        String code = anAccepted();
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 3; i++) {
            as("giamdoc").header("Idempotency-Key", key)
                    .body(Map.of("on", MON_2026_10_12, "to", "Phòng Quản lý Khoa học", "document",
                            Map.of("number", "31/SKHCN-VP")))
                    .post("/api/v1/cases/{code}/acts/REQUEST_INFORMATION", code)
                    .then()
                    .statusCode(200);
        }
        as("giamdoc").get("/api/v1/cases/{code}", code)
                .then()
                .body("facts.findAll { it.kind == 'INFORMATION_REQUESTED' }", hasSize(1));
    }

    @Test
    void twoAtOnceDoItOnce() throws Exception {
        String code = aComplaint();
        ExecutorService hands = Executors.newFixedThreadPool(6);
        try {
            List<Future<Integer>> answers = hands.invokeAll(IntStream.range(0, 6)
                    .<Callable<Integer>>mapToObj(i -> () -> act("giamdoc", code, "ACCEPT", MON_2026_10_12).statusCode())
                    .toList());
            List<Integer> statuses = new java.util.ArrayList<>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            assertThat(statuses).containsOnly(200, 409).containsOnlyOnce(200);
        } finally {
            hands.shutdown();
        }
        as("giamdoc").get("/api/v1/cases/{code}", code)
                .then()
                .body("facts.findAll { it.kind == 'ACCEPTED' }", hasSize(1));
    }

    @Test
    void caseNumbersHaveNoGap() throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(8);
        List<Integer> numbers = new java.util.ArrayList<>();
        try {
            for (Future<String> code : hands.invokeAll(IntStream.range(0, 16)
                    .<Callable<String>>mapToObj(i -> () -> opened("PETITION", "PETITION", "2024-03-04"))
                    .toList())) {
                numbers.add(Integer.valueOf(code.get().substring("VV-2024-".length())));
            }
        } finally {
            hands.shutdown();
        }
        numbers.sort(null);
        assertThat(numbers).isEqualTo(IntStream.range(numbers.get(0), numbers.get(0) + 16).boxed().toList());
    }

    // ---- who may know

    @Test
    @DisplayName("a denunciation is known only to those assigned and the director (Luật Tố cáo Điều 56)")
    void aDenunciationDoesNotExistForOthers() {
        String code = opened("DENUNCIATION", "DENUNCIATION", MON_2026_10_05);
        for (String knows : List.of("xuly", "giamdoc")) {
            as(knows).get("/api/v1/cases/{code}", code)
                    .then()
                    .statusCode(200)
                    .body("parties[0].name",
                            equalTo("Người tố cáo 1"));
        }
        String unknown = as("kiemtra").get("/api/v1/cases/VV-1999-0001").then().statusCode(404).extract().asString();
        for (String stranger : List.of("tiepdan", "kiemtra", "quantri", "xuly2", "truongphong")) {
            assertThat(as(stranger).get("/api/v1/cases/{code}", code).then().statusCode(404).extract().asString())
                    .isEqualTo(unknown);
            act(stranger, code, "ACCEPT", MON_2026_10_05).then().statusCode(404);
            as(stranger).get("/api/v1/cases?size=200&sort=-code").then().body("items.code", not(hasItem(code)));
        }
    }

    @Test
    void whoeverIsDenouncedNeitherSeesNorGetsTheFile() {
        Map<String, Object> letter = letter("DENUNCIATION", MON_2026_10_05);
        letter.put("respondent", Map.of("name", "Người xử lý 2", "staffCode", "xuly2"));
        String code = opened(letter, Map.of("procedure", "DENUNCIATION", "handler", "xuly"), MON_2026_10_05);
        as("xuly2").get("/api/v1/cases/{code}", code).then().statusCode(404);
        act("giamdoc", code, "ASSIGN", MON_2026_10_12, Map.of("unit", "VP", "handler", "xuly2")).then()
                .statusCode(422)
                .body("ground", equalTo("ASSIGNEE_NOT_NAMED"));
    }

    @Test
    void readersWriteNothing() {
        String code = aComplaint();
        act("kiemtra", code, "ASSIGN", MON_2026_10_12, Map.of("unit", "VP")).then().statusCode(403);
        as("kiemtra").get("/api/v1/cases/{code}", code).then().statusCode(200).body("acts", empty());
        as("quantri").get("/api/v1/cases/{code}", code).then().statusCode(404);
    }

    // ---- the journal

    @Test
    void aMistakeIsStruckOutAndEverythingDerivedAnew() {
        String code = anAccepted();
        act("giamdoc", code, "MARK_REMOTE", MON_2026_10_12, Map.of("reason", "Nhầm hồ sơ")).then()
                .statusCode(200)
                .body("clocks.find { it.rule == 'KN1_SETTLE' }.dueOn", equalTo("2026-11-19"));
        act("xuly", code, "CORRECT", MON_2026_10_12, Map.of("fact", 3, "reason", "Ghi nhầm")).then()
                .statusCode(200)
                .body("clocks.find { it.rule == 'KN1_SETTLE' }.dueOn", equalTo("2026-11-04"))
                .body("facts.find { it.number == 3 }.struckOut", equalTo(true));
        act("xuly", code, "CORRECT", MON_2026_10_12, Map.of("fact", 3, "reason", "Lần nữa")).then().statusCode(400);
        act("xuly", code, "CORRECT", MON_2026_10_12, Map.of("fact", 1, "reason", "Xóa cả đơn")).then().statusCode(400);
        act("giamdoc", code, "SUSPEND", TUE_2026_10_20, Map.of("ground", "KN_SUS_A")).then().statusCode(200);
        act("xuly", code, "CORRECT", TUE_2026_10_20, Map.of("fact", 2, "reason", "Chưa thụ lý")).then()
                .statusCode(422)
                .body("ground", equalTo("LATER_FACTS_DEPEND"));
    }

    @Test
    void rebuildingFromTheJournalChangesNothing() {
        String code = anAccepted();
        act("giamdoc", code, "SUSPEND", MON_2026_10_12, Map.of("ground", "KN_SUS_A")).then().statusCode(200);
        act("giamdoc", code, "RESUME", TUE_2026_10_20).then().statusCode(200);
        assertThat(projector.rebuild(code)).isFalse();
    }
}
