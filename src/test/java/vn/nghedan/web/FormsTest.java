package vn.nghedan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;

/** What is typed is neither lost nor sent twice. */
@QuarkusTest
@TestSecurity(user = "tiepdan", roles = "RECEIVING_OFFICER")
class FormsTest {

    private static final String TYPED = "Ông Nguyễn Văn Đức trình bày việc cấp giấy chứng nhận";

    @TestHTTPResource("/gallery")
    URI gallery;

    private Page page;

    @BeforeEach
    void open() {
        page = Browser.open(1024, false);
        page.navigate(gallery.toString());
    }

    @AfterEach
    void close() {
        if (page != null) {
            page.context().close();
        }
    }

    @Test
    void what_was_typed_is_there_again_after_a_wrong_click() {
        summary().fill(TYPED);
        page.navigate(gallery.resolve("/gallery?wrong=true").toString());
        assertThat(summary()).hasValue(TYPED);
        page.locator("[data-said=draft-restored] button").click();
        assertThat(summary()).hasValue("");
    }

    @Test
    void what_was_typed_stays_when_the_server_cannot_be_reached() {
        summary().fill(TYPED);
        page.context().setOffline(true);
        save().click();
        assertThat(page.locator("[data-said=server-unreachable]")).isVisible();
        assertThat(summary()).hasValue(TYPED);
        assertThat(save()).isEnabled();
        page.context().setOffline(false);
        page.waitForResponse(answer -> answer.request().method().equals("POST"), () -> save().click());
    }

    @Test
    void what_was_saved_does_not_come_back() {
        summary().fill(TYPED);
        page.waitForNavigation(() -> save().click());
        assertThat(summary()).hasValue("");
    }

    @Test
    void two_clicks_send_once() {
        var sent = new AtomicInteger();
        page.onRequest(request -> sent.addAndGet(request.method().equals("POST") ? 1 : 0));
        page.waitForNavigation(() -> save().dblclick());
        Assertions.assertThat(sent).hasValue(1);
    }

    @Test
    void the_error_summary_takes_the_focus() {
        page.navigate(gallery.resolve("/gallery?wrong=true").toString());
        assertThat(page.locator(".error-summary")).isFocused();
        page.locator(".error-summary a").first().click();
        assertThat(page.locator("#f-subject")).isFocused();
    }

    @Test
    void the_slash_key_goes_to_the_search_box() {
        page.keyboard().press("/");
        assertThat(page.locator("#search")).isFocused();
    }

    @Test
    void a_chosen_theme_and_language_stay() {
        page.locator(".menu summary").click();
        page.locator("button[value=dark]").click();
        assertThat(page.locator("html")).hasAttribute("data-bs-theme", "dark");
        page.locator(".language button[value=en]").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        page.reload();
        assertThat(page.locator("html")).hasAttribute("data-bs-theme", "dark");
    }

    private Locator summary() {
        return page.locator("#f-content");
    }

    private Locator save() {
        return page.locator("form[data-draft] button.btn-primary");
    }
}
