package vn.nghedan.reminder.notice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import vn.nghedan.backlog.SignedIn;
import vn.nghedan.backlog.SomeCases;
import vn.nghedan.casefile.NewCaseFile;
import vn.nghedan.directory.Hired;
import vn.nghedan.directory.Role;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.reminder.escalation.Reminding;

/** What officers are told, read in the application and by programs: one's own, and only of files one may know of. */
@QuarkusTest
class NoticesTest {

    private static final LocalDate MON_2026_11_16 = LocalDate.of(2026, 11, 16);

    @Inject
    SomeCases some;
    @Inject
    Reminding reminding;

    @Test
    void theHandlerIsToldThenTheHeadThenTheDirector() {
        String code = some.complaint(MON_2026_11_16, "VP", "xuly");
        LocalDate due = due(code);
        reminding.round(due);
        assertThat(kinds("xuly", code)).containsExactly("DUE");
        assertThat(kinds("truongphong", code)).isEmpty();
        reminding.round(due.plusDays(3));
        assertThat(kinds("truongphong", code)).containsExactly("TO_HEAD");
        assertThat(kinds("giamdoc", code)).isEmpty();
        reminding.round(due.plusDays(7));
        assertThat(kinds("giamdoc", code)).containsExactly("TO_DIRECTOR");
        assertThat(kinds("xuly2", code)).as("nobody else").isEmpty();
        assertThat(kinds("kiemtra", code)).isEmpty();
        given().auth()
                .preemptive()
                .basic("giamdoc", "nghedan-demo")
                .get("/api/v1/cases/" + code)
                .then()
                .body("handler", equalTo("xuly"))
                .body("version", equalTo(0));
    }

    @Test
    void whatNobodyHasGoesToTheHeadAtOnce() {
        String code = some.complaint(MON_2026_11_16, "QLKH", null);
        reminding.round(due(code));
        assertThat(kinds("truongphong2", code)).containsExactly("DUE");
        assertThat(kinds("xuly2", code)).isEmpty();
    }

    @Test
    void aDenunciationIsToldOnlyToWhomItMayBeKnown() {
        String secret = some.open(ProcedureCode.DENUNCIATION, MON_2026_11_16, "VP", "xuly",
                (NewCaseFile.Respondent) null);
        reminding.round(due(secret).plusDays(3));
        assertThat(kinds("xuly", secret)).hasSize(1);
        assertThat(kinds("truongphong", secret)).isEmpty();
        assertThat(kinds("giamdoc", secret)).as("the next who may know").hasSize(1);
        page("truongphong", "").then().body(not(containsString(secret)));
    }

    @Test
    void whoMayNoLongerKnowFindsNothing() {
        String secret = some.open(ProcedureCode.DENUNCIATION, MON_2026_11_16, "BCVT", null,
                (NewCaseFile.Respondent) null);
        reminding.round(due(secret));
        assertThat(kinds("truongphong4", secret)).hasSize(1);
        long id = firstAbout("truongphong4", secret);
        long before = api("truongphong4", "").getLong("unread");
        some.act(secret, Act.ASSIGN, MON_2026_11_16.plusDays(1),
                Map.of("unit", "BCVT", "handler", "xuly4"));
        assertThat(kinds("truongphong4", secret)).isEmpty();
        assertThat(api("truongphong4", "").getLong("unread")).isEqualTo(before - 1);
        as("truongphong4").put("/api/v1/notices/{id}/read", id).then().statusCode(404);
    }

    @Test
    void whoeverStandsInIsToldInTheNameOfWhoIsAway() {
        LocalDate due = LocalDate.of(2026, 11, 25);
        String away = Hired.in("QLKH", Role.HANDLER);
        String standIn = Hired.in("DMST", Role.HANDLER);
        Hired.standIn(standIn, away, due, due.plusDays(2)).then().statusCode(204);
        String code = some.complaint(MON_2026_11_16, "QLKH", away);
        String secret = some.open(ProcedureCode.DENUNCIATION, MON_2026_11_16, "QLKH", away,
                (NewCaseFile.Respondent) null);
        reminding.round(due);
        JsonPath told = Hired.as(standIn).get("/api/v1/notices").jsonPath();
        assertThat(told.getList("items.dates.file.flatten()")).containsExactly(code);
        assertThat(told.getString("items[0].insteadOf")).startsWith("Người Mới");
        assertThat(Hired.as(away).get("/api/v1/notices").jsonPath().getList("items.dates.file.flatten()"))
                .containsExactlyInAnyOrder(code, secret);
        assertThat(Hired.as(away).get("/api/v1/notices").jsonPath().getString("items[0].insteadOf")).isNull();
    }

    @Test
    void aNoticeIsReadByWhomItIsForAndNobodyElse() {
        String code = some.complaint(MON_2026_11_16, "DMST", "xuly3");
        reminding.round(due(code));
        long id = firstAbout("xuly3", code);
        long unread = api("xuly3", "").getLong("unread");
        for (String other : new String[]{"xuly", "truongphong3", "giamdoc", "quantri"}) {
            as(other).put("/api/v1/notices/{id}/read", id).then().statusCode(404);
        }
        given().put("/api/v1/notices/{id}/read", id).then().statusCode(401);
        as("xuly3").put("/api/v1/notices/{id}/read", id).then().statusCode(204);
        as("xuly3").put("/api/v1/notices/{id}/read", id).then().statusCode(204);
        assertThat(api("xuly3", "").getLong("unread")).isEqualTo(unread - 1);
        page("xuly3", "?view=unread").then().body(not(containsString(code)));
    }

    @Test
    void thePageTellsWhatIsDueAndTheFrameHowMuchIsUnread() {
        String code = some.complaint(MON_2026_11_16, "TTDL", "xuly5");
        reminding.round(due(code));
        page("xuly5", "").then()
                .statusCode(200)
                .body(allOf(containsString("/cases/" + code), containsString("Nhắc hạn"), containsString("Chưa xem"),
                        containsString("bell-count")))
                .body(not(containsString("reminder:")));
        page("truongphong5", "").then().statusCode(200).body(not(containsString(code)));
        long id = firstAbout("xuly5", code);
        posted("xuly5", "/notices/" + id + "/read").then().statusCode(303);
        page("xuly5", "?view=unread").then().body(not(containsString("/cases/" + code)));
        assertThat(posted("truongphong5", "/notices/" + id + "/read").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsMostOverdueStandsOnTopOfItsDay() {
        String handler = Hired.in("QLKH", Role.HANDLER);
        String late = some.complaint(MON_2026_11_16, "QLKH", handler);
        String later = some.complaint(MON_2026_11_16.plusDays(2), "QLKH", handler);
        String latest = some.complaint(MON_2026_11_16.minusDays(7), "QLKH", handler);
        reminding.round(due(later));
        assertThat(Hired.as(handler).get("/api/v1/notices").jsonPath().getList("items.dates.file.flatten()"))
                .containsExactly(latest, late, later);
    }

    @Test
    void aPageThatCannotBeIsRefused() {
        for (String page : new String[]{"-1", "2147483647", "x"}) {
            as("xuly").get("/api/v1/notices?page=" + page)
                    .then()
                    .statusCode(400)
                    .body("errors[0].field",
                            equalTo("page"));
            assertThat(page("xuly", "?page=" + page).statusCode()).isEqualTo(400);
        }
        assertThat(page("xuly", "?page=999999").statusCode()).isEqualTo(200);
    }

    @Test
    void allAreReadUpToTheNewestThatWasShown() {
        String early = some.complaint(MON_2026_11_16, "TTDL", "xuly5");
        reminding.round(due(early));
        long newest = firstAbout("xuly5", early);
        String late = some.complaint(MON_2026_11_16, "TTDL", "xuly5");
        reminding.round(due(late));
        SignedIn.form("xuly5", "/notices").formParam("newest", newest).post("/notices/read").then().statusCode(303);
        page("xuly5", "?view=unread").then().body(not(containsString(early))).body(containsString(late));
    }

    // ---- asking

    private static LocalDate due(String code) {
        return LocalDate
                .parse(as("giamdoc").get("/api/v1/cases/" + code).then().statusCode(200).extract().path("dueOn"));
    }

    private static List<String> kinds(String officer, String code) {
        return about(officer, code).map(notice -> (String) notice.get("kind")).toList();
    }

    private static long firstAbout(String officer, String code) {
        return about(officer, code).map(notice -> ((Number) notice.get("id")).longValue()).findFirst().orElseThrow();
    }

    /** What an officer was told of a file, from all pages: other tests tell the same officers of other files. */
    private static Stream<Map<String, Object>> about(String officer, String code) {
        JsonPath first = api(officer, "");
        int pages = (first.getInt("total") + first.getInt("size") - 1) / first.getInt("size");
        return IntStream.range(0, pages)
                .mapToObj(page -> api(officer, "?page=" + page)
                        .<Map<String, Object>>getList(
                                "items.findAll { it.dates.any { d -> d.file == '" + code + "' } }"))
                .flatMap(List::stream);
    }

    private static JsonPath api(String officer, String query) {
        return as(officer).get("/api/v1/notices" + query).then().statusCode(200).extract().jsonPath();
    }

    private static Response page(String officer, String query) {
        return SignedIn.as(officer).get("/notices" + query);
    }

    private static Response posted(String officer, String path) {
        return SignedIn.form(officer, "/notices").post(path);
    }

    private static RequestSpecification as(String officer) {
        return given().auth().preemptive().basic(officer, "nghedan-demo");
    }
}
