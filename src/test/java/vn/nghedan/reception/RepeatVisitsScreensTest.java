package vn.nghedan.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.nghedan.backlog.SignedIn;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.reception.visit.VisitResourceTest;
import vn.nghedan.web.Browser;
import vn.nghedan.web.Looks;

/** Coming back about the same, as it is seen at the desk, in the register and on the board. */
@QuarkusTest
class RepeatVisitsScreensTest {

    private static final String NAME = "Kiều Thị Trở Lại";

    @Inject
    VisitService visits;
    @Inject
    DirectoryService directory;
    @TestHTTPResource("/")
    URI root;

    private String first;
    private String second;

    @BeforeEach
    void somebodyCameTwice() {
        VisitResourceTest.today(VisitResourceTest.MON_2026_11_30);
        first = log("2026-10-05", "Đề nghị đo lại độ ồn của trạm thu phát sóng cạnh trường tiểu học", null);
        log("2026-10-12", "Xin cấp lại giấy chứng nhận đăng ký hoạt động", null);
        second = log("2026-11-09", "Trạm thu phát sóng vẫn chưa được đo độ ồn", first);
    }

    @Test
    void every_page_is_open_to_everyone() {
        Looks desk = new Looks(root, "tiepdan");
        desk.at("/visits/" + second, "repeat-visit");
        desk.at("/visits?from=2026-09-02&to=2026-11-30&times=REPEAT&q=kieu+thi", "repeat-register");
        desk.at("/visits/" + second + "/matters/1/acts/RECORD_REPEAT", "repeat-act");
        new Looks(root, "giamdoc").at("/board", "repeat-board");
    }

    @Test
    void the_matter_is_picked_beside_whoever_came_about_it() {
        for (String lang : List.of("vi", "en")) {
            for (int width : Browser.WIDTHS) {
                pick(lang, width, false);
            }
        }
        pick("vi", 1440, true);
    }

    private void pick(String lang, int width, boolean dark) {
        String look = "-" + lang + (dark ? "-dark-" : "-light-") + width;
        try (BrowserContext profile = Browser.profile(width, dark, Map.of())) {
            Page page = at("/visits/new", profile, lang);
            page.locator("[name='people[0].name']").pressSequentially("kieu thi tro");
            page.waitForSelector("[data-earlier]");
            assertClean(page, "repeat-former" + look);
            page.locator("[data-earlier='" + second + "-1']").first().click();
            assertThat(page.inputValue("[name='people[0].name']")).isEqualTo(NAME);
            assertThat(page.inputValue("[name='matters[0].earlier']")).isEqualTo(second + "-1");
            assertThat(page.locator("#earlier-told").innerText()).contains("vẫn chưa được đo độ ồn");
            assertThat(page.evaluate("document.activeElement.name")).isEqualTo("groupSize");
            page.fill("[name='people[0].address']", "12 Trần Phú");
            page.fill("[name=content]", "Vẫn chưa thấy ai đến đo.");
            page.fill("[name='matters[0].earlier']", "TCD-2026-9999");
            assertThat(page.locator("#earlier-told").innerText()).isEmpty();
            page.check("[name='matters[0].type'][value=PETITION]");
            page.locator("[data-save]").click();
            page.waitForSelector(".error-summary");
            assertThat(page.inputValue("[name='matters[0].earlier']")).isEqualTo("TCD-2026-9999");
            assertThat(page.inputValue("[name=content]")).isEqualTo("Vẫn chưa thấy ai đến đo.");
            assertClean(page, "repeat-wrong" + look);
        }
    }

    @Test
    void the_list_under_a_name_offers_each_matter_once_and_no_denunciation() {
        visits.log(draft("2026-11-10", "DENUNCIATION", "Việc giấu kín", null), null, desk());
        try (BrowserContext profile = Browser.profile(1024, false, Map.of())) {
            Page page = at("/visits/new", profile, "vi");
            page.locator("[name='people[0].name']").pressSequentially("kieu thi tro");
            page.waitForSelector("[data-earlier]");
            String offered = page.locator("#former").innerText();
            assertThat(offered).contains(second + "-1").doesNotContain(first + "-1", "giấu kín");
        }
    }

    @Test
    void it_works_without_a_script() {
        try (BrowserContext profile = Browser.plain(1024)) {
            Page page = at("/visits/new", profile, "vi");
            page.fill("[name='people[0].name']", "kieu thi tro lai");
            page.fill("[name=content]", "Vẫn chưa thấy ai đến đo.");
            page.locator("[name=find]").press("Enter");
            page.locator("[data-earlier='" + second + "-1']").click();
            assertThat(page.inputValue("[name='people[0].name']")).isEqualTo(NAME);
            assertThat(page.inputValue("[name='matters[0].earlier']")).isEqualTo(second + "-1");
            assertThat(page.inputValue("[name=content]")).isEqualTo("Vẫn chưa thấy ai đến đo.");
            page.check("[name='matters[0].type'][value=PETITION]");
            page.locator("[value=plain]").click();
            assertThat(page.locator("main").innerText()).contains("lần thứ 3", second + "-1, 09/11/2026");
            page.locator("[href$=RECORD_REPEAT]").click();
            assertThat(page.inputValue("[name=earlier]")).isEqualTo(second + "-1");
            page.fill("[name=earlier]", "TCD-2026-9999");
            page.locator("main button.btn-primary").click();
            assertThat(page.locator("main").innerText()).contains("Không tìm thấy lượt tiếp mang số này");
            assertThat(page.inputValue("[name=earlier]")).isEqualTo("TCD-2026-9999");
            page.fill("[name=earlier]", "");
            page.locator("main button.btn-primary").click();
            assertThat(page.locator("main").innerText()).contains("lần đầu", "Đã ghi nhận lần tiếp");
        }
    }

    @Test
    void the_number_on_the_board_leads_to_its_list() {
        try (BrowserContext profile = Browser.profile(1440, false, Map.of())) {
            Page page = at("/board", profile, "vi", "giamdoc");
            assertThat(page.locator("section.terms").innerText()).contains("trong 90 ngày đến hết ngày xem");
            var row = page.locator("tr:has(th:text-is('Vụ việc tiếp nhiều lần'))");
            String number = row.locator("a").innerText();
            assertThat(row.innerText()).contains("%");
            row.locator("a").click();
            assertThat(page.locator(".pager-total").innerText()).contains(number);
            assertThat(page.locator("[name=times]").inputValue()).isEqualTo("REPEAT");
            page.navigate(root.resolve("/board?on=2013-05-06").toString());
            assertThat(page.locator("tr:has(th:text-is('Vụ việc tiếp nhiều lần'))").innerText()).contains("0 · –");
        }
    }

    // ---- saying it shortly

    private Page at(String path, BrowserContext profile, String lang) {
        return at(path, profile, lang, "tiepdan");
    }

    private Page at(String path, BrowserContext profile, String lang, String officer) {
        profile.addCookies(List.of(new Cookie("lang", lang).setUrl(root.toString()),
                new Cookie(SignedIn.COOKIE, SignedIn.session(officer)).setUrl(root.toString())));
        Page page = profile.newPage();
        page.navigate(root.resolve(path).toString());
        return page;
    }

    private static void assertClean(Page page, String look) {
        Browser.photograph(page, look);
        assertThat(Browser.barriers(page)).as("what axe finds on " + look).isEmpty();
        assertThat(Browser.overflow(page)).as("pixels that stick out of " + look).isZero();
    }

    private String log(String day, String summary, String earlier) {
        return visits.log(draft(day, "PETITION", summary, earlier), null, desk());
    }

    private static VisitDraft draft(String day, String type, String summary, String earlier) {
        return new VisitDraft(day, "REGULAR", "IN_PERSON", null, null,
                List.of(new VisitDraft.Person(NAME, "12 Trần Phú, phường Xuân Hương – Đà Lạt", "CCCD", "068190004321",
                        null, null)),
                "1", summary, List.of(new VisitDraft.Matter(type, null, null, null, null, null, earlier)), null);
    }

    private Officer desk() {
        return directory.staff("tiepdan").orElseThrow().asOfficer();
    }
}
