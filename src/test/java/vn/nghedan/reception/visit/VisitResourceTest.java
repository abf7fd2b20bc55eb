package vn.nghedan.reception.visit;

import static io.restassured.RestAssured.given;
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
import static org.hamcrest.Matchers.startsWith;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
public class VisitResourceTest {

    public static final LocalDate MON_2026_11_30 = LocalDate.of(2026, 11, 30);
    private static final String THU_2026_11_12 = "2026-11-12";
    private static final String FRI_2026_11_27 = "2026-11-27";
    private static final ZoneId LEGAL = ZoneId.of("Asia/Ho_Chi_Minh");

    @BeforeEach
    void standOnOneDay() {
        today(MON_2026_11_30);
    }

    public static void today(LocalDate day) {
        ZonedDateTime noon = day.atTime(LocalTime.NOON).atZone(LEGAL);
        QuarkusMock.installMockForType(Clock.fixed(noon.toInstant(), LEGAL), Clock.class);
    }

    // ---- logging

    @Test
    void aVisitIsNumberedAndEachContentHasItsOwnClock() {
        visit("""
                {"receivedOn":"2026-11-12","kind":"REGULAR","medium":"IN_PERSON",
                 "people":[{"name":"Lê Thị Hoà","address":"12 Phan Đình Phùng, phường Xuân Hương","idKind":"CCCD","idNumber":"068090000001","phone":"0912 345 678"}],
                 "groupSize":1,"content":"Tôi khiếu nại việc thu hồi giấy phép. Và đề nghị sửa đường.",
                 "matters":[{"type":"COMPLAINT","summary":"Thu hồi giấy phép","letterHandedIn":true},
                            {"type":"PETITION","summary":"Đề nghị sửa đường vào khu thí nghiệm"}]}""")
                .statusCode(201)
                .header("Location", containsString("/api/v1/visits/TCD-2026-"))
                .body("number", startsWith("TCD-2026-"))
                .body("receiver", equalTo("tiepdan"))
                .body("people[0].name", equalTo("Lê Thị Hoà"))
                .body("matters", hasSize(2))
                .body("matters[0].matter", equalTo(1))
                .body("matters[0].state", equalTo("RECORDED"))
                .body("matters[0].letter", startsWith("Đ-2026-"))
                .body("matters[1].letter", nullValue())
                .body("matters[1].type", equalTo("PETITION"))
                .body("matters.clocks.rule.flatten()", hasItems("TCD_RESULT_NOTICE"))
                .body("warnings", empty());
    }

    @Test
    @DisplayName("LTCD Điều 28 khoản 1: ten working days; 24/11/2026 is a day off")
    void theAnswerIsDueAfterTenWorkingDays() {
        visit(complaint(THU_2026_11_12, "Trần Văn Hạn")).statusCode(201)
                .body("matters[0].clocks.find { it.rule == 'TCD_RESULT_NOTICE' }.dueOn", equalTo(FRI_2026_11_27))
                .body("matters[0].overdue", equalTo(true));
    }

    @Test
    void theSameKeyLogsOneVisit() {
        String key = UUID.randomUUID().toString();
        String body = complaint(THU_2026_11_12, "Trần Hai Lần");
        Response first = as("tiepdan").header("Idempotency-Key", key).body(body).post("/api/v1/visits");
        Response second = as("tiepdan").header("Idempotency-Key", key).body(body).post("/api/v1/visits");
        assertThat(second.path("number").toString()).isEqualTo(first.path("number"));
        assertThat(second.statusCode()).isEqualTo(201);
        as("tiepdan").header("Idempotency-Key", key)
                .body(complaint(THU_2026_11_12, "Ai Khác"))
                .post("/api/v1/visits")
                .then()
                .statusCode(400);
    }

    @Test
    void twoClicksAtOnceLogOneVisit() throws Exception {
        String key = UUID.randomUUID().toString();
        String body = complaint(THU_2026_11_12, "Bấm Đúp");
        List<String> numbers = atOnce(4,
                () -> as("tiepdan").header("Idempotency-Key", key).body(body).post("/api/v1/visits").path("number"));
        assertThat(numbers).doesNotContainNull();
        assertThat(numbers.stream().distinct()).hasSize(1);
    }

    @Test
    void numbersHaveNoGapHoweverManyArriveAtOnce() throws Exception {
        String year = "2019";
        List<String> numbers = atOnce(12,
                () -> as("tiepdan").body(complaint(year + "-03-05", "Cùng Lúc")).post("/api/v1/visits").path("number"));
        assertThat(numbers).doesNotContainNull()
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 12)
                        .mapToObj(n -> "TCD-%s-%04d".formatted(year, n))
                        .toList());
    }

    @Test
    void aVisitThatCannotBeLoggedTakesNoNumber() {
        String day = "2018-05-08";
        String refusedByLaw = complaint(day, "Không Có Văn Bản").replace("\"groupSize\":1",
                "\"groupSize\":1,\"refusal\":{\"ground\":\"RF_9_3\",\"decidedBy\":\"giamdoc\","
                        + "\"document\":{\"number\":\"12/TB-SKHCN\",\"date\":\"2018-05-08\"}}");
        visit(refusedByLaw).statusCode(422);
        visit(complaint(day, "Có Số")).statusCode(201).body("number", equalTo("TCD-2018-0001"));
    }

    // ---- who may

    @ParameterizedTest
    @ValueSource(strings = {"tiepdan", "xuly", "truongphong", "giamdoc"})
    void whoeverWorksWithFilesMayReceive(String login) {
        as(login).body(complaint(THU_2026_11_12, "Người Đến")).post("/api/v1/visits").then().statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kiemtra", "quantri"})
    void othersMayNot(String login) {
        as(login).body(complaint(THU_2026_11_12, "Người Đến")).post("/api/v1/visits").then().statusCode(403);
        as(login).body("{}").post("/api/v1/visits").then().statusCode(403);
    }

    @Test
    void theAuditorReadsAndTheAdministratorKnowsNothing() {
        String number = visit(complaint(THU_2026_11_12, "Ai Xem")).extract().path("number");
        as("kiemtra").get("/api/v1/visits/" + number).then().statusCode(200).body("matters[0].acts", empty());
        as("quantri").get("/api/v1/visits/" + number).then().statusCode(404);
        as("quantri").get("/api/v1/visits").then().statusCode(200).body("total", equalTo(0)).body("items", empty());
        outcome("kiemtra", number, "{\"matter\":1,\"outcome\":\"ANSWERED\",\"on\":\"2026-11-13\"}").statusCode(403);
        outcome("quantri", number, "{\"matter\":1,\"outcome\":\"ANSWERED\",\"on\":\"2026-11-13\"}").statusCode(404);
    }

    // ---- what does not fit

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            // what is replaced | by what | the field that is named
            "\"2026-11-12\" | \"2026-12-01\" | receivedOn", "\"2026-11-12\" | \"12/11/2026\" | receivedOn",
            "\"2026-11-12\" | null | receivedOn", "\"2026-11-12\" | \"1999-01-01\" | receivedOn",
            "\"2026-11-12\" | \"+999999999-01-01\" | receivedOn", "REGULAR | DAILY | kind", "\"REGULAR\" | null | kind",
            "\"REGULAR\" | {} | kind", "IN_PERSON | PHONE | medium",
            "\"groupSize\":1 | \"groupSize\":0 | groupSize", "\"groupSize\":1 | \"groupSize\":-3 | groupSize",
            "\"groupSize\":1 | \"groupSize\":1.5 | groupSize", "\"groupSize\":1 | \"groupSize\":[1] | groupSize",
            "\"groupSize\":1 | \"groupSize\":99999999999 | groupSize",
            "\"groupSize\":1 | \"groupSize\":1,\"sessionId\":987654321 | sessionId",
            "\"groupSize\":1 | \"groupSize\":1,\"receiver\":\"quantri\" | receiver",
            "\"groupSize\":1 | \"groupSize\":1,\"receiver\":\"nobody\" | receiver",
            "\"CCCD\" | \"BHYT\" | people[0].idKind", "\"068090000001\" | \"68090000001\" | people[0].idNumber",
            "\"CCCD\" | \"CMND\" | people[0].idNumber", "\"name\":\"Mẫu\" | \"name\":\" \" | people[0].name",
            "\"name\":\"Mẫu\" | \"name\":[\"a\"] | people[0].name",
            "\"Mẫu\" | \"Mẫu\",\"phone\":\"gọi tôi\" | people[0].phone",
            "\"address\":\"Đà Lạt\" | \"address\":null | people[0].address",
            "COMPLAINT | QUARREL | matters[0].type", "COMPLAINT | MIXED | matters[0].type",
            "\"COMPLAINT\" | null | matters[0].type",
            "\"COMPLAINT\" | \"COMPLAINT\",\"letterHandedIn\":\"maybe\" | matters[0].letterHandedIn",
            "\"COMPLAINT\" | \"COMPLAINT\",\"outcome\":\"DONE\" | matters[0].outcome",
            "\"COMPLAINT\" | \"COMPLAINT\",\"outcome\":\"TRANSFERRED\" | matters[0].to"})
    void whatDoesNotFitIsNamed(String what, String by, String field) {
        String sent = """
                {"receivedOn":"2026-11-12","kind":"REGULAR","medium":"IN_PERSON","groupSize":1,"content":"Nội dung",
                 "people":[{"name":"Mẫu","address":"Đà Lạt","idKind":"CCCD","idNumber":"068090000001"}],
                 "matters":[{"type":"COMPLAINT"}]}""".replace(what.strip(), by.strip());
        visit(sent).statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", hasItem(field.strip()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "7", "\"text\"", "{\"people\":[null],\"matters\":[null]}",
            "{\"people\":{},\"matters\":7}", "{\"people\":null,\"matters\":null,\"refusal\":{}}",
            "{\"matters\":[{\"document\":\"12/TB\"}]}"})
    void whatIsNoVisitIsTheCallersMistake(String body) {
        visit(body).statusCode(400);
    }

    @Test
    void nobodyAndNothingAreNamed() {
        visit("{}").statusCode(400)
                .body("errors.field", hasItems("receivedOn", "kind", "medium", "people", "matters"));
    }

    @Test
    void everyoneWhoIsNamedCounts() {
        visit(people(3, 2, "")).statusCode(400).body("errors.field", hasItem("groupSize"));
    }

    @Test
    @DisplayName("NĐ124/2020 Điều 5: five to ten people name one or two to speak for them, more than ten up to five")
    void aGroupWithoutSpokesmenIsLoggedWithAWarning() {
        visit(people(1, 4, "")).statusCode(201).body("warnings", empty());
        visit(people(1, 5, "")).statusCode(201).body("warnings", hasItem("REPRESENTATIVES_MISSING"));
        visit(people(2, 10, "đại diện")).statusCode(201).body("warnings", empty());
        visit(people(3, 10, "đại diện")).statusCode(201).body("warnings", hasItem("REPRESENTATIVES_TOO_MANY"));
        visit(people(5, 11, "đại diện")).statusCode(201).body("warnings", empty());
        visit(people(1, 5, "true")).statusCode(201).body("warnings", empty());
    }

    // ---- refusing

    @Test
    @DisplayName("LTCD Điều 9 khoản 1: the receiver refuses on the spot")
    void theReceiverRefuses() {
        visit(complaint(THU_2026_11_12, "Say Rượu").replace("\"groupSize\":1",
                "\"groupSize\":1,\"refusal\":{\"ground\":\"RF_9_1\",\"reason\":\"Say rượu\"}")).statusCode(201)
                .body("refused", equalTo(true))
                .body("matters[0].state", equalTo("RECEPTION_REFUSED"))
                .body("matters[0].open", equalTo(false));
    }

    @Test
    @DisplayName("NĐ154 Điều 4 khoản 3: two grounds are the head's, on form 01/TCD")
    void theHeadRefusesInWriting() {
        String refusal = "\"groupSize\":1,\"refusal\":{\"ground\":\"RF_4H\",\"decidedBy\":\"giamdoc\",\"document\":{\"number\":\"7/TB-SKHCN\",\"date\":\"2026-11-12\"}}";
        visit(complaint(THU_2026_11_12, "Đã Trả Lời").replace("\"groupSize\":1", refusal)).statusCode(201)
                .body("matters[0].state", equalTo("RECEPTION_REFUSED"));
        visit(complaint(THU_2026_11_12, "Đã Trả Lời").replace("\"groupSize\":1",
                refusal.replace("giamdoc", "tiepdan"))).statusCode(422);
        visit(complaint(THU_2026_11_12, "Đã Trả Lời").replace("\"groupSize\":1", refusal.replace("RF_4H", "RF_99")))
                .statusCode(400)
                .body("errors.field", hasItem("refusal.ground"));
    }

    // ---- outcomes

    @Test
    void anAnswerEndsTheTenDays() {
        String number = visit(complaint(THU_2026_11_12, "Được Trả Lời")).extract().path("number");
        outcome("tiepdan", number,
                "{\"matter\":1,\"outcome\":\"ANSWERED\",\"on\":\"2026-11-20\",\"document\":{\"number\":\"12/TB\",\"date\":\"2026-11-20\"}}")
                .statusCode(200)
                .body("matters[0].state", equalTo("ANSWERED"))
                .body("matters[0].clocks.find { it.rule == 'TCD_RESULT_NOTICE' }.status", equalTo("MET"));
    }

    @Test
    void eachContentHasAnOutcomeOfItsOwn() {
        String number = visit("""
                {"receivedOn":"2026-11-12","kind":"REGULAR","medium":"IN_PERSON","content":"Hai việc",
                 "people":[{"name":"Hai Việc","address":"Đà Lạt"}],
                 "matters":[{"type":"COMPLAINT","summary":"Việc một"},{"type":"PETITION","summary":"Việc hai"}]}""")
                .extract()
                .path("number");
        outcome("tiepdan", number,
                "{\"matter\":2,\"outcome\":\"TRANSFERRED\",\"on\":\"2026-11-13\",\"to\":\"Sở Xây dựng\"}")
                .statusCode(200)
                .body("matters[0].state", equalTo("RECORDED"))
                .body("matters[1].state", equalTo("TRANSFERRED_AWAY"));
        outcome("tiepdan", number, "{\"matter\":1,\"outcome\":\"NEEDS_VERIFICATION\",\"on\":\"2026-11-13\"}")
                .statusCode(200)
                .body("matters[0].state", equalTo("VERIFYING_CONTENT"));
        outcome("tiepdan", number, "{\"matter\":1,\"outcome\":\"GUIDED\",\"on\":\"2026-11-16\",\"to\":\"UBND xã\"}")
                .statusCode(200)
                .body("matters[0].state", equalTo("GUIDED"));
        outcome("tiepdan", number, "{\"matter\":1,\"outcome\":\"ANSWERED\",\"on\":\"2026-11-17\"}").statusCode(409)
                .body("possibleActs", notNullValue());
    }

    @Test
    void whatWasSaidBecomesACase() {
        String number = visit(complaint(THU_2026_11_12, "Nói Miệng")).extract().path("number");
        String opened = outcome("tiepdan", number, "{\"matter\":1,\"outcome\":\"CASE_OPENED\",\"on\":\"2026-11-12\"}")
                .statusCode(200)
                .body("matters[0].state", equalTo("HANDED_OVER"))
                .body("matters[0].case", startsWith("VV-2026-"))
                .extract()
                .path("matters[0].case");
        as("truongphong").get("/api/v1/cases/" + opened)
                .then()
                .statusCode(200)
                .body("procedure", equalTo("COMPLAINT_FIRST"))
                .body("receivedOn", equalTo(THU_2026_11_12))
                .body("parties.name", hasItem("Nói Miệng"));
    }

    @Test
    void anOutcomeCanStandOnTheSpot() {
        visit(complaint(THU_2026_11_12, "Ngay Tại Chỗ").replace("\"COMPLAINT\"",
                "\"COMPLAINT\",\"outcome\":\"GUIDED\",\"to\":\"UBND phường Xuân Hương\""))
                .statusCode(201)
                .body("matters[0].state", equalTo("GUIDED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "{\"matter\":1}", "{\"matter\":1,\"outcome\":\"LOST\"}",
            "{\"matter\":\"x\",\"outcome\":\"ANSWERED\"}", "{\"matter\":1,\"outcome\":\"ANSWERED\",\"on\":\"soon\"}",
            "{\"matter\":1,\"outcome\":\"ANSWERED\",\"on\":\"2026-12-24\"}",
            "{\"matter\":1,\"outcome\":\"ANSWERED\",\"on\":\"2026-11-11\"}",
            "{\"matter\":1,\"outcome\":\"TRANSFERRED\",\"on\":\"2026-11-13\"}",
            "{\"matter\":1,\"outcome\":[\"ANSWERED\"],\"on\":\"2026-11-13\"}"})
    void anOutcomeThatDoesNotFitIsTheCallersMistake(String body) {
        String number = visit(complaint(THU_2026_11_12, "Sai Kết Quả")).extract().path("number");
        outcome("tiepdan", number, body).statusCode(400);
    }

    @Test
    void anUnknownMatterIsNotFound() {
        String number = visit(complaint(THU_2026_11_12, "Một Việc")).extract().path("number");
        outcome("tiepdan", number, "{\"matter\":2,\"outcome\":\"ANSWERED\",\"on\":\"2026-11-13\"}").statusCode(404);
        outcome("tiepdan", "TCD-1900-0001", "{\"matter\":1,\"outcome\":\"ANSWERED\",\"on\":\"2026-11-13\"}")
                .statusCode(404);
    }

    // ---- the register

    @Test
    void theRegisterIsFilteredAndFoundWithoutToneMarks() {
        visit(complaint("2017-04-11", "Huỳnh Đức Thạch").replace("REGULAR", "PERIODIC")).statusCode(201);
        visit(complaint("2017-04-12", "Ai Đó")).statusCode(201);
        Map<String, Object> april = Map.of("from", "2017-04-01", "to", "2017-04-30");
        as("xuly").queryParams(april).get("/api/v1/visits").then().body("total", equalTo(2));
        as("xuly").queryParams(april)
                .queryParam("kind", "PERIODIC")
                .get("/api/v1/visits")
                .then()
                .body("total",
                        equalTo(1));
        as("xuly").queryParams(april)
                .queryParam("q", "huynh DUC thach")
                .get("/api/v1/visits")
                .then()
                .body("total", equalTo(1))
                .body("items[0].people[0].name", equalTo("Huỳnh Đức Thạch"));
        as("xuly").queryParams(april)
                .queryParam("size", 1)
                .queryParam("page", 1)
                .get("/api/v1/visits")
                .then()
                .body(
                        "items", hasSize(1))
                .body("page", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=x", "to=2026-13-01", "kind=DAILY", "page=-1", "size=many"})
    void aFilterThatDoesNotFitIsTheCallersMistake(String query) {
        as("tiepdan").get("/api/v1/visits?" + query).then().statusCode(400);
    }

    // ---- denunciations

    @Test
    void whoDenouncesIsKnownByAliasAndOnlyToWhoeverMayKnow() {
        String number = visit(complaint(THU_2026_11_12, "Canaryname Bí Mật").replace("COMPLAINT", "DENUNCIATION")
                .replace("\"content\":\"Nội dung\"", "\"content\":\"Canarytext tố cáo trưởng phòng\"")
                .replace("\"address\":\"Đà Lạt\"",
                        "\"address\":\"Canaryroad 7\",\"idNumber\":\"068090009999\",\"phone\":\"0999888777\""))
                .statusCode(201)
                .body("people[0].name", equalTo("Người tố cáo 1"))
                .body(not(containsString("Canaryname")))
                .body(not(containsString("Canaryroad")))
                .body(not(containsString("068090009999")))
                .body(not(containsString("0999888777")))
                .extract()
                .path("number");

        for (String other : List.of("tiepdan2", "xuly", "xuly2", "kiemtra", "truongphong2", "quantri")) {
            as(other).get("/api/v1/visits/" + number).then().statusCode(404).body(not(containsString("Canary")));
            as(other).queryParam("q", number).get("/api/v1/visits").then().body("total", equalTo(0));
            outcome(other, number, "{\"matter\":1,\"outcome\":\"ANSWERED\",\"on\":\"2026-11-13\"}").statusCode(404);
        }
        for (String knowing : List.of("tiepdan", "giamdoc", "truongphong")) {
            as(knowing).get("/api/v1/visits/" + number).then().statusCode(200).body(not(containsString("Canaryname")));
            as(knowing).queryParam("q", number)
                    .get("/api/v1/visits")
                    .then()
                    .body("total", equalTo(1))
                    .body(
                            "items[0].people[0].name", equalTo("Người tố cáo 1"));
            as(knowing).queryParam("q", "canaryname").get("/api/v1/visits").then().body("total", equalTo(0));
        }
    }

    @Test
    void besideADenunciationNoNameStandsForThoseWhoKnowOfIt() {
        String number = visit("""
                {"receivedOn":"2026-11-12","kind":"REGULAR","medium":"IN_PERSON","content":"Canarymixed kể chuyện",
                 "people":[{"name":"Canarymixed Hai Việc","address":"Đà Lạt"}],
                 "matters":[{"type":"COMPLAINT","summary":"Khiếu nại quyết định 12"},
                            {"type":"DENUNCIATION","summary":"Nhận tiền","letterHandedIn":true}]}""").statusCode(201)
                .body("warnings", hasItem("DENUNCIATION_NOT_APART"))
                .body("people.name", equalTo(List.of("Người tố cáo 1")))
                .extract()
                .path("number");
        as("giamdoc").get("/api/v1/visits/" + number).then().body(not(containsString("Canarymixed Hai Việc")));
        as("giamdoc").queryParam("q", number)
                .get("/api/v1/visits")
                .then()
                .body(
                        not(containsString("Canarymixed Hai Việc")));
        // to the others it is an ordinary visit with one matter, and what was said stays with the denunciation
        as("xuly").get("/api/v1/visits/" + number)
                .then()
                .statusCode(200)
                .body("matters", hasSize(1))
                .body("people[0].name", equalTo("Canarymixed Hai Việc"))
                .body("content", equalTo("Khiếu nại quyết định 12"))
                .body("warnings", empty())
                .body(not(containsString("DENUNCIATION")));
        as("xuly").queryParam("q", number).get("/api/v1/visits").then().body("items[0].matters", hasSize(1));
    }

    @Test
    void besideADenunciationEveryOtherMatterIsSummedUpApart() {
        visit("""
                {"receivedOn":"2026-11-12","kind":"REGULAR","medium":"IN_PERSON","content":"Tất cả",
                 "people":[{"name":"Hai Việc","address":"Đà Lạt"}],
                 "matters":[{"type":"COMPLAINT"},{"type":"DENUNCIATION"}]}""").statusCode(400)
                .body("errors.field", hasItem("matters[0].summary"));
    }

    @Test
    @DisplayName("LTC Điều 24 khoản 2: a denunciation is transferred by its own rules, from the letter")
    void aDenunciationIsNotTransferredFromTheDesk() {
        String number = visit(complaint(THU_2026_11_12, "Tố Cáo").replace("COMPLAINT", "DENUNCIATION")).extract()
                .path("number");
        outcome("tiepdan", number, "{\"matter\":1,\"outcome\":\"TRANSFERRED\",\"on\":\"2026-11-13\",\"to\":\"Sở\"}")
                .statusCode(422)
                .body("ground", notNullValue());
        String opened = outcome("tiepdan", number,
                "{\"matter\":1,\"outcome\":\"CASE_OPENED\",\"on\":\"2026-11-13\"}").statusCode(200)
                .extract()
                .path(
                        "matters[0].state");
        assertThat(opened).isEqualTo("HANDED_OVER");
    }

    // ---- saying it shortly

    public static RequestSpecification as(String login) {
        return given().auth().preemptive().basic(login, "nghedan-demo").contentType("application/json; charset=UTF-8");
    }

    private static ValidatableResponse visit(String body) {
        return as("tiepdan").body(body).post("/api/v1/visits").then();
    }

    private static ValidatableResponse outcome(String login, String number, String body) {
        return as(login).body(body).post("/api/v1/visits/" + number + "/outcome").then();
    }

    private static String complaint(String day, String name) {
        return """
                {"receivedOn":"%s","kind":"REGULAR","medium":"IN_PERSON","groupSize":1,"content":"Nội dung",
                 "people":[{"name":"%s","address":"Đà Lạt"}],"matters":[{"type":"COMPLAINT"}]}""".formatted(day, name);
    }

    private static String people(int named, int groupSize, String representative) {
        String people = IntStream.range(0, named)
                .mapToObj(i -> "{\"name\":\"Người %d\",\"address\":\"Đà Lạt\",\"representative\":\"%s\"}".formatted(i,
                        representative))
                .reduce((a, b) -> a + "," + b)
                .orElseThrow();
        return """
                {"receivedOn":"2026-11-12","kind":"UNSCHEDULED","medium":"IN_PERSON","groupSize":%d,"content":"Đông người",
                 "people":[%s],"matters":[{"type":"PETITION"}]}"""
                .formatted(groupSize, people);
    }

    public static List<String> atOnce(int times, Callable<String> ask) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            List<String> answers = new ArrayList<>();
            for (Future<String> answer : threads.invokeAll(Collections.nCopies(times, ask))) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
