package vn.nghedan.directory.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.nghedan.backlog.SignedIn;
import vn.nghedan.directory.Hired;
import vn.nghedan.directory.Role;
import vn.nghedan.web.Browser;
import vn.nghedan.web.Looks;

/** The staff in every look: nothing sticks out, axe finds nothing. */
@QuarkusTest
class StaffScreensTest {

    private static final LocalDate MON_2026_11_16 = LocalDate.of(2026, 11, 16);
    private static final LocalDate FRI_2026_12_11 = LocalDate.of(2026, 12, 11);
    private static final String LONG_ADDRESS = "nguyen.thi.minh.khai.phong-quan-ly-khoa-hoc@sokhoahoccongnghe.lamdong.gov.vn";

    @TestHTTPResource("/")
    URI root;

    @Test
    void theListNarrowedAndEmpty() {
        String absent = Hired.in("QLKH", Role.HANDLER);
        Hired.standIn("xuly2", absent, MON_2026_11_16, FRI_2026_12_11).then().statusCode(204);
        reach(absent, LONG_ADDRESS);
        reach("xuly2", "oanh.lk@lamdong.gov.vn");
        String gone = Hired.in("QLKH", Role.HANDLER, Role.RECEIVING_OFFICER);
        Hired.as("quantri").delete("/api/v1/staff/{code}", gone).then().statusCode(204);
        Looks looks = new Looks(root, "quantri");
        looks.at("staff", "staff");
        looks.at("staff?unit=QLKH", "staff-unit");
        looks.at("staff?q=khong+ai", "staff-none");
        looks.at("staff/" + absent, "staff-person");
        looks.at("staff/" + gone + "?done=saved", "staff-person-gone");
        looks.at("notices", "notices-nowhere");
        new Looks(root, "xuly2").at("notices", "notices-reached");
    }

    @Test
    void theMenuWrongInputAndBeingOvertaken() {
        String code = Hired.in("BCVT", Role.UNIT_HEAD);
        for (int width : Browser.WIDTHS) {
            for (String lang : List.of("vi", "en")) {
                try (BrowserContext context = signedIn(width, lang)) {
                    Page page = context.newPage();
                    page.navigate(root.resolve("staff/" + code).toString());
                    page.locator(".who .menu summary").click();
                    clean(page, "staff-menu-" + lang + "-" + width);
                    page.locator(".who .menu summary").click();
                    page.locator("#f-email").fill("tên tôi@coquan");
                    page.locator("main .btn-primary").click();
                    page.waitForSelector(".error-summary");
                    assertThat(page.locator("#f-email").inputValue()).isEqualTo("tên tôi@coquan");
                    clean(page, "staff-wrong-" + lang + "-" + width);
                    page.locator("#f-email").fill("toi" + width + lang + "@coquan.gov.vn");
                    reach(code, "nguoi.khac" + width + lang + "@coquan.gov.vn");
                    page.locator("main .btn-primary").click();
                    page.waitForSelector(".note-wrong");
                    clean(page, "staff-overtaken-" + lang + "-" + width);
                    page.locator("main .btn-primary").click();
                    page.waitForSelector("[data-saved]");
                    clean(page, "staff-saved-" + lang + "-" + width);
                }
            }
        }
    }

    @Test
    void worksWithoutScript() {
        String code = Hired.in("BCVT", Role.HANDLER);
        try (BrowserContext context = Browser.plain(1024)) {
            context.addCookies(List.of(new Cookie(SignedIn.COOKIE, SignedIn.session("quantri"))
                    .setUrl(root.toString())));
            Page page = context.newPage();
            page.navigate(root.resolve("staff").toString());
            page.locator("#f-q").fill(code);
            page.locator(".staff-filters button").click();
            page.locator(".staff-name a").first().click();
            page.locator("#f-email").fill("khong.script@coquan.gov.vn");
            page.locator("main .btn-primary").click();
            assertThat(page.locator("[data-saved]").innerText()).contains("khong.script@coquan.gov.vn");
        }
    }

    private BrowserContext signedIn(int width, String lang) {
        BrowserContext context = Browser.profile(width, false, Map.of());
        context.addCookies(List.of(new Cookie("lang", lang).setUrl(root.toString()),
                new Cookie(SignedIn.COOKIE, SignedIn.session("quantri")).setUrl(root.toString())));
        return context;
    }

    private static void clean(Page page, String look) {
        Browser.photograph(page, look);
        assertThat(Browser.barriers(page)).as("what axe finds on " + look).isEmpty();
        assertThat(Browser.overflow(page)).as("pixels that stick out of " + look).isZero();
    }

    private static void reach(String code, String email) {
        Hired.as("quantri").body(Map.of("email", email)).put("/api/v1/staff/{code}/email", code).then().statusCode(204);
    }
}
