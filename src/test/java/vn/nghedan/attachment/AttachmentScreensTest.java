package vn.nghedan.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nghedan.casefile.CasesInHand.act;
import static vn.nghedan.casefile.CasesInHand.as;

import java.net.URI;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.nghedan.attachment.signature.Signer;
import vn.nghedan.attachment.store.Contents;
import vn.nghedan.backlog.SignedIn;
import vn.nghedan.casefile.CasesInHand;
import vn.nghedan.web.Browser;
import vn.nghedan.web.Looks;

/** Attaching and the lists of what is attached, in a real browser: without a script, narrow and wide, light and dark. */
@QuarkusTest
class AttachmentScreensTest {

    @TestHTTPResource("/")
    URI root;

    private static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, "application/octet-stream", content);
    }

    @Test
    void two_files_are_attached_at_once_without_a_script_and_one_is_withdrawn() {
        String code = as("tiepdan").body(CasesInHand.letter("COMPLAINT", "2026-11-12"))
                .post("/api/v1/letters")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
        try (BrowserContext profile = Browser.plain(1024)) {
            profile.addCookies(
                    List.of(new Cookie(SignedIn.COOKIE, SignedIn.session("tiepdan")).setUrl(root.toString())));
            Page page = profile.newPage();
            page.navigate(root + "letters/" + code);
            page.click("a:has-text('Đính kèm, xem tất cả')");
            page.setInputFiles("input[type=file]", new FilePayload[]{file("Đơn khiếu nại.pdf", Contents.pdf(1)),
                    file("máy tính.exe", new byte[]{'M', 'Z', 0})});
            page.selectOption("select[name=kind]", "LETTER");
            page.fill("input[name=description]", "Nộp tại bàn tiếp");
            page.click("form[enctype] button");
            page.waitForLoadState();
            assertThat(page.content()).contains("error-summary");
            assertThat(page.locator(".error-summary").innerText()).contains("máy tính.exe: Loại tệp này không nhận");
            assertThat(page.inputValue("input[name=description]")).isEqualTo("Nộp tại bàn tiếp");

            page.setInputFiles("input[type=file]", new FilePayload[]{file("Đơn khiếu nại.pdf", Contents.pdf(1)),
                    file("Quyết định.docx", Contents.docx("Quyết định"))});
            page.click("form[enctype] button");
            assertThat(page.locator("tbody tr").count()).isEqualTo(2);
            page.click("tr:has-text('Quyết định.docx') summary");
            page.fill("tr:has-text('Quyết định.docx') input[name=reason]", "Quét nhầm hồ sơ khác");
            page.click("tr:has-text('Quyết định.docx') button");
            assertThat(page.locator("tr.is-struck").innerText()).contains("Quyết định.docx", "Quét nhầm hồ sơ khác");
        }
        Looks looks = new Looks(root, "tiepdan");
        looks.at("/files/" + code + "/attachments", "attachments");
        looks.at("/letters/" + code, "letter-with-attachments");
    }

    @Test
    void signed_papers_say_what_they_are_worth() {
        Signer director = Signer.holding("2025-01-01", "2028-01-01");
        String code = CasesInHand.opened("COMPLAINT", "COMPLAINT_FIRST", "2026-11-12");
        act("giamdoc", code, "ACCEPT", "2026-11-16", Map.of("decidedBy", "giamdoc")).then().statusCode(200);
        Desk.form()
                .file("Thông báo thụ lý đã ký.pdf", director.signed(Contents.pdf(1), "2026-11-16T08:00:00Z"))
                .with("kind", "SIGNED_PAPER")
                .sentBy("xuly", code)
                .then()
                .statusCode(201);
        Looks looks = new Looks(root, "xuly");
        looks.at("/files/" + code + "/papers/signed", "signed-papers");
        looks.at("/files/" + code + "/papers", "papers-with-signed");
        looks.at("/files/" + code + "/attachments", "attachments-of-case");
    }
}
