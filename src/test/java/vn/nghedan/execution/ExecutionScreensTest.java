package vn.nghedan.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nghedan.execution.DecisionsInForce.WED_2026_10_07;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;

import vn.nghedan.procedure.Act;
import vn.nghedan.web.Browser;

/** The list of obligations and their panels in a real browser: three widths, both languages, light and dark. */
@QuarkusTest
@TestSecurity(user = "giamdoc", roles = "DIRECTOR")
class ExecutionScreensTest {

    @TestHTTPResource("/")
    URI root;
    @Inject
    DecisionsInForce decisions;

    @Test
    void theListAndTheCaseAreOpenToEveryone() {
        String code = decisions.complaint();
        decisions.oblige(code, WED_2026_10_07, LocalDate.of(2026, 10, 30), Map.of());
        decisions.oblige(code, WED_2026_10_07, LocalDate.of(2026, 12, 15),
                Map.of("obligationKind", "RETURN_LAND", "amount", 1250, "summary", "Trả lại đất tại thửa 12"));
        decisions.report(code, Act.REPORT_PROGRESS, LocalDate.of(2026, 10, 20), 7, Map.of("carriedOut", 60));
        for (int width : Browser.WIDTHS) {
            boolean dark = width == 1024;
            String lang = dark ? "en" : "vi";
            look("execution", "/execution", lang, dark, width);
            look("execution-late", "/execution?view=overdue&unit=VP&on=2026-11-02", lang, dark, width);
            look("execution-none", "/execution?q=khong-co", lang, dark, width);
            look("case-with-obligations", "/cases/" + code, lang, dark, width);
            look("obligation-panel", "/cases/" + code + "/acts/CREATE_OBLIGATION", lang, dark, width);
            look("progress-panel", "/cases/" + code + "/acts/REPORT_PROGRESS", lang, dark, width);
        }
    }

    private void look(String name, String path, String lang, boolean dark, int width) {
        try (var context = Browser.profile(width, dark, Map.of())) {
            context.addCookies(List.of(new Cookie("lang", lang).setUrl(root.toString())));
            Page page = context.newPage();
            page.navigate(root.resolve(path).toString());
            String look = name + "-" + lang + "-" + width;
            Browser.photograph(page, look);
            assertThat(Browser.barriers(page)).as("what axe finds on " + look).isEmpty();
            assertThat(Browser.overflow(page)).as("pixels that stick out of " + look).isZero();
        }
    }
}
