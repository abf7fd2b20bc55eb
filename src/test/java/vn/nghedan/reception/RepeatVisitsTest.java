package vn.nghedan.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.nghedan.reception.visit.VisitResourceTest.as;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import vn.nghedan.backlog.SignedIn;
import vn.nghedan.reception.visit.VisitResourceTest;

/** Somebody comes back about the same: which time that was is known from then on, and can be put right. */
@QuarkusTest
class RepeatVisitsTest {

    private static final String FIRST = "2026-10-05";
    private static final String SECOND = "2026-10-19";
    private static final String THIRD = "2026-11-16";

    @BeforeEach
    void standOnOneDay() {
        VisitResourceTest.today(VisitResourceTest.MON_2026_11_30);
    }

    // ---- which time

    @Test
    void aMatterIsReceivedForTheFirstTimeUnlessAnEarlierVisitIsNamed() {
        read("tiepdan", log(FIRST, "COMPLAINT", null)).body("matters[0].ordinal", equalTo(1))
                .body("matters[0].earlier", nullValue());
    }

    @Test
    void theThirdVisitAboutTheSameIsTheThirdTimeWhicheverEarlierOneIsNamed() {
        String first = log(FIRST, "PETITION", null);
        String second = log(SECOND, "PETITION", first);
        read("tiepdan", second).body("matters[0].ordinal", equalTo(2))
                .body("matters[0].earlier.visit", equalTo(first))
                .body("matters[0].earlier.matter", equalTo(first + "-1"))
                .body("matters[0].earlier.receivedOn", equalTo(FIRST));
        read("tiepdan", log(THIRD, "PETITION", second)).body("matters[0].ordinal", equalTo(3));
        read("tiepdan", log(THIRD, "PETITION", first)).body("matters[0].ordinal", equalTo(4));
        as("tiepdan").get("/api/v1/visits?q=" + second)
                .then()
                .body("items[0].matters[0].ordinal", equalTo(2))
                .body("items[0].matters[0].earlier.visit", equalTo(first));
    }

    @Test
    void aVisitPutOnRecordLateTakesItsPlaceAmongTheOthers() {
        String first = log(FIRST, "PETITION", null);
        String third = log(THIRD, "PETITION", first);
        read("tiepdan", third).body("matters[0].ordinal", equalTo(2));
        String second = log(SECOND, "PETITION", first);
        read("tiepdan", second).body("matters[0].ordinal", equalTo(2));
        read("tiepdan", third).body("matters[0].ordinal", equalTo(3));
    }

    @Test
    void whoeverWasRefusedWasNotReceivedThatTime() {
        String first = log(FIRST, "PETITION", null);
        String refused = created(body(SECOND, "PETITION", first).replace("\"groupSize\":1",
                "\"groupSize\":1,\"refusal\":{\"ground\":\"RF_9_1\",\"reason\":\"Say rượu\"}"));
        read("tiepdan", log(THIRD, "PETITION", refused)).body("matters[0].ordinal", equalTo(2))
                .body("matters[0].earlier.visit", equalTo(refused));
    }

    @Test
    void twoDesksAtOnceCountOneAfterTheOther() throws Exception {
        String first = log(FIRST, "PETITION", null);
        List<String> visits = VisitResourceTest.atOnce(4, () -> log(SECOND, "PETITION", first));
        assertThat(visits.stream()
                .map(number -> read("tiepdan", number).extract().<Integer>path("matters[0].ordinal")))
                .containsExactlyInAnyOrder(2, 3, 4, 5);
    }

    // ---- what the officer types

    @ParameterizedTest
    @CsvSource({"%s,", "%s-1,", " %s ,"})
    void theNumberIsTakenAsItStandsOnTheReceipt(String written) {
        String first = log(FIRST, "PETITION", null);
        read("tiepdan", log(SECOND, "PETITION", written.formatted(first))).body("matters[0].ordinal", equalTo(2));
        String shortly = first.toLowerCase().replaceAll("-0+", "-");
        read("tiepdan", log(SECOND, "PETITION", shortly)).body("matters[0].ordinal", equalTo(3));
    }

    @Test
    void aWrongNumberIsSaidBesideItsField() {
        String several = created(body(FIRST, "PETITION", null).replace("\"matters\":[",
                "\"matters\":[{\"type\":\"COMPLAINT\",\"summary\":\"Việc khác\"},"));
        String later = log(THIRD, "PETITION", null);
        wrong(body(SECOND, "PETITION", "TCD-2026-9999"), "Không tìm thấy lượt tiếp mang số này");
        wrong(body(SECOND, "PETITION", "hôm nọ"), "Không tìm thấy lượt tiếp mang số này");
        wrong(body(SECOND, "PETITION", later), "không diễn ra trước");
        wrong(body(SECOND, "PETITION", several), "nhiều nội dung");
        read("tiepdan", log(SECOND, "PETITION", several + "-2")).body("matters[0].earlier.matter",
                equalTo(several + "-2"));
    }

    /** Whoever reads in a file of known people which denunciation came before knows who denounces, and the other way round. */
    @Test
    void aDenunciationFollowsDenunciationsOnly() {
        String open = log(FIRST, "PETITION", null);
        String secret = log(FIRST, "DENUNCIATION", null);
        wrong(body(SECOND, "DENUNCIATION", open), "Tố cáo chỉ liên kết với tố cáo");
        wrong(body(SECOND, "COMPLAINT", secret), "Tố cáo chỉ liên kết với tố cáo");
        read("tiepdan", log(SECOND, "DENUNCIATION", secret)).body("matters[0].ordinal", equalTo(2));
    }

    @Test
    void anUnknownEarlierMatterIsAnsweredLikeNone() {
        String secret = log(FIRST, "DENUNCIATION", null);
        for (String type : List.of("DENUNCIATION", "PETITION")) {
            assertThat(refused(body(SECOND, type, secret)).extract().asString().replace(secret, "…")).isEqualTo(
                    refused(body(SECOND, type, "TCD-2026-9999")).extract().asString().replace("TCD-2026-9999", "…"));
        }
        String mine = created("xuly2", body(SECOND, "DENUNCIATION", null));
        assertThat(repeat("xuly2", mine, secret).statusCode(400).extract().asString())
                .isEqualTo(repeat("xuly2", mine, "TCD-2026-9999").statusCode(400).extract().asString());
        // nor by the way that all files share
        assertThat(actOnFile(mine, secret + "-1").extract().asString())
                .isEqualTo(actOnFile(mine, "TCD-2026-9999-1").extract().asString());
        read("xuly2", mine).body("matters[0].ordinal", equalTo(1));
    }

    @Test
    void whichDenunciationCameBeforeIsToldToNobodyWhoMayNotKnowOfIt() {
        String first = log(FIRST, "DENUNCIATION", null);
        String second = log(SECOND, "DENUNCIATION", first);
        as("giamdoc").body("{\"on\":\"2026-11-20\",\"unit\":\"VP\",\"handler\":\"xuly\"}")
                .post("/api/v1/cases/" + second + "-1/acts/ASSIGN")
                .then()
                .statusCode(200);
        read("giamdoc", second).body("matters[0].earlier.visit", equalTo(first));
        read("xuly", second).body("matters[0].ordinal", equalTo(2))
                .body("matters[0].earlier", nullValue())
                .body(not(containsString(first)));
        assertThat(as("xuly").get("/api/v1/cases/" + second + "-1").asString()).doesNotContain(first);
        as("xuly").get("/api/v1/visits/" + first).then().statusCode(404);
    }

    // ---- putting it right

    @Test
    void aWrongLinkIsPutRightAndAllThatHangsOnItIsCountedAnew() {
        String first = log(FIRST, "PETITION", null);
        String other = log(FIRST, "PETITION", null);
        String second = log(SECOND, "PETITION", first);
        String third = log(THIRD, "PETITION", second);
        read("tiepdan", third).body("matters[0].ordinal", equalTo(3));

        repeat("tiepdan", second, "").statusCode(200).body("matters[0].ordinal", equalTo(1));
        read("tiepdan", third).body("matters[0].ordinal", equalTo(2));

        repeat("tiepdan", second, other).statusCode(200)
                .body("matters[0].ordinal", equalTo(2))
                .body("matters[0].earlier.visit", equalTo(other));
        read("tiepdan", third).body("matters[0].ordinal", equalTo(3));

        int last = as("tiepdan").get("/api/v1/visits/" + second).path("matters[0].facts.number.max()");
        as("tiepdan").body("{\"on\":\"2026-11-30\",\"fact\":" + last + ",\"reason\":\"Nhầm\"}")
                .post("/api/v1/visits/" + second + "/matters/1/acts/CORRECT")
                .then()
                .statusCode(200)
                .body("matters[0].ordinal", equalTo(1));
        repeat("tiepdan", first, third).statusCode(400)
                .body("errors.field", contains("earlier"))
                .body("errors.message", hasItem(containsString("không diễn ra trước")));
    }

    /** Corrected into a denunciation, a matter hangs together with no open one: that would tell who denounces. */
    @Test
    void aMatterFoundToDenounceIsCutOffFromOpenOnes() {
        String first = log(FIRST, "COMPLAINT", null);
        String second = log(SECOND, "COMPLAINT", first);
        as("giamdoc")
                .body("{\"on\":\"2026-11-30\",\"fact\":1,\"reason\":\"Là tố cáo\",\"replacement\":{\"type\":\"DENUNCIATION\"}}")
                .post("/api/v1/visits/" + second + "/matters/1/acts/CORRECT")
                .then()
                .statusCode(200)
                .body("matters[0].type", equalTo("DENUNCIATION"))
                .body("matters[0].ordinal", equalTo(1))
                .body("matters[0].earlier", nullValue())
                .body(not(containsString(first)));
        assertThat(as("giamdoc").get("/api/v1/cases/" + second + "-1").asString()).doesNotContain(first);
    }

    // ---- the form

    @Test
    void nothingTypedIsLostWhenTheNumberIsWrong() {
        String page = SignedIn.form("tiepdan", "/visits/new")
                .formParam("receivedOn", SECOND)
                .formParam("kind", "REGULAR")
                .formParam("medium", "IN_PERSON")
                .formParam("groupSize", "1")
                .formParam("people[0].name", "Người Quay Lại")
                .formParam("people[0].address", "Xã Đức Trọng")
                .formParam("content", "Vẫn chưa ai trả lời.")
                .formParam("matters[0].type", "PETITION")
                .formParam("matters[0].earlier", "TCD-2026-9998")
                .post("/visits/new")
                .then()
                .statusCode(400)
                .extract()
                .asString();
        assertThat(page).contains("Người Quay Lại", "Xã Đức Trọng", "Vẫn chưa ai trả lời.", "value=\"TCD-2026-9998\"",
                "f-matters[0].earlier-wrong");
    }

    // ---- saying it shortly

    private static String log(String day, String type, String earlier) {
        return created(body(day, type, earlier));
    }

    private static String created(String body) {
        return created("tiepdan", body);
    }

    private static String created(String officer, String body) {
        return as(officer).body(body).post("/api/v1/visits").then().statusCode(201).extract().path("number");
    }

    private static String body(String day, String type, String earlier) {
        return """
                {"receivedOn":"%s","kind":"REGULAR","medium":"IN_PERSON","groupSize":1,"content":"Nội dung",
                 "people":[{"name":"Ai Đó","address":"Đà Lạt"}],"matters":[{"type":"%s","summary":"Việc"%s}]}"""
                .formatted(day, type, earlier == null ? "" : ",\"earlier\":\"" + earlier + "\"");
    }

    private static ValidatableResponse read(String officer, String number) {
        return as(officer).get("/api/v1/visits/" + number).then().statusCode(200);
    }

    private static void wrong(String body, String message) {
        as("tiepdan").body(body)
                .post("/api/v1/visits")
                .then()
                .statusCode(400)
                .body("errors.field", contains("matters[0].earlier"))
                .body("errors.message", hasItem(containsString(message)));
    }

    private static ValidatableResponse refused(String body) {
        return as("xuly2").body(body).post("/api/v1/visits").then().statusCode(400);
    }

    private static ValidatableResponse repeat(String officer, String number, String earlier) {
        return as(officer).body("{\"on\":\"2026-11-30\",\"earlier\":\"" + earlier + "\"}")
                .post("/api/v1/visits/" + number + "/matters/1/acts/RECORD_REPEAT")
                .then();
    }

    private static ValidatableResponse actOnFile(String number, String earlier) {
        return as("xuly2").body("{\"on\":\"2026-11-30\",\"earlier\":\"" + earlier + "\"}")
                .post("/api/v1/cases/" + number + "-1/acts/RECORD_REPEAT")
                .then()
                .statusCode(400);
    }
}
