package vn.nghedan.reception.visit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;

import vn.nghedan.directory.Officer;
import vn.nghedan.directory.Role;
import vn.nghedan.reception.VisitDraft;
import vn.nghedan.reception.VisitService;
import vn.nghedan.web.Browser;
import vn.nghedan.web.Looks;

@QuarkusTest
class VisitPagesTest {

    private static final String TIEPDAN = "tiepdan";
    private static final String RECEIVING_OFFICER = "RECEIVING_OFFICER";

    private static final Officer ANH_TUYET = new Officer(TIEPDAN, "Võ Thị Ánh Tuyết", "Chuyên viên tiếp công dân", "VP",
            "Văn phòng Sở", Set.of(Role.RECEIVING_OFFICER));

    @Inject
    VisitService visits;
    @TestHTTPResource("/")
    URI root;

    @BeforeEach
    void standOnOneDay() {
        VisitResourceTest.today(VisitResourceTest.MON_2026_11_30);
    }

    // ---- at the desk

    @Test
    @TestSecurity(user = TIEPDAN, roles = RECEIVING_OFFICER)
    void a_visit_is_logged_with_the_keyboard_alone() {
        try (BrowserContext profile = Browser.profile(1024, false, Map.of())) {
            Page page = profile.newPage();
            page.navigate(at("/visits/new"));
            // the page puts the cursor there by itself, after it has been drawn
            page.waitForFunction("document.activeElement.name === 'people[0].name'");
            type(page, "Lý Thị Bàn Phím", "Enter");
            type(page, "5 Hải Thượng, phường Cam Ly – Đà Lạt", "Tab", "Tab");
            type(page, "068190001234", "Enter");
            // the telephone stays empty, nobody else came
            press(page, "Tab", "Tab");
            type(page, "2", "Tab", "Tab");
            type(page, "Đề nghị lắp thêm trạm cân đối chứng ở chợ.", "Tab");
            // the second arrow chooses the third kind of matter; then its summary, for the first time: a letter is handed in
            press(page, "ArrowDown", "ArrowDown", "Tab", "Tab", "Tab", "Space", "Alt+Enter");
            page.waitForURL("**/receipt?print=true");
            assertThat(page.locator(".paper").innerText()).contains("Lý Thị Bàn Phím", "068190001234",
                    "Đề nghị lắp thêm trạm cân đối chứng ở chợ.", "Đ-2026-");
            page.navigate(page.url().replaceAll("/receipt.*", ""));
            assertThat(page.locator("main").innerText()).contains("2 người", "Kiến nghị, phản ánh");
        }
    }

    @Test
    @TestSecurity(user = TIEPDAN, roles = RECEIVING_OFFICER)
    void two_clicks_log_one_visit() {
        try (BrowserContext profile = Browser.profile(1024, false, Map.of())) {
            Page page = profile.newPage();
            var saved = new AtomicInteger();
            page.onRequest(request -> saved.addAndGet(
                    request.method().equals("POST") && request.url().endsWith("/visits/new") ? 1 : 0));
            page.navigate(at("/visits/new"));
            fill(page, "Người Bấm Đúp");
            page.locator("[data-save]").dblclick();
            page.waitForURL("**/receipt?print=true");
            assertThat(saved).hasValue(1);
        }
    }

    @Test
    @TestSecurity(user = TIEPDAN, roles = RECEIVING_OFFICER)
    void what_was_typed_is_there_again_even_where_it_was_folded_away() {
        try (BrowserContext profile = Browser.profile(1024, false, Map.of())) {
            Page page = profile.newPage();
            page.navigate(at("/visits/new"));
            fill(page, "Người Thứ Nhất");
            page.locator(".person-fold summary").first().click();
            page.fill("[name='people[1].name']", "Người Thứ Hai");
            page.navigate(at("/visits"));
            page.navigate(at("/visits/new"));
            assertThat(page.inputValue("[name='people[0].name']")).isEqualTo("Người Thứ Nhất");
            assertThat(page.locator("[name='people[1].name']").isVisible()).isTrue();
            assertThat(page.inputValue("[name='people[1].name']")).isEqualTo("Người Thứ Hai");
            page.keyboard().press("Alt+Enter");
            page.waitForSelector(".error-summary");
            assertThat(page.inputValue("[name='people[0].name']")).isEqualTo("Người Thứ Nhất");
            assertThat(page.locator(".error-summary").innerText()).contains("Địa chỉ");
        }
    }

    @Test
    @TestSecurity(user = TIEPDAN, roles = RECEIVING_OFFICER)
    void a_former_visitor_is_found_without_tone_marks_and_nobody_who_denounced() {
        log("Hồ Thị Tái Ngộ", "PETITION");
        log("Hồ Thị Giấu Tên", "DENUNCIATION");
        try (BrowserContext profile = Browser.profile(1024, false, Map.of())) {
            Page page = profile.newPage();
            page.navigate(at("/visits/new"));
            Locator below = page.locator("[name='matters[0].letterHandedIn']");
            double before = below.boundingBox().y;
            page.locator("[name='people[0].name']").pressSequentially("ho thi");
            page.waitForSelector("[data-former]");
            assertThat(below.boundingBox().y).as("nothing moves under the hand when the list arrives")
                    .isEqualTo(before);
            assertThat(page.locator("#former").innerText()).contains("Hồ Thị Tái Ngộ").doesNotContain("Giấu");
            press(page, "ArrowDown", "Enter");
            assertThat(page.inputValue("[name='people[0].name']")).isEqualTo("Hồ Thị Tái Ngộ");
            assertThat(page.inputValue("[name='people[0].address']")).isEqualTo("Đà Lạt");
            assertThat(page.evaluate("document.activeElement.name")).isEqualTo("groupSize");
        }
    }

    // ---- without a script

    @Test
    void everything_works_without_a_script() {
        try (BrowserContext profile = Browser.plain(1024)) {
            Page page = signedIn(profile);
            page.navigate(at("/visits/new"));
            log("Đinh Không Kịch Bản", "PETITION");
            page.fill("[name='people[0].name']", "dinh khong kich ban");
            page.locator("[name=find]").click();
            page.locator("[data-former]").first().click();
            assertThat(page.inputValue("[name='people[0].name']")).isEqualTo("Đinh Không Kịch Bản");
            page.fill("[name=content]", "Hỏi thủ tục cấp phép.");
            page.locator("[data-save]").click();
            assertThat(page.locator(".error-summary").innerText()).contains("chọn loại");
            assertThat(page.inputValue("[name=content]")).isEqualTo("Hỏi thủ tục cấp phép.");
            page.check("[name='matters[0].type'][value=PETITION]");
            page.locator("[data-save]").click();
            assertThat(page.url()).contains("/receipt");
        }
    }

    // ---- who sees what

    @Test
    @TestSecurity(user = "kiemtra", roles = "AUDITOR")
    void the_auditor_reads_but_does_not_log() {
        String number = log("Ai Đó", "COMPLAINT");
        given().get("/visits").then().statusCode(200).body(not(containsString("href=\"/visits/new\"")));
        given().get("/visits/" + number).then().statusCode(200).body(not(containsString("/acts/")));
        given().get("/visits/new").then().statusCode(403);
    }

    @Test
    @TestSecurity(user = "quantri", roles = "ADMINISTRATOR")
    void the_administrator_knows_of_no_visit() {
        String number = log("Ai Đó", "COMPLAINT");
        given().get("/visits/" + number).then().statusCode(404);
        given().get("/visits/" + number + "/receipt").then().statusCode(404);
        given().get("/visits?q=" + number).then().statusCode(200).body(not(containsString("/visits/" + number)));
    }

    @Test
    @TestSecurity(user = "xuly", roles = "HANDLER")
    void a_denunciation_of_others_is_on_no_page() {
        String number = log("Canaryperson Kín", "DENUNCIATION");
        for (String page : List.of("/visits/" + number, "/visits/" + number + "/receipt",
                "/visits/" + number + "/matters/1", "/visits/" + number + "/matters/1/acts/ANSWER")) {
            given().get(page).then().statusCode(404).body(not(containsString("Canary")));
        }
        for (String page : List.of("/visits", "/visits?q=canaryperson", "/visits/register", "/visits?q=" + number)) {
            given().get(page)
                    .then()
                    .statusCode(200)
                    .body(not(containsString("Canaryperson")), not(containsString("/visits/" + number)));
        }
    }

    @Test
    @TestSecurity(user = TIEPDAN, roles = RECEIVING_OFFICER)
    void who_denounced_is_named_on_no_page_even_to_whoever_logged_it() {
        String number = log("Canaryperson Kín", "DENUNCIATION");
        for (String page : List.of("/visits/" + number, "/visits/" + number + "/receipt",
                "/visits/" + number + "/matters/1/acts/ANSWER", "/visits?q=" + number, "/visits/register")) {
            given().get(page).then().statusCode(200).body(not(containsString("Canaryperson")));
        }
        given().get("/visits/" + number).then().body(containsString("Người tố cáo 1"));
    }

    @Test
    @TestSecurity(user = TIEPDAN, roles = RECEIVING_OFFICER)
    void a_filter_that_does_not_fit_is_the_callers_mistake() {
        given().get("/visits?from=hom-qua").then().statusCode(400);
        given().get("/visits/register?to=x").then().statusCode(400);
        given().get("/visits/TCD-1900-0001/matters/x/acts/ANSWER").then().statusCode(400);
        given().get("/visits/TCD-1900-0001").then().statusCode(404);
    }

    @Test
    @TestSecurity(user = TIEPDAN, roles = RECEIVING_OFFICER)
    void an_act_is_done_from_its_panel() {
        String number = log("Người Được Trả Lời", "PETITION");
        try (BrowserContext profile = Browser.profile(1024, false, Map.of())) {
            Page page = profile.newPage();
            page.navigate(at("/visits/" + number));
            page.locator("a[href$='/acts/ANSWER']").click();
            page.fill("[name=on]", "2026-11-13");
            page.locator(".act-form .btn-primary").click();
            page.waitForURL("**/visits/" + number + "?saved=true**");
            assertThat(page.locator("main").innerText()).contains("Đã trả lời", "Hoàn thành đúng hạn");
        }
    }

    // ---- how it looks

    @Test
    @TestSecurity(user = TIEPDAN, roles = RECEIVING_OFFICER)
    void every_page_is_open_to_everyone() {
        String number = log("Người Xem Trang", "COMPLAINT");
        log("Người Kín", "DENUNCIATION");
        for (String path : List.of("/visits", "/visits/new", "/visits/" + number, "/visits/" + number + "/receipt",
                "/visits/register", "/visits?q=khongcoai")) {
            Looks.of(root).at(path, "reception" + path.replaceAll("[^a-z]+", "-"));
        }
    }

    // ---- saying it shortly

    private String at(String path) {
        return root.resolve(path).toString();
    }

    private static void press(Page page, String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    private static void type(Page page, String text, String... then) {
        page.keyboard().type(text);
        press(page, then);
    }

    private static void fill(Page page, String name) {
        page.fill("[name='people[0].name']", name);
        page.fill("[name=content]", "Trình bày việc của mình.");
        page.check("[name='matters[0].type'][value=COMPLAINT]");
        if (name.contains("Đúp")) {
            page.fill("[name='people[0].address']", "Đà Lạt");
        }
    }

    private Page signedIn(BrowserContext profile) {
        Page page = profile.newPage();
        page.navigate(at("/sign-in"));
        page.fill("[name=j_username]", TIEPDAN);
        page.fill("[name=j_password]", "nghedan-demo");
        page.locator("button.btn-primary").click();
        return page;
    }

    private String log(String name, String type) {
        var person = new VisitDraft.Person(name, "Đà Lạt", null, null, null, null);
        var matter = new VisitDraft.Matter(type, null, null, null, null, null, null);
        return visits.log(new VisitDraft("2026-11-12", "REGULAR", "IN_PERSON", null, null, List.of(person), "1",
                "Nội dung trình bày", List.of(matter), null), null, ANH_TUYET);
    }
}
