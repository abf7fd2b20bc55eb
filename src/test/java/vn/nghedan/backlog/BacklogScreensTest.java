package vn.nghedan.backlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.nghedan.procedure.MatterType;
import vn.nghedan.web.Browser;
import vn.nghedan.web.Looks;

/** The home pages and the board in every look: nothing sticks out, axe finds nothing, the board prints on one sheet. */
@QuarkusTest
class BacklogScreensTest {

    private static boolean filled;

    @TestHTTPResource("/")
    URI root;
    @Inject
    Histories histories;
    @Inject
    SomeCases some;

    @BeforeEach
    void aYearOfWork() {
        if (!filled) {
            filled = true;
            histories.live(5, 50, LocalDate.of(2025, 5, 1), LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 20));
            some.letter(LocalDate.of(2026, 11, 9), MatterType.COMPLAINT);
            some.letter(LocalDate.of(2026, 11, 17), MatterType.PETITION);
            some.complaint(LocalDate.of(2026, 11, 10), "VP", "xuly");
            some.complaint(LocalDate.of(2026, 11, 13), "VP", "xuly");
            some.complaint(LocalDate.of(2026, 11, 19), "VP", null);
        }
    }

    @Test
    void theHomePageOfEachRole() {
        for (String officer : List.of("giamdoc", "xuly", "tiepdan", "truongphong", "kiemtra", "quantri")) {
            new Looks(root, officer).at("", "home-" + officer);
        }
    }

    @Test
    void theBoard() {
        new Looks(root, "giamdoc").at("board", "board");
        new Looks(root, "giamdoc").at("board?on=2026-03-31&unit=VP&knownThen=true", "board-past");
    }

    @Test
    void twoDaysCompared() {
        new Looks(root, "giamdoc").at("board/compare?from=2026-08-31&on=2026-09-30", "compare");
    }

    @Test
    void theNextSixWeeks() {
        new Looks(root, "giamdoc").at("board/forecast", "forecast");
    }

    @Test
    void theBoardPrintsOnOneSheet() {
        try (BrowserContext context = signedIn("giamdoc", "vi", false, 1024)) {
            Page page = context.newPage();
            page.navigate(root.resolve("board").toString());
            byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4")
                    .setPreferCSSPageSize(true)
                    .setPrintBackground(true)
                    .setPath(Path.of("target", "screens", "board.pdf")));
            assertThat(sheets(pdf)).isEqualTo(1);
        }
    }

    private static long sheets(byte[] pdf) {
        return Pattern.compile("/Type\\s*/Page[^s]")
                .matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }

    private BrowserContext signedIn(String officer, String lang, boolean dark, int width) {
        BrowserContext context = Browser.profile(width, dark, Map.of());
        context.addCookies(List.of(new Cookie("lang", lang).setUrl(root.toString()),
                new Cookie(SignedIn.COOKIE, SignedIn.session(officer)).setUrl(root.toString())));
        return context;
    }
}
