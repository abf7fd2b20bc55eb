package vn.nghedan.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.nghedan.backlog.SignedIn;
import vn.nghedan.backlog.SomeCases;
import vn.nghedan.web.Browser;

/** The notices in every look: nothing sticks out, axe finds nothing. */
@QuarkusTest
class NoticeScreensTest {

    private static final LocalDate MON_2026_11_09 = LocalDate.of(2026, 11, 9);

    @TestHTTPResource("/")
    URI root;
    @Inject
    SomeCases some;
    @Inject
    Reminding reminding;

    @Test
    void theNoticesOfAHeadOfUnit() {
        some.complaint(MON_2026_11_09, "VP", "xuly");
        some.complaint(MON_2026_11_09, "VP", null);
        reminding.round(LocalDate.of(2026, 11, 23));
        everyLook("notices", "truongphong", "notices");
        look("notices-unread", "truongphong", "notices?view=unread", "vi", false, 360);
    }

    @Test
    void noNoticesYet() {
        everyLook("notices-none", "quantri", "notices");
    }

    private void everyLook(String name, String officer, String path) {
        for (String lang : List.of("vi", "en")) {
            for (int width : Browser.WIDTHS) {
                look(name, officer, path, lang, false, width);
            }
        }
        look(name, officer, path, "vi", true, 1440);
    }

    private void look(String name, String officer, String path, String lang, boolean dark, int width) {
        String look = name + "-" + lang + (dark ? "-dark-" : "-light-") + width;
        try (BrowserContext context = Browser.profile(width, dark, Map.of())) {
            context.addCookies(List.of(new Cookie("lang", lang).setUrl(root.toString()),
                    new Cookie(SignedIn.COOKIE, SignedIn.session(officer)).setUrl(root.toString())));
            Page page = context.newPage();
            page.navigate(root.resolve(path).toString());
            Browser.photograph(page, look);
            assertThat(Browser.barriers(page)).as("what axe finds on " + look).isEmpty();
            assertThat(Browser.overflow(page)).as("pixels that stick out of " + look).isZero();
        }
    }
}
