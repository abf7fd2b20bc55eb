package vn.nghedan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;

@QuarkusTest
class ScreensTest {

    @TestHTTPResource("/")
    URI root;

    @Test
    void the_sign_in_page_is_open_to_everyone() {
        everyLook("sign-in", "/sign-in");
    }

    @Test
    @TestSecurity(user = "xuly", roles = "HANDLER")
    void a_page_that_does_not_exist_is_designed_too() {
        everyLook("missing", "/nowhere");
    }

    @Test
    @TestSecurity(user = "giamdoc", roles = "DIRECTOR", attributes = {
            @SecurityAttribute(key = "fullName", value = "Trần Quốc Khánh"),
            @SecurityAttribute(key = "roleLabel", value = "Giám đốc Sở")})
    void the_frame_and_its_tags_are_open_to_everyone() {
        everyLook("gallery", "/gallery");
        everyLook("gallery-wrong", "/gallery?wrong=true");
    }

    /** Two languages, light and dark, three widths: nothing sticks out and axe finds nothing. */
    private void everyLook(String name, String path) {
        for (String lang : List.of("vi", "en")) {
            for (boolean dark : List.of(false, true)) {
                for (int width : Browser.WIDTHS) {
                    look(name + "-" + lang + (dark ? "-dark-" : "-light-") + width, path, lang, dark, width);
                }
            }
        }
    }

    private void look(String name, String path, String lang, boolean dark, int width) {
        try (var context = Browser.profile(width, dark, Map.of())) {
            context.addCookies(List.of(new Cookie("lang", lang).setUrl(root.toString())));
            Page page = context.newPage();
            var complaints = new ArrayList<String>();
            page.onConsoleMessage(said -> {
                if (said.type().equals("error") && !said.text().contains("status of 404")) {
                    complaints.add(said.text());
                }
            });
            page.navigate(root.resolve(path).toString());
            Browser.photograph(page, name);
            assertThat(complaints).as("what the browser complains of on " + name).isEmpty();
            assertThat(Browser.barriers(page)).as("what axe finds on " + name).isEmpty();
            assertThat(Browser.overflow(page)).as("pixels that stick out of " + name).isZero();
        }
    }
}
