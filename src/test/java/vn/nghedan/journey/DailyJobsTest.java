package vn.nghedan.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;

import vn.nghedan.web.Browser;

/** The three daily jobs, one after the other on one matter, as three people click through them. */
@QuarkusTest
class DailyJobsTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalDate MON_2026_11_23 = LocalDate.of(2026, 11, 23);
    private static final LocalDate MON_2026_12_28 = LocalDate.of(2026, 12, 28);
    private static final String VISITOR = "Trịnh Thị Sương Mai";

    @TestHTTPResource
    String base;

    @AfterEach
    void backToToday() {
        letItBe(MON_2026_11_23);
    }

    @Test
    @DisplayName("a visit becomes a letter becomes a case, its clocks run, and what is late shows")
    void fromTheDeskToTheBoard() {
        letItBe(MON_2026_11_23);
        String letter = tiepdanLogsTheVisit();
        String file = xulyClassifiesAndOpensTheCase(letter);
        giamdocAccepts(file);
        letItBe(MON_2026_12_28);
        giamdocSeesItOverdueOnTheBoard(file);
    }

    private String tiepdanLogsTheVisit() {
        Page page = signIn("tiepdan");
        page.navigate(base + "visits/new");
        page.fill("[name='people[0].name']", VISITOR);
        page.fill("[name='people[0].address']", "Số 8, xã Di Linh, tỉnh Lâm Đồng");
        page.fill("[name='content']", "Khiếu nại quyết định thu hồi kinh phí đề tài cấp tỉnh.");
        page.check("[name='matters[0].type'][value='COMPLAINT']");
        page.check("[name='matters[0].letterHandedIn']");
        // a double click: neither lost nor doubled
        page.dblclick("button[name='save'][value='plain']");
        page.waitForURL(Pattern.compile(".*/visits/TCD-2026-.*"));
        Browser.photograph(page, "journey-1-visit");
        assertThat(Browser.barriers(page)).isEmpty();
        assertThat(lettersOf("tiepdan")).hasSize(1);
        String letter = lettersOf("tiepdan").get(0);
        assertThat(page.locator("a", new Page.LocatorOptions().setHasText(letter)).count()).isPositive();
        return letter;
    }

    private String xulyClassifiesAndOpensTheCase(String letter) {
        Page page = signIn("xuly");
        page.navigate(base + "letters/" + letter);
        for (Locator yes : page.locator("#classify .conditions input[value='true']").all()) {
            yes.check();
        }
        page.check("#classify [name='inJurisdiction'][value='true']");
        page.click("#classify button.btn-primary");
        page.waitForURL(Pattern.compile(".*done=true.*"));
        page.navigate(base + "letters/" + letter + "/acts/OPEN_CASE");
        choose(page, "procedure", "COMPLAINT_FIRST");
        choose(page, "handler", "xuly");
        page.click(".act-form button.btn-primary");
        page.waitForURL(Pattern.compile(".*(done=true|/cases/VV-).*"));
        String file = given().auth()
                .preemptive()
                .basic("xuly", "nghedan-demo")
                .get("/api/v1/cases?size=200&q=" + "suong mai")
                .path("items[0].code");
        page.navigate(base + "cases/" + file);
        assertThat(page.textContent("main")).contains(file, VISITOR, "Chờ thụ lý", "03/12/2026");
        Browser.photograph(page, "journey-2-case");
        assertThat(Browser.barriers(page)).isEmpty();
        // the date explains itself: seven working days, 24/11 is a holiday
        page.navigate(base + "cases/" + file + "/clocks/KN1_ACCEPT");
        assertThat(page.textContent("main")).contains("Ngày Văn hóa Việt Nam", "Điều 27");
        Browser.photograph(page, "journey-3-derivation");
        return file;
    }

    private void giamdocAccepts(String file) {
        Page page = signIn("giamdoc");
        page.navigate(base + "cases/" + file);
        page.click("a[href*='/acts/ACCEPT']");
        page.waitForSelector(".act-form");
        page.fill(".act-form [name='document.number']", "12/TB-SKHCN");
        page.click(".act-form button.btn-primary");
        page.waitForURL(Pattern.compile(".*done=true.*"));
        assertThat(page.textContent("main")).contains("Đang giải quyết", "23/12/2026");
    }

    private void giamdocSeesItOverdueOnTheBoard(String file) {
        Page page = signIn("giamdoc");
        page.navigate(base + "board");
        Browser.photograph(page, "journey-4-board");
        assertThat(Browser.barriers(page)).isEmpty();
        page.click("main a[href*='view=overdue']");
        page.waitForURL(Pattern.compile(".*view=overdue.*"));
        page.navigate(page.url() + "&q=suong+mai");
        page.click("main a[href$='/cases/" + file + "']");
        assertThat(page.textContent("main")).contains("Quá hạn 5 ngày");
        Browser.photograph(page, "journey-5-overdue");
    }

    // ---- what people do everywhere

    private Page signIn(String login) {
        Page page = Browser.open(1440, false);
        page.navigate(base + "sign-in");
        page.fill("[name='j_username']", login);
        page.fill("[name='j_password']", "nghedan-demo");
        page.press("[name='j_password']", "Enter");
        page.waitForURL(url -> !url.contains("sign-in") && !url.contains("j_security_check"));
        return page;
    }

    private static void choose(Page page, String field, String value) {
        if (page.locator("select[name='" + field + "']").count() > 0) {
            page.selectOption("select[name='" + field + "']", value);
        } else {
            page.check("[name='" + field + "'][value='" + value + "']");
        }
    }

    private static List<String> lettersOf(String login) {
        return given().auth()
                .preemptive()
                .basic(login, "nghedan-demo")
                .get("/api/v1/letters?size=200&q=" + "suong mai")
                .path("items.code");
    }

    private static void letItBe(LocalDate day) {
        QuarkusMock.installMockForType(Clock.fixed(day.atTime(9, 0).atZone(ZONE).toInstant(), ZONE), Clock.class);
    }
}
