package vn.nghedan.document;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.net.URI;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Page;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;

import vn.nghedan.web.Browser;

/** The administrator replaces a template and takes it back; others read. Today is Monday 2026-11-23. */
@QuarkusTest
class TemplateScreensTest {

    @TestHTTPResource("/")
    URI home;

    @Test
    @TestSecurity(user = "quantri", roles = "ADMINISTRATOR")
    void a_template_is_replaced_looked_at_and_withdrawn() {
        try (Page page = Browser.open(1366, false)) {
            page.navigate(home.toString());
            page.locator(".menu summary").click();
            page.locator(".menu-panel a", new Page.LocatorOptions().setHasText("Mẫu văn bản")).click();
            assertThat(page.locator("h1")).hasText("Mẫu văn bản");
            looksRight(page, "list-1366");
            page.locator("a", new Page.LocatorOptions().setHasText("Công văn đôn đốc")).click();
            looksRight(page, "one-1366");
            page.locator(".page-acts a").click();

            page.locator("[name=text]").fill("Ngày {transferredOn}, {agency} đã chuyển đơn.\nĐề nghị {bdy} trả lời.");
            page.waitForNavigation(() -> page.locator(".form-acts button[value=look]").click());
            assertThat(page.locator(".error-summary")).containsText("Dòng 2: không có trường \"bdy\"");
            assertThat(page.locator("[name=text]")).hasValue(
                    "Ngày {transferredOn}, {agency} đã chuyển đơn.\nĐề nghị {bdy} trả lời.");
            looksRight(page, "wrong-1366");

            page.locator("[name=text]").fill("Ngày {transferredOn}, {agency} đã chuyển đơn.\nĐề nghị {body} trả lời.");
            page.locator("[name=basis]").fill("Quyết định số 12/QĐ-SKHCN ngày 20/11/2026");
            page.locator("[name=reason]").fill("Theo mẫu của Ủy ban nhân dân tỉnh");
            page.waitForNavigation(() -> page.locator(".form-acts button[value=look]").click());
            assertThat(page.locator(".preview img")).hasCount(1);
            assertThat(page.locator(".preview")).containsText("Ngày 05/11/2026");
            looksRight(page, "preview-1366");
            page.waitForNavigation(() -> page.locator("button[value=save]").click());

            assertThat(page.locator("main")).containsText("Đã lưu mẫu của cơ quan.");
            assertThat(page.locator(".template-history")).containsText("Quyết định số 12/QĐ-SKHCN ngày 20/11/2026");
            looksRight(page, "saved-1366");
            page.locator(".template-history summary").click();
            page.locator(".template-history [name=reason]").fill("Thử xong");
            page.waitForNavigation(() -> page.locator(".template-history button").click());
            assertThat(page.locator("main")).containsText("Đã rút phiên bản.");
            assertThat(page.locator(".template-history summary")).hasCount(0);
            assertThat(page.locator(".template-words")).containsText("Đến nay đã quá thời gian quy định");
        }
    }

    @Test
    @TestSecurity(user = "quantri", roles = "ADMINISTRATOR")
    void the_form_fits_a_phone() {
        try (Page page = Browser.open(360, false)) {
            page.navigate(home.resolve("/paper-templates/DENUNCIATION_TRANSFER_SLIP/new").toString());
            page.waitForNavigation(() -> page.locator(".form-acts button[value=look]").click());
            looksRight(page, "form-360");
        }
    }

    @Test
    @TestSecurity(user = "xuly", roles = "HANDLER")
    void an_officer_reads_them_on_a_phone_in_the_dark() {
        try (Page page = Browser.open(360, true)) {
            page.navigate(home.resolve("/paper-templates").toString());
            looksRight(page, "list-360");
            page.navigate(home.resolve("/paper-templates/DENUNCIATION_TRANSFER_SLIP").toString());
            assertThat(page.locator(".page-acts")).hasCount(0);
            assertThat(page.locator("main")).containsText("không được ghi gì về người tố cáo");
            looksRight(page, "one-360");
        }
    }

    private static void looksRight(Page page, String name) {
        // refused where the picture cannot be drawn
        page.locator(".page-image img").all().forEach(picture -> picture.evaluate("one => one.decode()"));
        Browser.photograph(page, "templates-" + name);
        Assertions.assertThat(Browser.barriers(page)).as(name).isEmpty();
        Assertions.assertThat(Browser.overflow(page)).as(name).isZero();
    }
}
