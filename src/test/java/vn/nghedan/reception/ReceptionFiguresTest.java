package vn.nghedan.reception;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import vn.nghedan.casefile.BoardFigure.Tally;
import vn.nghedan.directory.Officer;
import vn.nghedan.directory.Role;

/** What reception puts on the director's board is as long as the list it links to. */
@QuarkusTest
class ReceptionFiguresTest {

    private static final LocalDate MON_2026_11_30 = LocalDate.of(2026, 11, 30);
    private static final Officer DIRECTOR = new Officer("giamdoc", "Nguyễn Hoàng Minh", "Giám đốc Sở", "BGD",
            "Ban Giám đốc", Set.of(Role.DIRECTOR));

    @Inject
    DirectionsOverdueFigure directions;
    @Inject
    HeadDutyFigure headDuty;
    @Inject
    SessionService sessions;

    @BeforeEach
    void standOnOneDay() {
        VisitResourceTest.today(MON_2026_11_30);
    }

    @Test
    void directionsOverdueAreCountedAsListed() {
        for (String unit : new String[]{null, "QLKH"}) {
            Tally tally = directions.tally(MON_2026_11_30, unit, DIRECTOR).orElseThrow();
            assertThat(tally.list()).startsWith("/sessions/directions?overdueOn=2026-11-30");
            assertThat(given().auth()
                    .preemptive()
                    .basic("giamdoc", "nghedan-demo")
                    .get("/api/v1" + tally.list())
                    .then()
                    .statusCode(200)
                    .extract()
                    .<List<Object>>path("$")).hasSize((int) tally.number());
        }
    }

    @Test
    void theMonthsTheHeadOwesAreCountedAsListed() {
        sessions.plan(new SessionDraft.Plan("2020-02", "2020-02", "14", "08:00", "Sở", "giamdoc"), DIRECTOR);
        Tally tally = headDuty.tally(LocalDate.of(2020, 12, 31), null, DIRECTOR).orElseThrow();
        assertThat(tally.list()).isEqualTo("/sessions?year=2020&asOf=2020-12-31&owed=true");
        List<String> owed = given().auth()
                .preemptive()
                .basic("giamdoc", "nghedan-demo")
                .get("/api/v1/sessions/head-duty?year=2020")
                .then()
                .statusCode(200)
                .extract()
                .path("findAll { it.status == 'OVERDUE' && it.month != '2020-12' }.month");
        assertThat(owed).contains("2020-02").hasSize((int) tally.number());
        assertThat(headDuty.tally(MON_2026_11_30, "VP", DIRECTOR)).isEmpty();
    }
}
