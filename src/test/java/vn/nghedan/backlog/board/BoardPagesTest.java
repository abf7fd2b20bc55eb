package vn.nghedan.backlog.board;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import java.time.LocalDate;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import vn.nghedan.backlog.SignedIn;
import vn.nghedan.backlog.SomeCases;

@QuarkusTest
class BoardPagesTest {

    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);

    @Inject
    SomeCases some;

    @ParameterizedTest
    @ValueSource(strings = {"giamdoc", "truongphong", "kiemtra"})
    void isForThoseWhoAnswerForTheWhole(String officer) {
        board(officer, "").then().statusCode(200).body(containsString("Bảng điều hành"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xuly", "tiepdan", "quantri"})
    void isNotForTheOthers(String officer) {
        board(officer, "").then().statusCode(403).body(not(containsString("Tồn đọng")));
    }

    @Test
    void everyNumberLinksToItsListAsOfTheSameDay() {
        some.complaint(MON_2026_03_02, "VP", "xuly");
        board("giamdoc", "").then()
                .body(containsString("href=\"/cases?view=overdue\""))
                .body(containsString("href=\"/cases?view=to-settle&amp;unit=VP\""))
                .body(containsString("href=\"/cases?view=to-settle&amp;procedure=COMPLAINT_FIRST\""));
        board("giamdoc", "?on=2026-03-10").then()
                .statusCode(200)
                .body(containsString("10/03/2026"))
                .body(containsString("href=\"/cases?view=overdue&amp;on=2026-03-10\""))
                .body(containsString("href=\"/cases?view=to-settle&amp;on=2026-03-10&amp;unit=VP\""));
    }

    @Test
    void theHeadOfAUnitSeesThatUnitFirst() {
        board("truongphong", "").then().body(containsString("/cases?view=overdue&amp;unit=VP"));
        board("truongphong", "?unit=").then().body(containsString("href=\"/cases?view=overdue\""));
    }

    @Test
    void theFutureIsNotKnown() {
        board("giamdoc", "?on=2026-11-24").then().statusCode(400).body(containsString("Không xem được ngày chưa đến"));
    }

    @Test
    void showsWhatItsWordsMean() {
        board("giamdoc", "?on=2026-05-04").then()
                .body(containsString("15/03/2026"))
                .body(containsString("15 ngày làm việc"));
    }

    @Test
    void carriesTheChartAsDataBesideItsTable() {
        board("giamdoc", "").then()
                .body(containsString("data-chart=\"{"))
                .body(containsString("<th scope=\"row\">11/2026</th>"))
                .body(containsString("<th scope=\"row\">12/2025</th>"))
                .body(not(containsString("<script>")))
                .body(not(containsString("style=\"")));
    }

    @Test
    void speaksEnglishToo() {
        SignedIn.as("giamdoc")
                .cookie("lang", "en")
                .get("/board")
                .then()
                .statusCode(200)
                .body(containsString("Ten oldest"))
                .body(not(containsString("Tồn đọng")));
    }

    private static Response board(String officer, String query) {
        return SignedIn.as(officer).get("/board" + query);
    }
}
