package vn.nghedan.reminder.notice;

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
import vn.nghedan.directory.Hired;
import vn.nghedan.directory.Role;
import vn.nghedan.procedure.Act;
import vn.nghedan.reminder.escalation.Reminding;
import vn.nghedan.web.Browser;
import vn.nghedan.web.Looks;

/** The notices in every look: nothing sticks out, axe finds nothing. */
@QuarkusTest
class NoticeScreensTest {

    private static final LocalDate MON_2026_11_09 = LocalDate.of(2026, 11, 9);

    private static final LocalDate WED_2026_11_11 = LocalDate.of(2026, 11, 11);
    /** 30 days later. */
    private static final String FRI_2026_12_11 = "2026-12-11";

    @TestHTTPResource("/")
    URI root;
    @Inject
    SomeCases some;
    @Inject
    Reminding reminding;

    @Test
    void theNoticesOfAHeadOfUnit() {
        some.complaint(MON_2026_11_09, "TTDL", "xuly5");
        some.complaint(MON_2026_11_09, "TTDL", null);
        reminding.round(LocalDate.of(2026, 11, 23));
        String moved = some.complaint(MON_2026_11_09, "TTDL", "xuly5");
        some.act(moved, Act.ACCEPT, WED_2026_11_11, Map.of());
        Hired.as("giamdoc")
                .body(Map.of("kind", "SWAP_OFF", "name", "Nghỉ phòng chống bão", "source",
                        "Công điện 16/CĐ-TTg ngày 22/11/2026"))
                .put("/api/v1/calendar/days/" + FRI_2026_12_11)
                .then()
                .statusCode(200);
        try {
            new Looks(root, "truongphong5").at("notices", "notices");
        } finally {
            Hired.as("giamdoc").delete("/api/v1/calendar/days/" + FRI_2026_12_11).then().statusCode(200);
        }
    }

    @Test
    void noNoticesYet() {
        new Looks(root, "quantri").at("notices", "notices-none");
    }

    @Test
    void howOneIsReminded() {
        String head = Hired.in("BCVT", Role.UNIT_HEAD, Role.HANDLER);
        String absent = Hired.in("BCVT", Role.HANDLER);
        Hired.standIn(head, absent, MON_2026_11_09, LocalDate.of(2026, 12, 31)).then().statusCode(204);
        for (String lang : List.of("vi", "en")) {
            for (int width : Browser.WIDTHS) {
                try (BrowserContext context = Browser.profile(width, width == 1440, Map.of())) {
                    context.addCookies(List.of(new Cookie("lang", lang).setUrl(root.toString()),
                            new Cookie(SignedIn.COOKIE, SignedIn.session(head)).setUrl(root.toString())));
                    Page page = context.newPage();
                    page.navigate(root.resolve("notices").toString());
                    page.locator(".reach summary").click();
                    Browser.photograph(page, "notices-reach-" + lang + "-" + width);
                    assertThat(Browser.barriers(page)).isEmpty();
                    assertThat(Browser.overflow(page)).isZero();
                }
            }
        }
    }

    @Test
    void whoStandsInForWhom() {
        String absent = Hired.in("BCVT", Role.HANDLER);
        String delegate = Hired.in("DMST", Role.HANDLER);
        Hired.standIn(delegate, absent, MON_2026_11_09, LocalDate.of(2026, 12, 31)).then().statusCode(204);
        String code = some.complaint(MON_2026_11_09, "BCVT", absent);
        Hired.as(delegate)
                .body(Map.of("on", "2026-11-23"))
                .post("/api/v1/cases/{code}/acts/AWAIT_SIGNATURES", code)
                .then()
                .statusCode(200);
        new Looks(root, "truongphong4").at("staff/stand-ins", "stand-ins");
        new Looks(root, delegate).at("", "home-in-place");
        new Looks(root, delegate).at("cases/" + code, "case-acting-for");
    }
}
