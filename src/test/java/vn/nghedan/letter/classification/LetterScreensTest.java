package vn.nghedan.letter.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Page;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;

import vn.nghedan.directory.Officer;
import vn.nghedan.directory.Role;
import vn.nghedan.letter.LetterActs;
import vn.nghedan.letter.LetterService;
import vn.nghedan.letter.NewLetter;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.Proposal;
import vn.nghedan.procedure.field.DocumentRef;
import vn.nghedan.web.Browser;
import vn.nghedan.web.Looks;

/** Each page of letters in a real browser: nothing sticks out, axe finds nothing, and the verdict follows the answers. */
@QuarkusTest
@TestSecurity(user = "tiepdan", roles = "RECEIVING_OFFICER")
class LetterScreensTest {

    private static final LocalDate FRI_2026_11_20 = LocalDate.of(2026, 11, 20);
    private static final Officer RECEIVER = new Officer("tiepdan", "Võ Thị Ánh Tuyết", "Chuyên viên", "VP",
            "Văn phòng Sở", Set.of(Role.RECEIVING_OFFICER));

    @TestHTTPResource("/")
    URI root;
    @Inject
    LetterService letters;
    @Inject
    LetterActs acts;

    @Test
    void theRegisterIsOpenToEveryone() {
        register("COMPLAINT");
        Looks.of(root).at("/letters", "letters");
    }

    @Test
    void takingALetterInIsOpenToEveryone() {
        Looks.of(root).at("/letters/new", "letter-new");
    }

    @Test
    void aLetterIsOpenToEveryone() {
        Looks.of(root).at("/letters/" + register("DENUNCIATION"), "letter");
        String complaint = register("COMPLAINT");
        Looks.of(root).at("/letters/" + complaint + "/receipt", "letter-receipt");
        Looks.of(root).at("/letters/" + complaint + "/clocks/KN1_ACCEPT", "letter-why");
        Looks.of(root).at("/letters/" + complaint + "/acts/RECLASSIFY", "letter-panel");
    }

    @Test
    void aLetterThatWasSentOnIsOpenToEveryone() {
        String code = register("PETITION");
        act(code, Act.CLASSIFY, Map.of("eligible", true, "inJurisdiction", false));
        act(code, Act.TRANSFER, Map.of("to", "Sở Xây dựng"));
        act(code, Act.URGE, Map.of());
        Looks.of(root).at("/letters/" + code, "letter-sent-on");
        Looks.of(root).at("/letters/transferred?view=all", "letters-sent-on");
    }

    private void act(String code, Act act, Map<String, Object> values) {
        acts.act(code, null, new Proposal(act, FRI_2026_11_20, null, new DocumentRef("01/SKHCN", FRI_2026_11_20), null,
                values), RECEIVER);
    }

    @Test
    void theVerdictFollowsTheAnswers() {
        String code = register("COMPLAINT");
        try (var context = Browser.profile(1440, false, Map.of())) {
            Page page = context.newPage();
            page.navigate(root.resolve("/letters/" + code).toString());
            Requirement.of(vn.nghedan.procedure.MatterType.COMPLAINT, false)
                    .forEach(one -> page.check("[name='met." + one + "'][value=true]"));
            page.check("[name=inJurisdiction][value=true]");
            page.waitForSelector("#verdict .verdict-yes");
            page.waitForSelector("#verdict .outcome");
            page.check("[name='met.LEGIBLE'][value=false]");
            page.waitForSelector("#verdict .verdict-no");
            Browser.photograph(page, "letter-verdict");
            page.click(".classify .form-acts .btn-primary");
            page.waitForSelector("[data-saved]");
            assertThat(page.textContent(".case-kind")).contains("Không đủ điều kiện");
        }
    }

    @Test
    void whatIsTypedSurvivesLookingSomebodyUp() {
        register("COMPLAINT");
        try (var context = Browser.profile(360, true, Map.of())) {
            Page page = context.newPage();
            page.navigate(root.resolve("/letters/new").toString());
            page.fill("[name=subject]", "Việc đang gõ");
            page.fill("[name=find]", "nguoi nhin");
            page.click("button[value=find]");
            page.waitForSelector(".found button");
            Browser.photograph(page, "letter-found");
            page.click(".found button");
            page.waitForSelector("[name='senders[0].name'][value='Người Nhìn']");
            assertThat(page.inputValue("[name=subject]")).isEqualTo("Việc đang gõ");
            assertThat(page.inputValue("[name='senders[0].name']")).isEqualTo("Người Nhìn");
            // Enter saves, it does not press the first button of the form
            page.check("[name=type][value=COMPLAINT]");
            page.press("[name=subject]", "Enter");
            page.waitForSelector(".error-summary");
            Browser.photograph(page, "letter-errors");
            assertThat(page.inputValue("[name=subject]")).isEqualTo("Việc đang gõ");
            assertThat(Browser.barriers(page)).isEmpty();
        }
    }

    private String register(String type) {
        return letters.register(new NewLetter(FRI_2026_11_20, "POST", null, type,
                List.of(new NewLetter.Sender("Người Nhìn", "1 Lê Lợi", null, null, null, null)), false, 1, null, true,
                "Một việc để nhìn", "Nội dung có vài dòng.\n\nVà một đoạn nữa.", null), RECEIVER);
    }
}
