package vn.nghedan.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.nghedan.letter.Letters.aComplaint;
import static vn.nghedan.letter.Letters.aDenunciation;
import static vn.nghedan.letter.Letters.aLetter;
import static vn.nghedan.letter.Letters.act;
import static vn.nghedan.letter.Letters.as;
import static vn.nghedan.letter.Letters.opened;
import static vn.nghedan.letter.Letters.proposed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class LetterResourceTest {

    @Inject
    EntityManager database;

    // ---- taking in

    @Test
    void aLetterIsTakenInUnderTheNextNumber() {
        Response answer = aComplaint().sentBy("tiepdan");
        String code = answer.then()
                .statusCode(201)
                .body("state", equalTo("RECEIVED"), "type", equalTo("COMPLAINT"), "source", equalTo("POST"))
                .body("writtenOn", equalTo("2026-10-01"), "signed", equalTo(true), "anonymous", equalTo(false))
                .body("parties[0].name", equalTo("Trần Văn Khảo"))
                .body("acts.act", hasItems("CLASSIFY", "RETURN"))
                .body("clocks.rule", hasItem("KN1_ACCEPT"))
                .extract()
                .path("code");
        assertThat(code).matches("Đ-2026-\\d{6}");
        assertThat(answer.header("Location")).endsWith("/api/v1/letters/%C4%90" + code.substring(1));
        as("xuly").urlEncodingEnabled(false)
                .get(answer.header("Location"))
                .then()
                .statusCode(200)
                .body("code", equalTo(code));
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        aLetter("LETTER").with("receivedOn", "2999-01-01")
                .with("source", "PIGEON")
                .with("subject", " ")
                .with("content", "x".repeat(20_001))
                .sentBy("tiepdan")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", hasItems("receivedOn", "source", "type", "subject", "content", "senders"));
        aComplaint().with("writtenOn", "2026-10-06")
                .sentBy("tiepdan")
                .then()
                .body("errors.field", hasItem("writtenOn"));
        aComplaint().from("Người Thứ Hai")
                .sentBy("tiepdan")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("groupSize"));
        aComplaint().with("respondent", Map.of("name", "Ai Đó", "staffCode", "khong-co"))
                .sentBy("tiepdan")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("respondent.staffCode"));
    }

    @Test
    void contentsAndForwarderGoWithTheLetterIntoTheCase() {
        String code = aComplaint().with("source", "TRANSFERRED")
                .with("forwarder", "NA_DEPUTY")
                .with("alsoSentTo", "UBND tỉnh, Báo Lâm Đồng")
                .with("contents", List.of("Thu hồi giấy phép", "Bồi thường thiệt hại"))
                .takenInBy("tiepdan");
        as("tiepdan").get("/api/v1/letters/{code}", code)
                .then()
                .body("forwarder", equalTo("NA_DEPUTY"), "alsoSentTo", equalTo("UBND tỉnh, Báo Lâm Đồng"))
                .body("contents.summary", equalTo(List.of("Thu hồi giấy phép", "Bồi thường thiệt hại")));
        String opened = opened("tiepdan", code, "COMPLAINT_FIRST").then().statusCode(200).extract().path("case");
        as("giamdoc").get("/api/v1/cases/{code}", opened)
                .then()
                .body("contents.summary", equalTo(List.of("Thu hồi giấy phép", "Bồi thường thiệt hại")))
                .body("facts[0].particulars.forwarder", equalTo("NA_DEPUTY"));
        as("giamdoc").body(Map.of("on", "2026-10-07", "contents", List.of(2)))
                .post("/api/v1/cases/{code}/acts/WITHDRAW", opened)
                .then()
                .statusCode(200)
                .body("contents.withdrawn", equalTo(List.of(false, true)), "state", equalTo("PENDING_ACCEPTANCE"));
        aComplaint().with("forwarder", "NEIGHBOUR")
                .with("contents", List.of("x".repeat(2_001)))
                .sentBy("tiepdan")
                .then()
                .statusCode(400)
                .body("errors.field", hasItems("forwarder", "contents[0]"));
    }

    @Test
    void aLetterSentOnIsFollowedUntilItIsAnswered() {
        String code = aLetter("PETITION").from("Trần Thị Thanh").takenInBy("tiepdan");
        act("tiepdan", code, "CLASSIFY", Map.of("eligible", true, "inJurisdiction", false)).then().statusCode(200);
        act("xuly", code, "TRANSFER", Map.of("to", "Sở Xây dựng")).then()
                .statusCode(200)
                .body("transfer.to", equalTo("Sở Xây dựng"), "transfer.acknowledgedOn", nullValue())
                .body("transfer.replyDueOn", equalTo("2026-11-03"));
        act("tiepdan", code, "RECEIVE_ACKNOWLEDGEMENT", Map.of("on", "2026-10-09")).then()
                .statusCode(200)
                .body("transfer.acknowledgedOn", equalTo("2026-10-09"));
        assertThat(rowsOfTransfers(code, "replied_on is null and reply_due_on = date '2026-11-03'")).isEqualTo(1);
        act("xuly", code, "URGE", Map.of("on", "2026-11-05", "replyDueOn", "2026-11-12")).then()
                .statusCode(200)
                .body("transfer.urgedOn", equalTo(List.of("2026-11-05")), "transfer.replyDueOn", equalTo("2026-11-12"));
        act("xuly", code, "REPLY_RECEIVED", Map.of("on", "2026-11-13")).then()
                .statusCode(200)
                .body("state", equalTo("REPLIED"), "transfer.repliedOn", equalTo("2026-11-13"));
        assertThat(rowsOfTransfers(code, "replied_on is not null and urged = 1")).isEqualTo(1);
        act("kiemtra", code, "RETURN_ORIGINALS", Map.of("on", "2026-11-16", "originals", "Bản gốc")).then()
                .statusCode(403);
    }

    private long rowsOfTransfers(String code, String condition) {
        return ((Number) database
                .createNativeQuery("select count(*) from letter_transfer t join dossier d on d.id = t.dossier_id "
                        + "where d.code = :code and " + condition)
                .setParameter("code", code)
                .getSingleResult()).longValue();
    }

    @Test
    void theSameContentIsGuidedOnlyOnce() {
        String first = aComplaint().takenInBy("tiepdan");
        act("tiepdan", first, "CLASSIFY", Map.of("eligible", true, "inJurisdiction", false)).then().statusCode(200);
        String again = aComplaint().takenInBy("tiepdan");
        act("tiepdan", again, "CLASSIFY", Map.of("eligible", true, "inJurisdiction", false)).then().statusCode(200);
        act("tiepdan", again, "LINK", Map.of("case", first, "kind", "GUIDED_BEFORE")).then()
                .statusCode(400)
                .body("errors.field", hasItem("case"));
        act("tiepdan", first, "GUIDE", Map.of()).then().statusCode(200);
        act("tiepdan", again, "LINK", Map.of("case", first, "kind", "GUIDED_BEFORE")).then()
                .statusCode(200)
                .body("acts.act", not(hasItem("GUIDE")));
        act("tiepdan", again, "GUIDE", Map.of()).then()
                .statusCode(422)
                .body("ground", equalTo("ALREADY_GUIDED"), "legalBasis[0].provision", equalTo("Điều 6 khoản 2"));
    }

    @Test
    void partsKeepTheDayOfTheWholeAndWhatWasReclassifiedShowsItsFormerTerm() {
        String mixed = aLetter("MIXED").from("Võ Thị Kim").takenInBy("tiepdan");
        act("tiepdan", mixed, "SPLIT",
                Map.of("on", "2026-10-20", "parts",
                        List.of(Map.of("type", "COMPLAINT", "summary", "Đình chỉ phòng thử nghiệm"),
                                Map.of("type", "PETITION", "summary", "Đề nghị công khai quy hoạch"))))
                .then()
                .statusCode(200);
        List<String> parts = as("tiepdan").get("/api/v1/letters/{code}", mixed)
                .then()
                .extract()
                .path("links.findAll { it.kind == 'FOLLOWED_BY' }.code");
        as("tiepdan").get("/api/v1/letters/{code}", parts.get(0))
                .then()
                .body("receivedOn", equalTo("2026-10-05"))
                .body("clocks.find { it.rule == 'KN1_ACCEPT' }.dueOn", equalTo("2026-10-14"));
        act("xuly", parts.get(0), "RECLASSIFY",
                Map.of("on", "2026-10-21", "type", "PETITION", "reason", "Chỉ nêu nguyện vọng"))
                .then()
                .statusCode(200)
                .body("clocks.find { it.rule == 'KN1_ACCEPT' }.status", equalTo("VOID"))
                .body("clocks.find { it.rule == 'KNPA_NOTICE' }.startedOn", equalTo("2026-10-05"))
                .body("clocks.find { it.rule == 'KNPA_NOTICE' }.status", equalTo("RUNNING"));
        as("xuly").get("/api/v1/letters/{code}/clocks/KN1_ACCEPT", parts.get(0))
                .then()
                .statusCode(200)
                .body("dueOn", equalTo("2026-10-14"));
    }

    @Test
    void wrongInputIsAnsweredWithTheFieldsAndNeverWithAFault() {
        List<Object> junk = new ArrayList<>(List.of("", " ", "null", "0", "-1", "9".repeat(40), "31/12/2026",
                "2026-02-30", "a\u0000b", "x".repeat(70_000), true, 1.5, -1, List.of(), Map.of(), List.of(Map.of())));
        junk.add(null);
        for (String field : List.of("receivedOn", "source", "fromAgency", "type", "senders", "anonymous", "groupSize",
                "writtenOn", "signed", "subject", "content", "respondent", "forwarder", "contents", "alsoSentTo",
                "unknown")) {
            for (Object value : junk) {
                int status = aComplaint().with(field, value).sentBy("tiepdan").statusCode();
                assertThat(status).as(field + " = " + value).isIn(201, 400, 413);
            }
        }
        as("tiepdan").body("[]").post("/api/v1/letters").then().statusCode(400);
        as("tiepdan").body("{").post("/api/v1/letters").then().statusCode(400);
        as("tiepdan").post("/api/v1/letters").then().statusCode(400);
    }

    @Test
    void aWrongActIsAnsweredWithTheFieldsAndNeverWithAFault() {
        String code = aComplaint().takenInBy("tiepdan");
        for (String act : List.of("CLASSIFY", "OPEN_CASE", "SPLIT", "MERGE", "RECLASSIFY", "FILE", "ASSIGN",
                "CORRECT")) {
            for (Object junk : List.of("", "?", 7, true, List.of(1, "x"), Map.of("a", 1), List.of(Map.of("type", 1)))) {
                Response answer = act("tiepdan", code, act,
                        Map.of("eligible", junk, "inJurisdiction", junk, "procedure", junk, "parts", junk, "case", junk,
                                "type", junk, "reason", junk, "unit", junk, "fact", junk, "ground", junk));
                assertThat(answer.statusCode()).as(act + " " + junk).isIn(200, 400, 409, 422);
            }
        }
        act("tiepdan", code, "NO_SUCH_ACT", Map.of()).then().statusCode(400);
        as("tiepdan").header("If-Match", "x")
                .body("{\"on\":\"2026-10-06\"}")
                .post("/api/v1/letters/{code}/acts/RETURN", code)
                .then()
                .statusCode(400);
    }

    @Test
    void anAnonymousLetterHasNoSenderAndNeedsNone() {
        aLetter("DENUNCIATION").with("anonymous", true)
                .with("signed", false)
                .sentBy("tiepdan")
                .then()
                .statusCode(201)
                .body("anonymous", equalTo(true), "parties", empty());
        aDenunciation().with("anonymous", true).sentBy("tiepdan").then().statusCode(400);
    }

    @Test
    void theSameKeyTwiceIsOneLetter() {
        String key = UUID.randomUUID().toString();
        String first = as("tiepdan").header("Idempotency-Key", key)
                .body(aComplaint().body())
                .post("/api/v1/letters")
                .path("code");
        as("tiepdan").header("Idempotency-Key", key)
                .body(aComplaint().body())
                .post("/api/v1/letters")
                .then()
                .statusCode(201)
                .body("code", equalTo(first));
        as("tiepdan").header("Idempotency-Key", key)
                .body(aComplaint().with("subject", "Việc khác").body())
                .post("/api/v1/letters")
                .then()
                .statusCode(400);
    }

    @Test
    void theSameKeyAtTheSameTimeIsOneLetter() throws Exception {
        String key = UUID.randomUUID().toString();
        List<String> codes = together(6, i -> as("tiepdan").header("Idempotency-Key", key)
                .body(aComplaint().body())
                .post("/api/v1/letters")
                .then()
                .statusCode(201)
                .extract()
                .path("code"));
        assertThat(codes).hasSize(6).containsOnly(codes.get(0));
    }

    @Test
    void numbersHaveNoGapAndNoneIsGivenTwice() throws Exception {
        List<String> codes = together(20,
                i -> aComplaint().with("receivedOn", "2019-03-04").without("writtenOn").takenInBy("tiepdan"));
        assertThat(codes.stream().sorted())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 20)
                        .mapToObj(number -> "Đ-2019-%06d".formatted(number))
                        .toList());
    }

    // ---- who may

    @Test
    void eachActIsForThoseWhoWorkWithLetters() {
        Map<String, Map<String, Object>> acts = Map.of("CLASSIFY", Map.of("eligible", true, "inJurisdiction", true),
                "RETURN", Map.of(), "MERGE", Map.of("case", "VV-2026-0001"), "SPLIT", Map.of(), "RECLASSIFY",
                Map.of("type", "PETITION", "reason", "theo nội dung"), "OPEN_CASE",
                Map.of("procedure", "COMPLAINT_FIRST"), "GUIDE", Map.of(), "TRANSFER", Map.of("to", "Sở khác"), "FILE",
                Map.of("ground", "LT_ST_A"), "DESTROY", Map.of());
        String code = aComplaint().takenInBy("tiepdan");
        acts.forEach((name, fields) -> {
            act("kiemtra", code, name, fields).then().statusCode(403);
            act("quantri", code, name, fields).then().statusCode(404);
        });
        aComplaint().sentBy("kiemtra").then().statusCode(403);
        aComplaint().sentBy("quantri").then().statusCode(403);
        as("quantri").get("/api/v1/letters/{code}", code).then().statusCode(404);
        as("quantri").get("/api/v1/letters").then().statusCode(200).body("total", equalTo(0));
    }

    @Test
    void aDenunciationIsKnownToWhoTookItInAndNotToTheirColleague() {
        String code = aDenunciation().takenInBy("tiepdan");
        as("tiepdan").get("/api/v1/letters/{code}", code).then().statusCode(200);
        as("giamdoc").get("/api/v1/letters/{code}", code).then().statusCode(200);
        for (String other : List.of("tiepdan2", "xuly", "kiemtra", "quantri")) {
            as(other).get("/api/v1/letters/{code}", code).then().statusCode(404);
            as(other).get("/api/v1/letters/{code}/duplicates", code).then().statusCode(404);
            act(other, code, "CLASSIFY", Map.of("eligible", true, "inJurisdiction", true)).then().statusCode(404);
            as(other).queryParam("type", "DENUNCIATION")
                    .get("/api/v1/letters")
                    .then()
                    .body("items.code", not(hasItem(code)));
        }
        as("tiepdan").get("/api/v1/letters/{code}", "Đ-1999-000001").then().statusCode(404);
    }

    @Test
    void whoeverIsDenouncedDoesNotKnowOfIt() {
        String code = aDenunciation().against("Phạm Văn Đức", "truongphong").takenInBy("tiepdan");
        as("truongphong").get("/api/v1/letters/{code}", code).then().statusCode(404);
    }

    // ---- the acts

    @Test
    void aComplaintBecomesACaseWithItsReceiptDateAndPeople() {
        String code = aComplaint().against("Lý Thị Kim Oanh", "xuly2").takenInBy("tiepdan");
        Response answer = act("tiepdan", proposed(code, "tiepdan"), "OPEN_CASE",
                Map.of("procedure", "COMPLAINT_FIRST", "unit", "VP", "handler", "xuly"));
        String opened = answer.then()
                .statusCode(200)
                .body("state", equalTo("CASE_OPENED"), "case", notNullValue())
                .extract()
                .path("case");
        as("xuly").get("/api/v1/cases/{code}", opened)
                .then()
                .statusCode(200)
                .body("procedure", equalTo("COMPLAINT_FIRST"), "state", equalTo("PENDING_ACCEPTANCE"))
                .body("receivedOn", equalTo("2026-10-05"), "handler", equalTo("xuly"), "unit", equalTo("VP"))
                .body("parties.name", hasItems("Trần Văn Khảo", "Lý Thị Kim Oanh"))
                .body("clocks.find { it.rule == 'KN1_ACCEPT' }.startedOn", equalTo("2026-10-05"))
                .body("origin", equalTo(code));
    }

    @Test
    void aCaseIsNotGivenToWhoIsComplainedOf() {
        String code = aComplaint().against("Đặng Quốc Bảo", "xuly").takenInBy("tiepdan");
        act("tiepdan", proposed(code, "tiepdan"), "OPEN_CASE",
                Map.of("procedure", "COMPLAINT_FIRST", "unit", "VP", "handler", "xuly"))
                .then()
                .statusCode(422)
                .body("ground", equalTo("RESPONDENT_CHARGED"), "legalBasis", not(empty()));
    }

    @Test
    void aGroupThatHasNotAllSignedWaits() {
        String code = aComplaint().with("groupSize", 7).with("signed", false).takenInBy("tiepdan");
        String opened = act("tiepdan", proposed(code, "tiepdan"), "OPEN_CASE",
                Map.of("procedure", "COMPLAINT_FIRST", "unit", "QLKH", "handler", "xuly2"))
                .then()
                .statusCode(200)
                .extract()
                .path("case");
        as("xuly2").get("/api/v1/cases/{code}", opened)
                .then()
                .body("state", equalTo("AWAITING_SIGNATURES"), "groupSize", equalTo(7))
                .body("clocks.findAll { it.rule == 'KN1_ACCEPT' && it.status == 'RUNNING' }", empty());
    }

    @Test
    void aCaseIsOpenedOnlyUnderAProcedureThatIsThereAndFits() {
        String code = proposed(aComplaint().takenInBy("tiepdan"), "tiepdan");
        act("tiepdan", code, "OPEN_CASE", Map.of("procedure", "PROTECTION")).then()
                .statusCode(400)
                .body("errors.field", hasItem("procedure"));
        act("tiepdan", code, "OPEN_CASE", Map.of("procedure", "PETITION")).then()
                .statusCode(422)
                .body("ground", equalTo("PROCEDURE_DOES_NOT_FIT"));
        act("tiepdan", code, "OPEN_CASE", Map.of("procedure", "COMPLAINT_FIRST", "unit", "KHONG")).then()
                .statusCode(400)
                .body("errors.field", hasItem("unit"));
    }

    @Test
    void anAnonymousDenunciationIsInformationOnly() {
        String code = proposed(aLetter("DENUNCIATION").with("anonymous", true).takenInBy("tiepdan"), "tiepdan");
        act("tiepdan", code, "OPEN_CASE", Map.of("procedure", "DENUNCIATION")).then()
                .statusCode(422)
                .body("ground", equalTo("TC_NP_3"));
        act("tiepdan", code, "OPEN_CASE", Map.of("procedure", "DENUNCIATION_INFO")).then().statusCode(200);
    }

    @Test
    void outOfJurisdictionAComplaintIsGuidedAndADenunciationTransferred() {
        Map<String, Object> notOurs = Map.of("eligible", true, "inJurisdiction", false);
        String complaint = aComplaint().takenInBy("tiepdan");
        act("tiepdan", complaint, "CLASSIFY", notOurs).then().body("state", equalTo("OUT_OF_JURISDICTION"));
        act("tiepdan", complaint, "GUIDE", Map.of("to", "Sở Tài chính")).then().body("state", equalTo("GUIDED"));

        String denunciation = aDenunciation().takenInBy("tiepdan");
        act("tiepdan", denunciation, "CLASSIFY", notOurs).then().statusCode(200);
        act("tiepdan", denunciation, "GUIDE", Map.of()).then().statusCode(422);
        act("tiepdan", denunciation, "TRANSFER", Map.of("to", "Thanh tra tỉnh")).then()
                .body("state", equalTo("TRANSFERRED"));
        act("tiepdan", denunciation, "URGE", Map.of("on", "2026-10-20")).then().statusCode(200);
        act("tiepdan", denunciation, "REPLY_RECEIVED", Map.of("on", "2026-10-21")).then()
                .body("state", equalTo("REPLIED"));
    }

    @Test
    void aLetterThatIsNotEligibleSaysWhyAndIsStoredForAYear() {
        String code = aComplaint().takenInBy("tiepdan");
        act("tiepdan", code, "CLASSIFY", Map.of("eligible", false, "inJurisdiction", false)).then().statusCode(422);
        act("tiepdan", code, "CLASSIFY",
                Map.of("eligible", false, "inJurisdiction", false, "reasons", List.of("LT_NE_FORM"))).then()
                .body("state", equalTo("NOT_ELIGIBLE"));
        act("tiepdan", code, "FILE", Map.of("ground", "LT_ST_A")).then().body("state", equalTo("STORED"));
        act("giamdoc", code, "DESTROY", Map.of("on", "2026-11-02")).then()
                .statusCode(422)
                .body("ground", equalTo("STORE_A_YEAR"));
    }

    @Test
    void aStaleVersionChangesNothing() {
        String code = aComplaint().takenInBy("tiepdan");
        int seen = as("tiepdan").get("/api/v1/letters/{code}", code).path("version");
        act("xuly", code, "CLASSIFY", Map.of("eligible", true, "inJurisdiction", true)).then().statusCode(200);
        as("tiepdan").header("If-Match", "\"" + seen + "\"")
                .body(Map.of("on", "2026-10-06"))
                .post("/api/v1/letters/{code}/acts/RETURN", code)
                .then()
                .statusCode(409);
        act("tiepdan", code, "DESTROY", Map.of()).then().statusCode(409).body("possibleActs", hasItem("OPEN_CASE"));
    }

    @Test
    void aMixedLetterIsSplitAndItsPartsKeepTheDay() {
        String code = aLetter("MIXED").from("Kpă Y Thuận Chim Sẻ").takenInBy("tiepdan");
        act("tiepdan", code, "SPLIT",
                Map.of("parts", List.of(Map.of("type", "COMPLAINT", "summary", "Thu hồi giấy phép"),
                        Map.of("type", "DENUNCIATION", "summary", "Ông B nhận tiền; Kpă Y Thuận Chim Sẻ thấy rõ"))))
                .then()
                .statusCode(200)
                .body("state", equalTo("SPLIT_UP"), "restricted", equalTo(true), "links.kind", hasItem("FOLLOWED_BY"));
        List<Map<String, Object>> children = as("tiepdan").queryParam("size", 200)
                .get("/api/v1/letters")
                .path("items.findAll { it.subject == 'Thu hồi giấy phép' || it.subject.startsWith('Ông B nhận tiền') }");
        assertThat(children).hasSize(2).allMatch(child -> child.get("receivedOn").equals("2026-10-05"));
        for (Map<String, Object> child : children) {
            Response read = as("tiepdan").get("/api/v1/letters/{code}", child.get("code"));
            read.then().body("state", equalTo("RECEIVED"), "source", equalTo("POST"));
            boolean named = read.asString().contains("Chim Sẻ");
            assertThat(named).isEqualTo(child.get("type").equals("COMPLAINT"));
        }
        as("kiemtra").get("/api/v1/letters/{code}", code).then().statusCode(404);
    }

    @Test
    void aDuplicateIsMergedIntoTheOpenCaseOfItsType() {
        String opened = opened("tiepdan", aComplaint().takenInBy("tiepdan"), "COMPLAINT_FIRST").path("case");
        String second = aComplaint().with("receivedOn", "2026-10-07").takenInBy("tiepdan");
        Map<String, Object> into = Map.of("case", opened, "on", "2026-10-08");
        act("tiepdan", second, "MERGE", Map.of("case", "VV-1999-0001", "on", "2026-10-08")).then().statusCode(400);
        act("tiepdan", second, "MERGE", Map.of("case", second, "on", "2026-10-08")).then().statusCode(400);
        String petition = aLetter("PETITION").from("Trần Văn Khảo").takenInBy("tiepdan");
        act("tiepdan", petition, "MERGE", into).then().statusCode(400).body("errors.field", hasItem("case"));
        act("tiepdan", second, "MERGE", into).then().statusCode(200).body("state", equalTo("MERGED"));
        as("truongphong").get("/api/v1/cases/{code}", opened)
                .then()
                .body("links.code", hasItem(second), "facts.kind", hasItem("LINKED"));
    }

    @Test
    void untilACaseIsAcceptedItsLetterMayBeFoundToBeOfAnotherType() {
        String code = aComplaint().takenInBy("tiepdan");
        String opened = opened("tiepdan", code, "COMPLAINT_FIRST").path("case");
        Map<String, Object> petition = Map.of("type", "PETITION", "reason", "Thực chất là kiến nghị", "on",
                "2026-10-07");
        act("tiepdan", code, "RECLASSIFY", petition).then()
                .statusCode(200)
                .body("state", equalTo("RECEIVED"), "type", equalTo("PETITION"), "receivedOn", equalTo("2026-10-05"))
                .body("case", nullValue());
        as("truongphong").get("/api/v1/cases/{code}", opened).then().body("state", equalTo("RECLASSIFIED"));
        act("tiepdan", code, "RECLASSIFY", petition).then().statusCode(400).body("errors.field", hasItem("type"));
    }

    @Test
    void anAcceptedCaseKeepsItsLetter() {
        String code = aComplaint().takenInBy("tiepdan");
        String opened = opened("tiepdan", code, "COMPLAINT_FIRST").path("case");
        as("giamdoc").body(Map.of("on", "2026-10-07", "document", Map.of("number", "12/TB-SKHCN")))
                .post("/api/v1/cases/{code}/acts/ACCEPT", opened)
                .then()
                .statusCode(200);
        act("tiepdan", code, "RECLASSIFY", Map.of("type", "PETITION", "reason", "x", "on", "2026-10-08")).then()
                .statusCode(409);
        as("tiepdan").get("/api/v1/letters/{code}", code)
                .then()
                .body("state", equalTo("CASE_OPENED"), "type", equalTo("COMPLAINT"));
    }

    // ---- who denounces

    @Test
    void noAnswerNamesWhoDenounces() {
        String canary = "Hoàng Yến Canary";
        Response answer = aLetter("DENUNCIATION")
                .from(canary, Map.of("address", "99 Phố Canary", "idNumber", "068999000111", "phone", "0909990001"))
                .with("content", "Tôi là hoang yen canary, số 068999000111, xin tố cáo.")
                .sentBy("tiepdan");
        String code = answer.then()
                .statusCode(201)
                .body("parties[0].name", equalTo("Người tố cáo 1"))
                .extract()
                .path("code");
        Response opened = opened("tiepdan", code, "DENUNCIATION");
        String file = opened.path("case");
        assertThat(answer.asString() + opened.asString() + as("giamdoc").get("/api/v1/cases/{code}", file).asString()
                + as("tiepdan").get("/api/v1/letters").asString()
                + as("tiepdan").queryParam("q", canary).get("/api/v1/letters").asString())
                .doesNotContainIgnoringCase("canary")
                .doesNotContain("068999000111", "0909990001");
        as("giamdoc").get("/api/v1/cases/{code}", file)
                .then()
                .body("parties.findAll { it.role == 'APPLICANT' }.name", hasItem("Người tố cáo 1"));
        assertThat(textsOfEverything()).doesNotContain("canary", "068999000111", "99 phố");
    }

    @Test
    void whoIsFoundToDenounceLeavesTheFilesTheyWereNamedIn() {
        String code = aComplaint().without("senders")
                .with("senders", List.of(Map.of("name", "Lâm Thị Vành Khuyên", "address", "1 Ngõ Kín")))
                .with("subject", "Đơn của Lâm Thị Vành Khuyên")
                .takenInBy("tiepdan");
        String opened = opened("tiepdan", code, "COMPLAINT_FIRST").path("case");
        assertThat(textsOfEverything()).contains("vành khuyên");
        act("tiepdan", code, "RECLASSIFY",
                Map.of("type", "DENUNCIATION", "reason", "Tố cáo hành vi", "on", "2026-10-07"))
                .then()
                .statusCode(200)
                .body("restricted", equalTo(true), "subject", containsString("Người tố cáo 1"))
                .body("parties.name", hasSize(1));
        assertThat(textsOfEverything()).doesNotContain("vành khuyên", "vanh khuyen");
        as("kiemtra").get("/api/v1/letters/{code}", code).then().statusCode(404);
        as("kiemtra").get("/api/v1/cases/{code}", opened).then().statusCode(404);
        act("tiepdan", code, "CLASSIFY", Map.of("eligible", true, "inJurisdiction", true, "on", "2026-10-08")).then()
                .statusCode(200);
        String denunciation = act("tiepdan", code, "OPEN_CASE",
                Map.of("procedure", "DENUNCIATION", "on", "2026-10-08")).path("case");
        as("giamdoc").get("/api/v1/cases/{code}", denunciation).then().body("parties.name", hasItem("Người tố cáo 1"));
    }

    /** Every text of every table but that of the identity room, in lower case. */
    private String textsOfEverything() {
        StringBuilder all = new StringBuilder();
        for (String text : List.of("select concat(subject, ' ', content, ' ', search_text) from dossier",
                "select concat(name, ' ', address, ' ', id_number) from party", "select summary from content_item",
                "select concat(note, ' ', particulars) from fact", "select answer from answered_once",
                "select concat(subject, ' ', detail) from audit_entry", "select from_agency from letter")) {
            database.createNativeQuery(text).getResultList().forEach(row -> all.append(row).append('\n'));
        }
        return all.toString().toLowerCase();
    }

    // ---- duplicates

    @Test
    void duplicatesAreFoundBySenderPaperAndRespondent() {
        String first = aComplaint().without("senders")
                .with("senders", List.of(Map.of("name", "Đinh Thị Sầm", "address", "x", "idNumber", "068111222333")))
                .with("subject", "Xử phạt cửa hàng bán máy đo huyết áp")
                .against("Hồ Thị Mỹ Dung", "xuly3")
                .takenInBy("tiepdan");
        String second = aComplaint().without("senders")
                .with("senders", List.of(Map.of("name", "DINH THI SAM", "address", "y")))
                .with("subject", "Về việc xử phạt cửa hàng máy đo huyết áp của tôi")
                .takenInBy("tiepdan");
        as("tiepdan").get("/api/v1/letters/{code}/duplicates", second)
                .then()
                .statusCode(200)
                .body("find { it.code == '" + first + "' }.reasons", hasItem("SAME_SENDER"))
                .body("find { it.code == '" + first + "' }.reason", containsString("Cùng tên người gửi"));
        String third = aComplaint().without("senders")
                .with("senders", List.of(Map.of("name", "Tên Viết Khác", "address", "z", "idNumber", "068111222333")))
                .with("subject", "Chuyện hoàn toàn khác")
                .takenInBy("tiepdan");
        as("tiepdan").get("/api/v1/letters/{code}/duplicates", third)
                .then()
                .body("find { it.code == '" + first + "' }.reasons", hasItem("SAME_ID_NUMBER"));
        String denounced = aLetter("DENUNCIATION").from("Đinh Thị Sầm", Map.of("idNumber", "068111222333"))
                .with("subject", "Xử phạt cửa hàng bán máy đo huyết áp sai quy định")
                .against("Hồ Thị Mỹ Dung", "xuly3")
                .takenInBy("tiepdan");
        as("tiepdan").get("/api/v1/letters/{code}/duplicates", denounced)
                .then()
                .body("find { it.code == '" + first + "' }.reasons", equalTo(List.of("SAME_RESPONDENT")));
        as("xuly").get("/api/v1/letters/{code}/duplicates", first)
                .then()
                .body("code", not(hasItem(denounced)))
                .body("code", hasItem(second));
    }

    private static List<String> together(int count, java.util.function.IntFunction<String> each) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            List<Callable<String>> work = IntStream.range(0, count)
                    .<Callable<String>>mapToObj(i -> () -> each.apply(i))
                    .toList();
            List<String> answers = new ArrayList<>();
            for (Future<String> answer : threads.invokeAll(work)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
