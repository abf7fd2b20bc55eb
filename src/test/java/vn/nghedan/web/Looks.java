package vn.nghedan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;

import vn.nghedan.backlog.SignedIn;

/**
 * Looks at a page as people may see it: two looks in each run of the suite, on H2 at a narrow and a middling window, on
 * PostgreSQL at a middling and a wide one, so that both have every width, both languages, light and dark. All twelve are
 * taken with {@code -Dnghedan.test.looks=all}, which {@code mvn verify -Pit-looks} sets.
 *
 * @param officer who is signed in at the page; null where the test itself says who asks
 */
public record Looks(URI root, String officer) {

    private static final String WANTED = System.getProperty("nghedan.test.looks", "narrow");
    private static final Look NARROW = new Look("vi", false, 360);
    private static final Look MIDDLING = new Look("en", true, 1024);
    private static final Look WIDE = new Look("vi", false, 1440);
    /** Words in which a key would show through, where a bundle lacks it. */
    private static final Pattern KEY = Pattern.compile("\\b(" + String.join("|", bundles()) + "):[\\p{L}_]+");

    /** One a look, so that what every page is made of is fetched and compiled once; who asks is told for each page. */
    private static final Map<Look, BrowserContext> PROFILES = new HashMap<>();

    private record Look(String lang, boolean dark, int width) {

        static List<Look> wanted() {
            if (!"all".equals(WANTED)) {
                return List.of(MIDDLING, "wide".equals(WANTED) ? WIDE : NARROW);
            }
            List<Look> all = new ArrayList<>();
            for (String lang : List.of("vi", "en")) {
                for (boolean dark : List.of(false, true)) {
                    Browser.WIDTHS.forEach(width -> all.add(new Look(lang, dark, width)));
                }
            }
            return all;
        }

        String of(String name) {
            return name + "-" + lang + (dark ? "-dark-" : "-light-") + width;
        }
    }

    /** For a page whose test says who asks. */
    public static Looks of(URI root) {
        return new Looks(root, null);
    }

    /** Nothing sticks out, axe finds nothing, the browser has nothing to complain of, and a picture of each is kept. */
    public void at(String path, String name) {
        Look.wanted().forEach(look -> at(path, look, look.of(name)));
    }

    private void at(String path, Look look, String name) {
        BrowserContext context = PROFILES.computeIfAbsent(look,
                any -> Browser.profile(look.width(), look.dark(), Map.of()));
        context.clearCookies();
        context.addCookies(List.of(new Cookie("lang", look.lang()).setUrl(root.toString())));
        if (officer != null) {
            context.addCookies(List.of(
                    new Cookie(SignedIn.COOKIE, SignedIn.session(officer)).setUrl(root.toString())));
        }
        try (Page page = context.newPage()) {
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(said -> {
                // a page that says there is no such page may come with that status
                if (said.type().equals("error") && !said.text().contains("status of 404")) {
                    complaints.add(said.text());
                }
            });
            page.navigate(root.resolve(path).toString());
            Browser.photograph(page, name);
            assertThat(complaints).as("what the browser complains of on " + name).isEmpty();
            assertThat(Browser.barriers(page)).as("what axe finds on " + name).isEmpty();
            assertThat(Browser.overflow(page)).as("pixels that stick out of " + name).isZero();
            assertThat(page.content()).as("keys on " + name).doesNotContainPattern(KEY);
        }
    }

    private static List<String> bundles() {
        try (Stream<Path> texts = Files.list(Path.of("src/main/resources/messages"))) {
            return texts.map(text -> text.getFileName().toString())
                    .filter(name -> name.endsWith("_vi.properties"))
                    .map(name -> name.substring(0, name.indexOf('_')))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
