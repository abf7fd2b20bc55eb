package vn.nghedan.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static vn.nghedan.casefile.CasesInHand.act;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import vn.nghedan.attachment.signature.Signer;
import vn.nghedan.attachment.store.Contents;
import vn.nghedan.backlog.SignedIn;
import vn.nghedan.casefile.CasesInHand;

/** A paper that was signed elsewhere comes back beside its draft, and its page says what the signature is worth. */
@QuarkusTest
class SignedPapersTest {

    private static final Signer DIRECTOR = Signer.holding("2025-01-01", "2028-01-01");

    @ConfigProperty(name = "nghedan.signatures.trusted")
    Path trusted;

    @BeforeEach
    void trust() throws Exception {
        DIRECTOR.trustedIn(trusted);
    }

    private static String accepted() {
        String code = CasesInHand.opened("COMPLAINT", "COMPLAINT_FIRST", "2026-11-12");
        act("giamdoc", code, "ACCEPT", "2026-11-16", Map.of("decidedBy", "giamdoc")).then().statusCode(200);
        return code;
    }

    private static String page(String code) {
        return SignedIn.as("xuly").get("/files/{code}/papers/signed", code).then().statusCode(200).extract().asString();
    }

    private static String entry(String page) {
        Matcher option = Pattern.compile("<option value=\"(\\d+)\">Thông báo về việc thụ lý").matcher(page);
        assertThat(option.find()).as(page).isTrue();
        return option.group(1);
    }

    @Test
    void it_stands_beside_its_draft_and_says_that_it_is_valid() {
        String code = accepted();
        Desk.form()
                .file("thông báo.pdf", DIRECTOR.signed(Contents.pdf(1), "2026-11-16T08:00:00Z"))
                .with("paper", entry(page(code)))
                .postedBy("xuly", code, "/files/{code}/papers/signed")
                .then()
                .statusCode(303);
        assertThat(page(code)).contains("Chữ ký hợp lệ", "Nguyễn Hoàng Minh", "16/11/2026 15:00",
                "ký trên toàn bộ tệp");
        SignedIn.as("xuly")
                .get("/files/{code}/papers", code)
                .then()
                .statusCode(200)
                .body(containsString("Chữ ký hợp lệ"), containsString("thông báo.pdf"));
    }

    @Test
    void what_was_changed_on_the_way_is_told() {
        String code = accepted();
        byte[] signed = DIRECTOR.signed(Contents.pdf(1), "2026-11-16T08:00:00Z");
        signed[10] ^= 1;
        Desk.form()
                .file("thông báo.pdf", signed)
                .with("paper", entry(page(code)))
                .postedBy("xuly", code, "/files/{code}/papers/signed")
                .then()
                .statusCode(303);
        assertThat(page(code)).contains("Chữ ký không khớp nội dung").doesNotContain("Chữ ký hợp lệ");
    }

    @Test
    void it_is_of_a_paper_that_is_on_record() {
        String code = accepted();
        Desk.form()
                .file("thông báo.pdf", Contents.pdf(1))
                .with("paper", "999")
                .postedBy("xuly", code, "/files/{code}/papers/signed")
                .then()
                .statusCode(400);
        SignedIn.as("quantri").get("/files/{code}/papers/signed", code).then().statusCode(404);
    }
}
