package vn.nghedan.web;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/**
 * A real browser for tests, started once a JVM: the Chromium of the machine. Where there is none the test is skipped and says
 * so. {@code try (var page = Browser.open(…))} gives a fresh profile.
 */
public final class Browser {

    public static final List<Integer> WIDTHS = List.of(360, 1024, 1440);

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome",
            "google-chrome-stable");
    private static final List<String> ARGS = List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--lang=vi-VN");
    private static final Path SCREENS = Path.of("target", "screens");
    private static final String AXE = read("/axe.min.js");

    private static com.microsoft.playwright.Browser chromium;

    private Browser() {
    }

    /** A page in a profile of its own, in Vietnamese time, with a device that is light or dark. */
    public static Page open(int width, boolean dark) {
        return profile(width, dark, Map.of()).newPage();
    }

    /** The same, with headers that every request carries, such as a Basic sign-in. */
    public static BrowserContext profile(int width, boolean dark, Map<String, String> headers) {
        return browser().newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, width < 600 ? 740 : 900)
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setTimezoneId("Asia/Ho_Chi_Minh")
                .setLocale("vi-VN")
                .setExtraHTTPHeaders(headers));
    }

    /** A profile whose browser runs no script. */
    public static BrowserContext plain(int width) {
        return browser().newContext(
                new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(width, 900)
                        .setJavaScriptEnabled(false)
                        .setLocale("vi-VN"));
    }

    /** Keeps the page as {@code target/screens/name.png}, its whole height. */
    public static void photograph(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENS.resolve(name + ".png")).setFullPage(true));
    }

    /** What axe finds wrong with the page, and words that no bundle has, one line each; empty when it is clean. */
    @SuppressWarnings("unchecked")
    public static List<String> barriers(Page page) {
        page.evaluate(AXE);
        var found = (List<Map<String, Object>>) page.evaluate("async () => (await axe.run(document, {runOnly: "
                + "['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice'], "
                // axe describes nothing but what is wrong: nobody reads where all the rest stands
                + "resultTypes: ['violations']})).violations"
                + ".map(v => ({id: v.id, where: v.nodes.map(n => n.target.join(' ') + ' — ' + n.failureSummary).join(' | ')}))");
        var wordless = Stream.of(page.locator("body").innerText().split("\n"))
                .filter(line -> line.contains("NOT_FOUND"))
                .map(line -> "no words for: " + line);
        return Stream.concat(found.stream().map(one -> one.get("id") + ": " + one.get("where")), wordless).toList();
    }

    /** How many pixels the page is wider than its window; 0 when nothing sticks out. */
    public static int overflow(Page page) {
        return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    private static synchronized com.microsoft.playwright.Browser browser() {
        if (chromium == null) {
            var program = program();
            if (program.isEmpty()) {
                System.err.println("Browser tests are skipped: none of " + NAMES + " is on the PATH");
                Assumptions.abort("no Chromium on the PATH");
            }
            var env = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
            var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(env));
            chromium = playwright.chromium()
                    .launch(
                            new BrowserType.LaunchOptions().setExecutablePath(program.get())
                                    .setArgs(ARGS)
                                    .setHeadless(true));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return chromium;
    }

    private static Optional<Path> program() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(directory -> NAMES.stream().map(name -> Path.of(directory, name)))
                .filter(file -> file.toFile().canExecute())
                .findFirst();
    }

    private static String read(String resource) {
        try (InputStream in = Browser.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
