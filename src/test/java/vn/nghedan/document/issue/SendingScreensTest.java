package vn.nghedan.document.issue;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.Map;

import jakarta.inject.Inject;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;

import vn.nghedan.casefile.CasesAtHand;
import vn.nghedan.procedure.Act;
import vn.nghedan.web.Browser;

/** A clerk sends a paper: from the list of the morning to the last recipient. */
@QuarkusTest
@TestSecurity(user = "xuly", roles = "HANDLER")
class SendingScreensTest {

    private static final LocalDate MON_2026_11_16 = LocalDate.of(2026, 11, 16);

    @Inject
    CasesAtHand cases;
    @TestHTTPResource("/")
    URI home;

    private String suspended() {
        String code = cases.complaint(MON_2026_11_16, "xuly");
        cases.act(code, Act.ACCEPT, MON_2026_11_16, Map.of());
        cases.act(code, Act.SUSPEND, LocalDate.of(2026, 11, 20), Map.of("ground", "KN_SUS_B"));
        return code;
    }

    @Test
    void from_the_list_of_the_morning_to_the_last_recipient() {
        String code = suspended();
        try (Page page = Browser.open(1366, false)) {
            page.navigate(home.toString());
            page.locator(".parts a", new Page.LocatorOptions().setHasText("Văn bản quá hạn gửi")).click();
            assertThat(page.locator("h1")).hasText("Văn bản chưa gửi");
            looksRight(page, "unsent-1366");
            fromTheList(page, code);
            looksRight(page, "papers-1366");
            var paper = page.locator(".issued-paper").first();
            paper.locator("[name=recipients]").all().forEach(one -> one.check());
            paper.locator("[name=way]").selectOption("POST");
            paper.locator("[name=tracking]").fill("Bà Đoan");
            page.waitForNavigation(() -> paper.locator("button.btn-primary").click());
            Browser.photograph(page, "sending-wrong-1366");
            assertThat(page.locator("main")).containsText("Chỉ ghi số");
            paper.locator("[name=recipients]").all().forEach(one -> one.check());
            paper.locator("[name=way]").selectOption("POST");
            paper.locator("[name=tracking]").fill("RA123456789VN");
            page.waitForNavigation(() -> paper.locator("button.btn-primary").click());
            assertThat(paper.locator(".recipients")).containsText("RA123456789VN");
            assertThat(paper.locator("[name=recipients]")).hasCount(0);
            page.navigate(home.resolve("/unsent-papers?view=late&handler=xuly").toString());
            assertThat(page.locator("td.code a", new Page.LocatorOptions().setHasText(code))).hasCount(0);
        }
    }

    @Test
    void the_pages_fit_a_phone_in_the_dark() {
        String code = suspended();
        try (Page page = Browser.open(360, true)) {
            for (String address : new String[]{"/files/" + code + "/papers", "/unsent-papers?view=all",
                    "/cases/" + code, "/"}) {
                page.navigate(home.resolve(address).toString());
                looksRight(page, "dark-360" + address.replaceAll("[^a-z]+", "-"));
            }
        }
    }

    /** It may stand on a later page, beside all that other tests have not sent. */
    private static void fromTheList(Page page, String code) {
        Locator file = page.locator("td.code a", new Page.LocatorOptions().setHasText(code));
        while (file.count() == 0) {
            page.waitForNavigation(() -> page.locator(".pager a[rel=next]").click());
        }
        file.click();
    }

    private static void looksRight(Page page, String name) {
        Browser.photograph(page, "sending-" + name);
        Assertions.assertThat(Browser.barriers(page)).as(name).isEmpty();
        Assertions.assertThat(Browser.overflow(page)).as(name).isZero();
    }
}
