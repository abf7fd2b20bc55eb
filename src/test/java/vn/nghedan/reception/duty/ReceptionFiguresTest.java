package vn.nghedan.reception.duty;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import vn.nghedan.backlog.SignedIn;
import vn.nghedan.casefile.AsOf;
import vn.nghedan.casefile.BoardFigure.Tally;
import vn.nghedan.directory.Officer;
import vn.nghedan.directory.Role;
import vn.nghedan.reception.SessionAct;
import vn.nghedan.reception.SessionDraft;
import vn.nghedan.reception.SessionService;
import vn.nghedan.reception.visit.VisitResourceTest;

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
            Tally tally = directions.tally(AsOf.of(MON_2026_11_30), unit, DIRECTOR).orElseThrow();
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
        Tally tally = headDuty.tally(AsOf.of(LocalDate.of(2020, 12, 31)), null, DIRECTOR).orElseThrow();
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
        assertThat(headDuty.tally(AsOf.of(MON_2026_11_30), "VP", DIRECTOR)).isEmpty();
    }

    @Test
    void whatWasReportedLaterWasStillLateByWhatWasKnownThen() {
        VisitResourceTest.today(LocalDate.of(2026, 11, 3));
        String visit = VisitResourceTest.as("tiepdan")
                .body("""
                        {"receivedOn":"2026-11-02","kind":"REGULAR","medium":"IN_PERSON","groupSize":1,"content":"Nội dung",
                         "people":[{"name":"Người Được Chỉ Đạo","address":"Đà Lạt"}],"matters":[{"type":"PETITION"}]}""")
                .post("/api/v1/visits")
                .path("number");
        act(visit, "DIRECT", "{\"on\":\"2026-11-03\",\"decidedBy\":\"giamdoc\",\"unit\":\"QLKH\","
                + "\"dueOn\":\"2026-11-10\",\"summary\":\"Kiểm tra\"}");
        VisitResourceTest.today(LocalDate.of(2026, 11, 20));
        act(visit, "COMPLETE_DIRECTIONS", "{\"on\":\"2026-11-09\",\"summary\":\"Xong\"}");
        VisitResourceTest.today(MON_2026_11_30);
        LocalDate between = LocalDate.of(2026, 11, 16);
        assertThat(listed(new AsOf(LocalDate.of(2026, 11, 2), true))).doesNotContain(visit + "-1");
        assertThat(listed(new AsOf(LocalDate.of(2026, 11, 10), true))).doesNotContain(visit + "-1");
        assertThat(listed(AsOf.of(between))).doesNotContain(visit + "-1");
        assertThat(listed(new AsOf(between, true))).contains(visit + "-1");
        assertThat(listed(new AsOf(LocalDate.of(2026, 11, 20), true))).doesNotContain(visit + "-1");
    }

    /** The contents behind the number, as many as it says. */
    private List<String> listed(AsOf when) {
        Tally tally = directions.tally(when, null, DIRECTOR).orElseThrow();
        SignedIn.as("giamdoc").get(tally.list()).then().statusCode(200);
        List<String> codes = given().auth()
                .preemptive()
                .basic("giamdoc", "nghedan-demo")
                .get("/api/v1" + tally.list())
                .path("code");
        assertThat(codes).hasSize((int) tally.number());
        return codes;
    }

    private static void act(String visit, String act, String body) {
        VisitResourceTest.as("giamdoc")
                .body(body)
                .post("/api/v1/visits/" + visit + "/matters/1/acts/" + act)
                .then()
                .statusCode(200);
    }

    @Test
    void theHeadOwedTheMonthUntilItWasOnRecord() {
        VisitResourceTest.today(LocalDate.of(2019, 5, 6));
        sessions.plan(new SessionDraft.Plan("2019-05", "2019-06", "14", "08:00", "Sở", "giamdoc"), DIRECTOR);
        long may = session("2019-05-14");
        long june = session("2019-06-14");
        VisitResourceTest.today(LocalDate.of(2019, 6, 14));
        hold(june, "2019-06-14");
        VisitResourceTest.today(LocalDate.of(2019, 7, 15));
        hold(may, "2019-05-14");
        VisitResourceTest.today(LocalDate.of(2019, 8, 1));
        sessions.act(june, SessionAct.CORRECT, null, deed("2019-06-14", "Ghi nhầm buổi"), DIRECTOR);
        VisitResourceTest.today(MON_2026_11_30);
        LocalDate day = LocalDate.of(2019, 7, 5);
        assertThat(owed(new AsOf(day, true))).containsExactly(5);
        assertThat(owed(AsOf.of(day))).containsExactly(6);
        assertThat(owed(new AsOf(LocalDate.of(2019, 7, 15), true))).isEmpty();
        assertThat(owed(new AsOf(LocalDate.of(2019, 8, 1), true))).containsExactly(6, 7);
    }

    /** Months from May on that the list behind the number shows; all together as many as it says. */
    private List<Integer> owed(AsOf when) {
        Tally tally = headDuty.tally(when, null, DIRECTOR).orElseThrow();
        String page = SignedIn.as("giamdoc")
                .get(tally.list())
                .then()
                .statusCode(200)
                .extract()
                .asString();
        List<Integer> months = Pattern.compile("<h2 id=\"month-(\\d+)\"")
                .matcher(page)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
        assertThat(months).hasSize((int) tally.number());
        return months.stream().filter(month -> month >= 5).toList();
    }

    private void hold(long session, String on) {
        sessions.act(session, SessionAct.OPEN, null, deed(on, null), DIRECTOR);
        sessions.act(session, SessionAct.HOLD, null, deed(on, null), DIRECTOR);
    }

    private static SessionDraft.Deed deed(String on, String note) {
        return new SessionDraft.Deed(on, null, null, null, note, null, null);
    }

    private static long session(String day) {
        return ((Number) given().auth()
                .preemptive()
                .basic("giamdoc", "nghedan-demo")
                .get("/api/v1/sessions?from=" + day + "&to=" + day)
                .path("[0].id")).longValue();
    }
}
