package vn.nghedan.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Page;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;

import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.field.FactData;
import vn.nghedan.web.Browser;
import vn.nghedan.web.Looks;

/** The screens of cases in a real browser: three widths, both languages, light and dark. */
@QuarkusTest
@TestSecurity(user = "giamdoc", roles = "DIRECTOR")
class CaseScreensTest {

    private static final LocalDate MON_2026_10_05 = LocalDate.of(2026, 10, 5);
    private static final LocalDate TUE_2026_10_20 = LocalDate.of(2026, 10, 20);

    @TestHTTPResource("/")
    URI root;
    @Inject
    CasesAtHand cases;

    @Test
    void the_work_list_and_a_case_are_open_to_everyone() {
        String code = suspended();
        String corrected = corrected();
        String denunciation = cases.open(ProcedureCode.DENUNCIATION, TUE_2026_10_20, "xuly", FactData.none());
        look("/cases", "cases");
        look("/cases?view=all&column=dueOn&q=thi+doan+thu", "cases-found");
        look("/cases/" + code, "case");
        look("/cases/" + corrected, "corrected");
        look("/cases/" + corrected + "/acts/WITHDRAW", "withdraw");
        look("/cases/" + denunciation, "denunciation");
        look("/cases/" + code + "/acts/RESUME", "panel");
        look("/cases/" + code + "/clocks/KN1_SETTLE", "why");
        look("/files/" + code + "/papers", "papers");
        look("/files/" + denunciation + "/papers", "papers-denunciation");
    }

    @Test
    void a_panel_opens_in_the_page_and_says_what_it_would_do() {
        String code = suspended();
        try (var context = Browser.profile(1440, false, Map.of())) {
            Page page = context.newPage();
            page.navigate(root.resolve("/cases/" + code).toString());
            page.locator(".case-acts .btn-primary").click();
            page.locator("#act-panel .act-form").waitFor();
            assertThat(page.url()).endsWith("/cases/" + code);
            double button = page.locator(".act-form .btn-primary").boundingBox().y;
            page.locator("#f-on").fill("2026-10-30");
            page.locator("#f-on").dispatchEvent("change");
            page.locator("#act-effect", new Page.LocatorOptions().setHasText("16/11/2026")).waitFor();
            assertThat(page.locator(".act-form .btn-primary").boundingBox().y)
                    .as("the button stays under the hand when the effect arrives")
                    .isEqualTo(button);
            page.locator(".clock .why").first().click();
            page.locator(".derivation").waitFor();
            assertThat(Browser.barriers(page)).isEmpty();
        }
    }

    @Test
    void a_draft_opens_beside_the_form_which_stays_as_it_is() {
        String code = suspended();
        try (var context = Browser.profile(1440, false, Map.of())) {
            Page page = context.newPage();
            page.navigate(root.resolve("/cases/" + code + "/acts/RESUME").toString());
            page.locator("[name='document.number']").fill("77/QĐ-SKHCN");
            Page draft = context.waitForPage(() -> page.locator("button[formtarget=_blank]").click());
            draft.waitForURL(url -> url.endsWith("/files/" + code + "/papers/drafts/RESUME"));
            draft.close();
            assertThat(page.locator("[name='document.number']").inputValue()).isEqualTo("77/QĐ-SKHCN");
            page.locator("#f-on").fill("2026-10-30");
            page.locator(".act-form .btn-primary").click();
            page.waitForURL(url -> url.contains("/cases/" + code + "?done=true"));
        }
    }

    @Test
    void j_and_k_walk_the_list_and_enter_opens() {
        suspended();
        try (var context = Browser.profile(1440, false, Map.of())) {
            Page page = context.newPage();
            page.navigate(root.resolve("/cases").toString());
            page.keyboard().press("j");
            String first = page.locator("[data-row] .code a").first().textContent();
            assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo(first);
            page.keyboard().press("Enter");
            page.locator(".case-head").waitFor();
            assertThat(page.url()).endsWith("/cases/" + first);
        }
    }

    @Test
    void g_and_a_letter_go_and_a_question_mark_tells_the_keys() {
        try (var context = Browser.profile(1440, false, Map.of())) {
            Page page = context.newPage();
            page.navigate(root.resolve("/cases").toString());
            page.keyboard().press("?");
            page.locator("#keys[open]").waitFor();
            assertThat(page.locator("#keys").textContent()).contains("j", "Enter", "Phím tắt");
            assertThat(Browser.barriers(page)).isEmpty();
            page.keyboard().press("Escape");
            // the keys of the page are heard again once the dialog has closed
            page.waitForFunction("!document.getElementById('keys').open");
            page.keyboard().press("g");
            page.keyboard().press("d");
            page.waitForURL(url -> url.endsWith("/letters"));
            page.keyboard().press("g");
            page.keyboard().press("h");
            page.waitForURL(root.toString());
        }
    }

    private String suspended() {
        String code = cases.complaint(LocalDate.of(2026, 9, 28), "xuly");
        cases.act(code, Act.ACCEPT, MON_2026_10_05, Map.of());
        cases.act(code, Act.SUSPEND, TUE_2026_10_20, Map.of("ground", "KN_SUS_B"));
        return code;
    }

    /** With an agent, a stay, and a day that was recorded wrongly. */
    private String corrected() {
        String code = cases.complaint(LocalDate.of(2026, 9, 28), "xuly");
        cases.act(code, Act.AUTHORISE, LocalDate.of(2026, 9, 28),
                Map.of("agent", "Luật sư Trịnh Bá Lộc", "authorisation", "CERTIFIED"));
        cases.act(code, Act.ACCEPT, MON_2026_10_05, Map.of());
        cases.act(code, Act.STAY_ENFORCEMENT, TUE_2026_10_20,
                Map.of("stayUntil", "2026-11-02", "reason", "Hậu quả khó khắc phục"));
        cases.act(code, Act.CORRECT, TUE_2026_10_20,
                Map.of("fact", 3, "reason", "Ghi nhầm ngày", "replacement", Map.of("on", "2026-10-06")));
        return code;
    }

    private void look(String path, String name) {
        Looks.of(root).at(path, name);
    }
}
