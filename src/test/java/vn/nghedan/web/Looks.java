package vn.nghedan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;

import vn.nghedan.backlog.SignedIn;

/** Looks at a page as everybody may see it: both languages, three widths, light and dark. */
public record Looks(URI root, String officer) {

    /** Nothing sticks out, axe finds nothing, and a picture of each is kept. */
    public void at(String path, String name) {
        for (String lang : List.of("vi", "en")) {
            for (int width : Browser.WIDTHS) {
                at(path, name, lang, false, width);
            }
        }
        at(path, name, "vi", true, 1440);
    }

    private void at(String path, String name, String lang, boolean dark, int width) {
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
