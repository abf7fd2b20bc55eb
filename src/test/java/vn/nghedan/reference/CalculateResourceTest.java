package vn.nghedan.reference;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

import vn.nghedan.Proves;

@QuarkusTest
class CalculateResourceTest {

    private static final String MON_2026_10_05 = "2026-10-05";

    @ParameterizedTest(name = "{0} {1}: {2} {3} from {4} is due on {8}")
    @CsvFileSource(resources = "/deadline/examples.csv", numLinesToSkip = 1)
    @Proves({"KN1_ACCEPT", "KN1_SETTLE", "KN2_SETTLE", "KN2_WINDOW", "KN_LIMITATION", "KL_LIMITATION_1",
            "KL_LIMITATION_2", "KN1_SEND", "KN2_SEND", "KN_PUBLISH", "TC_INTAKE", "TC_SETTLE", "TC_EXT_1", "TC_EXT_2",
            "TC_ACCEPT_NOTICE", "TC_CONCL_SEND", "TC_OVERDUE_SUPERIOR", "TC_OVERDUE_REPORT", "TC_TRANSFER",
            "TCD_RESULT_NOTICE"})
    void theWorkedExamplesHold(String id, String provision, String rule, String conditions, String start,
            int extensions, String suspended, String resumed, String due) {
        Map<String, Object> asked = new TreeMap<>(Map.of("rule", rule, "start", start, "extensions", extensions,
                "conditions", conditions == null ? List.of() : List.of(conditions.split(" "))));
        if (suspended != null) {
            asked.put("suspensions", List.of(Map.of("from", suspended, "to", resumed)));
        }
        JsonPath answer = calculate(asked).statusCode(200)
                .body("rule", equalTo(rule), "startedOn", equalTo(start), "dueOn", equalTo(due))
                .body("provisional", equalTo(false))
                .body("legalBasis.provision", not(empty()))
                .extract()
                .jsonPath();
        List<Integer> ordinals = answer.getList("steps.findAll { it.counted }.ordinal", Integer.class);
        assertThat(ordinals).as("counted days are numbered from 1 without a gap").isSorted().doesNotHaveDuplicates();
        assertThat(ordinals.get(ordinals.size() - 1)).isEqualTo(ordinals.size());
        assertThat(answer.getString("steps[-1].date")).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"KN1_SETTLE,'',30", "KN1_SETTLE_COMPLEX,'',45", "KN1_SETTLE_REMOTE_COMPLEX,'',60",
            "KN1_SETTLE_REMOTE,COMPLEX,60", "KN1_SETTLE,REMOTE COMPLEX,60"})
    @DisplayName("LKN Điều 28: a variant implies its conditions")
    @Proves("KN1_SETTLE")
    void aVariantImpliesItsConditions(String rule, String conditions, int counted) {
        JsonPath answer = calculate(Map.of("rule", rule, "start", MON_2026_10_05, "conditions",
                conditions.isBlank() ? List.of() : List.of(conditions.split(" ")))).statusCode(200)
                .extract()
                .jsonPath();
        assertThat(answer.getList("steps.findAll { it.counted }")).hasSize(counted);
        assertThat(answer.getString("rule")).isEqualTo(rule);
    }

    @Test
    @DisplayName("LKN Điều 28 and 11a: why the date is what it is, in one sentence")
    @Proves("KN1_SETTLE")
    void saysWhyInOneSentence() {
        Map<String, Object> asked = Map.of("rule", "KN1_SETTLE", "start", MON_2026_10_05, "suspensions",
                List.of(Map.of("from", "2026-10-20", "to", "2026-10-30")));
        calculate(asked).statusCode(200)
                .body("sentence", equalTo("30 ngày kể từ ngày thụ lý 05/10/2026 (Điều 28 Luật Khiếu nại), cộng 10 ngày "
                        + "tạm đình chỉ (Điều 11a khoản 4 Luật Khiếu nại), ngày cuối của thời hạn là thứ Bảy 14/11 nên chuyển sang thứ Hai 16/11/2026."))
                .body("nominalDueOn", equalTo("2026-11-14"), "dueOn", equalTo("2026-11-16"))
                .body("steps.findAll { it.role == 'PAUSED' }.counted", everyItem(equalTo(false)));
        given().cookie("lang", "en")
                .auth()
                .preemptive()
                .basic("xuly", "nghedan-demo")
                .contentType("application/json")
                .body(asked)
                .post("/api/v1/deadlines/calculate")
                .then()
                .body("sentence", containsString("30 days after acceptance on 05/10/2026"));
    }

    @Test
    @DisplayName("a day off is named with its notice")
    void namesTheDaysOff() {
        calculate(Map.of("rule", "KN1_SEND", "start", "2026-11-20")).statusCode(200)
                .body("dueOn", equalTo("2026-11-26"))
                .body("steps.find { it.date == '2026-11-24' }.note",
                        equalTo("ngày nghỉ, không tính: Ngày Văn hóa Việt Nam (Nghị quyết 28/2026/QH16 Điều 2)"))
                .body("sentence", containsString("không tính 3 ngày nghỉ (24/11 Ngày Văn hóa Việt Nam)"));
    }

    @Test
    void anUnpublishedYearIsProvisionalAndAnOpenSuspensionHasNoDate() {
        calculate(Map.of("rule", "KN1_SETTLE", "start", "2027-03-01")).statusCode(200)
                .body("provisional", equalTo(true));
        calculate(Map.of("rule", "KN1_SETTLE", "start", MON_2026_10_05, "suspensions",
                List.of(Map.of("from", "2026-10-20")))).statusCode(200)
                .body("dueOn", nullValue())
                .body("sentence", containsString("còn đang dừng"));
        calculate(Map.of("rule", "LT_GUIDE_TRANSFER", "start", MON_2026_10_05)).statusCode(200)
                .body("confirmed", equalTo(false));
    }

    @Test
    @DisplayName("LKN Điều 9: days of an obstacle are left out of the limitation only")
    @Proves({"KN_LIMITATION", "TERM_EXCLUDES_NOTHING"})
    void leavesOutDaysOfAnObstacle() {
        calculate(Map.of("rule", "KN_LIMITATION", "start", "2026-09-10", "excludedDays", 5)).statusCode(200)
                .body("nominalDueOn", equalTo("2026-12-14"));
        refused(Map.of("rule", "KN1_SETTLE", "start", MON_2026_10_05, "excludedDays", 1), "TERM_EXCLUDES_NOTHING");
    }

    @Test
    @DisplayName("LTC Điều 30: at most two extensions, and only of a denunciation")
    @Proves({"TC_SETTLE", "TERM_NOT_EXTENDABLE"})
    void refusesMoreExtensionsThanTheRuleAllows() {
        refused(Map.of("rule", "TC_SETTLE", "start", "2026-06-01", "extensions", 3), "TERM_NOT_EXTENDABLE");
        refused(Map.of("rule", "KN1_SETTLE", "start", MON_2026_10_05, "extensions", 1), "TERM_NOT_EXTENDABLE");
    }

    @Test
    @DisplayName("LKN Điều 11a: a complaint can be suspended only since 1 July 2026")
    @Proves("TERM_NOT_PAUSABLE")
    void refusesASuspensionTheRuleDoesNotKnow() {
        Map<String, String> before = Map.of("from", "2026-06-30", "to", "2026-07-10");
        refused(Map.of("rule", "KN1_SETTLE", "start", "2026-06-15", "suspensions", List.of(before)),
                "TERM_NOT_PAUSABLE");
        refused(Map.of("rule", "KN1_ACCEPT", "start", MON_2026_10_05, "suspensions",
                List.of(Map.of("from", "2026-10-06", "to", "2026-10-07"))), "TERM_NOT_PAUSABLE");
    }

    @Test
    @Proves("NO_RULE_IN_FORCE")
    void refusesADayOnWhichNoVersionIsInForce() {
        refused(Map.of("rule", "KN_SUSP_SEND", "start", "2026-06-30"), "NO_RULE_IN_FORCE");
    }

    @Test
    void namesEveryFieldThatCannotBeUnderstood() {
        calculate(Map.of("rule", "KN9_NOTHING", "start", "05/10/2026", "conditions", List.of("SUNNY"), "extensions",
                -1, "excludedDays", "many", "suspensions", List.of(Map.of("from", "2026-10-09", "to", "2026-10-08"))))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", hasItems("rule", "start", "conditions", "extensions", "excludedDays",
                        "suspensions[0].to"));
        calculate(Map.of("start", MON_2026_10_05)).statusCode(400).body("errors.field", hasItem("rule"));
        calculate(Map.of("rule", "KN1_SETTLE")).statusCode(400).body("errors.field", hasItem("start"));
        calculate(Map.of("rule", "KN1_SETTLE", "start", "2026-02-30")).statusCode(400);
    }

    @Test
    void isForThoseWhoSignIn() {
        given().contentType("application/json").body("{}").post("/api/v1/deadlines/calculate").then().statusCode(401);
    }

    private static void refused(Map<String, Object> asked, String ground) {
        calculate(asked).statusCode(422)
                .contentType("application/problem+json")
                .body("ground", equalTo(ground))
                .body("legalBasis.act", not(empty()));
    }

    private static ValidatableResponse calculate(Map<String, Object> asked) {
        return given().auth()
                .preemptive()
                .basic("xuly", "nghedan-demo")
                .contentType("application/json")
                .body(asked)
                .post("/api/v1/deadlines/calculate")
                .then();
    }
}
