package vn.nghedan.reference.calculator;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import vn.nghedan.reference.Session;

@QuarkusTest
class CalculatorPagesTest {

    @Test
    void asksForATimeLimitByName() {
        page("").statusCode(200)
                .body(containsString("<optgroup label=\"Khiếu nại\">"), containsString("Thụ lý khiếu nại lần đầu"),
                        containsString("Chưa chọn thời hạn"), not(containsString("name=\"condition\"")));
    }

    @Test
    void explainsTheDateDayByDay() {
        page("?rule=KN1_SETTLE&start=2026-10-05&from=2026-10-20&to=2026-10-30").statusCode(200)
                .body(containsString("Thứ Hai 16/11/2026"),
                        containsString(
                                "cộng 10 ngày tạm đình chỉ (Điều 11a khoản 4 Luật Khiếu nại), ngày cuối của thời hạn là thứ Bảy 14/11 nên chuyển sang thứ Hai "
                                        + "16/11/2026."),
                        containsString("ngày hết hạn"), containsString("day-paused"), containsString("day-due"),
                        containsString("Điều 28, Luật Khiếu nại 02/2011/QH13"),
                        containsString("value=\"2026-10-20\""));
    }

    @Test
    void asksOnlyWhatMattersForTheTimeLimit() {
        page("?rule=KN1_SETTLE&start=2026-10-05").body(containsString("value=\"REMOTE\""),
                containsString("value=\"COMPLEX\""), not(containsString("value=\"DISMISSAL\"")),
                not(containsString("name=\"extensions\"")), not(containsString("name=\"excludedDays\"")));
        page("?rule=TC_SETTLE&start=2026-10-05").body(containsString("name=\"extensions\""));
        page("?rule=KN_LIMITATION&start=2026-10-05").body(containsString("name=\"excludedDays\""));
    }

    @Test
    void showsAVariantAsItsRuleWithTheConditionTicked() {
        page("?rule=KN1_SETTLE_COMPLEX&start=2026-10-05").statusCode(200)
                .body(containsString("<option value=\"KN1_SETTLE\" selected>"),
                        containsString("value=\"COMPLEX\" checked"), containsString("45 ngày kể từ"));
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsWrong() {
        page("?rule=KN1_SETTLE&start=5.10.2026&condition=COMPLEX").statusCode(400)
                .body(containsString("error-summary"), containsString("value=\"5.10.2026\""),
                        containsString("value=\"COMPLEX\" checked"));
    }

    @Test
    void saysWhyTheLawDoesNotAllowIt() {
        page("?rule=KN1_SETTLE&start=2026-06-15&from=2026-06-20&to=2026-06-25").statusCode(422)
                .body(containsString("Không thực hiện được"), containsString("Điều 11a"));
    }

    @Test
    void speaksEnglish() {
        Session.of("xuly")
                .request()
                .cookie("lang", "en")
                .get("/calculator?rule=KN1_SETTLE&start=2026-10-05")
                .then()
                .body(containsString("30 days after acceptance on 05/10/2026"), containsString("Settle a first"));
    }

    private static ValidatableResponse page(String query) {
        return Session.of("xuly").get("/calculator" + query).then();
    }
}
