package vn.nghedan.reception;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;

import vn.nghedan.casefile.CaseFileActs;
import vn.nghedan.directory.Officer;
import vn.nghedan.directory.Role;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.Proposal;
import vn.nghedan.reception.visit.VisitResourceTest;
import vn.nghedan.web.Browser;
import vn.nghedan.web.Looks;

/** The pages about sessions in every look, and one session lived through on them without a script. */
@QuarkusTest
class SessionScreensTest {

    private static final Officer ANH_TUYET = new Officer("tiepdan", "Võ Thị Ánh Tuyết", "Chuyên viên tiếp công dân",
            "VP", "Văn phòng Sở", Set.of(Role.RECEIVING_OFFICER));
    private static long online;
    private static long conclude;
    private static String refusal;
    private static String directed;

    @Inject
    SessionService sessions;
    @Inject
    VisitService visits;
    @Inject
    CaseFileActs acts;
    @TestHTTPResource("/")
    URI root;

    @BeforeEach
    void aYearOfSessions() {
        VisitResourceTest.today(LocalDate.of(2026, 11, 30));
        if (online == 0) {
            sessions.plan(new SessionDraft.Plan("2022-01", "2022-12", "15", "08:00", "Sở", "giamdoc"), ANH_TUYET);
            online = sessions.add(new SessionDraft("UNSCHEDULED", null, "ONLINE", "2026-07-10", "09:00",
                    "Sở và các điểm cầu", "phogiamdoc", null, "GRAVE", "Vụ trạm thu phát sóng",
                    new SessionDraft.Online("ON_2", "giamdoc", null, null, null)), ANH_TUYET);
            conclude = sessions.add(new SessionDraft("PERIODIC", null, "IN_PERSON", "2026-07-13", "09:00", "Sở",
                    "giamdoc", null, null, null, null), ANH_TUYET);
            directed = visits.log(visit("2026-07-13", "PERIODIC", Long.toString(conclude), null), null, ANH_TUYET);
            acts.act(directed + "-1", null,
                    new Proposal(Act.DIRECT, LocalDate.of(2026, 7, 13), "giamdoc", null, null,
                            Map.of("unit", "QLKH", "dueOn", "2026-07-31", "summary", "Kiểm tra hồ sơ")),
                    ANH_TUYET);
            refusal = visits.log(visit("2026-11-20", "REGULAR", null,
                    new VisitDraft.Refusal("RF_4H", null, null, null, null, null)), null, ANH_TUYET);
            sessions.act(conclude, SessionAct.HOLD, null, on("2026-07-13"), ANH_TUYET);
        }
    }

    private static VisitDraft visit(String on, String kind, String session, VisitDraft.Refusal refusal) {
        return new VisitDraft(on, kind, "IN_PERSON", session, null,
                List.of(new VisitDraft.Person("Người Của Buổi", "Đà Lạt", null, null, null, null)), "1",
                "Đề nghị xem lại", List.of(new VisitDraft.Matter("PETITION", null, null, null, null, null, null)),
                refusal);
    }

    private static SessionDraft.Deed on(String day) {
        return new SessionDraft.Deed(day, null, null, null, null, null, null);
    }

    @Test
    @TestSecurity(user = "tiepdan", roles = "RECEIVING_OFFICER")
    void every_page_is_open_to_everyone() {
        for (String path : List.of("/sessions?year=2022", "/sessions?year=2026", "/sessions/print?year=2022",
                "/sessions/plan", "/sessions/new", "/sessions/" + online, "/sessions/" + online + "/acts/POSTPONE",
                "/sessions/" + online + "/duties/TCD_ONLINE_NOTICE", "/sessions/" + conclude + "/acts/CONCLUDE",
                "/sessions/" + conclude + "/conclusion", "/sessions/directions",
                "/visits/new?session=" + conclude, "/visits/" + directed, "/visits/" + refusal)) {
            Looks.of(root).at(path, "sessions" + path.replaceAll("[^a-zA-Z]+", "-"));
        }
    }

    @Test
    @TestSecurity(user = "xuly", roles = "HANDLER")
    void a_handler_reads_the_schedule_and_does_not_keep_it() {
        given().get("/sessions?year=2022").then().statusCode(200).body(not(containsString("/sessions/plan")));
        given().get("/sessions/" + online).then().statusCode(200).body(not(containsString("/acts/")));
        given().get("/sessions/plan").then().statusCode(403);
        given().get("/sessions/new").then().statusCode(403);
        given().get("/sessions/" + online + "/acts/POST").then().statusCode(403);
        given().get("/sessions/987654321").then().statusCode(404);
        given().get("/sessions/" + online + "/duties/TCD_HEAD_MONTHLY").then().statusCode(404);
    }

    @Test
    @TestSecurity(user = "tiepdan", roles = "RECEIVING_OFFICER")
    void the_page_of_a_visit_tells_its_session_its_directions_and_what_waits_for_the_head() {
        given().get("/visits/" + directed)
                .then()
                .body(containsString("/sessions/" + conclude), containsString("Kiểm tra hồ sơ"),
                        containsString("Phòng Quản lý Khoa học"));
        given().get("/visits/" + refusal)
                .then()
                .body(containsString("Thông báo từ chối tiếp"),
                        containsString("26/11/2026"));
        given().get("/sessions/" + conclude).then().body(containsString(directed));
        given().get("/visits/new?session=" + conclude)
                .then()
                .body(containsString("value=\"" + conclude + "\" selected"));
    }

    @Test
    @TestSecurity(user = "giamdoc", roles = "DIRECTOR")
    void the_director_sees_which_months_are_owed() {
        given().get("/sessions?year=2022&owed=true")
                .then()
                .statusCode(200)
                .body(containsString("Tháng 03/2022"), containsString("Quá hạn"));
    }

    @Test
    void a_session_is_planned_held_and_concluded_without_a_script() {
        try (BrowserContext profile = Browser.plain(1024)) {
            Page page = profile.newPage();
            page.navigate(at("/sign-in"));
            page.fill("[name=j_username]", "tiepdan");
            page.fill("[name=j_password]", "nghedan-demo");
            page.locator("button.btn-primary").click();
            page.navigate(at("/visits"));
            page.locator("main a[href='/sessions']").click();
            page.locator("a[href='/sessions/plan']").click();
            page.fill("[name=from]", "2021-02");
            page.fill("[name=to]", "2021-");
            page.locator(".form-acts .btn-primary").click();
            assertThat(page.locator(".error-summary").innerText()).contains("2026-01");
            assertThat(page.inputValue("[name=from]")).isEqualTo("2021-02");
            page.fill("[name=to]", "2021-02");
            page.locator(".form-acts .btn-primary").click();
            assertThat(page.url()).contains("/sessions?year=2021&saved=1");
            page.locator("main td.code a").first().click();
            act(page, "OPEN");
            act(page, "HOLD");
            page.locator("a[href$='/acts/CONCLUDE']").click();
            page.fill("[name='document.number']", "4/TB-SKHCN");
            page.fill("[name=note]", "Phòng Quản lý Khoa học");
            page.locator(".form-acts .btn-primary").click();
            page.locator("a[href$='/conclusion']").click();
            assertThat(page.locator(".paper").innerText()).contains("4/TB-SKHCN", "Phòng Quản lý Khoa học");
        }
    }

    private static void act(Page page, String act) {
        page.locator("a[href$='/acts/" + act + "']").click();
        page.locator(".form-acts .btn-primary").click();
    }

    private String at(String path) {
        return root.resolve(path).toString();
    }
}
