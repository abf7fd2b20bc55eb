package vn.nghedan.attachment;

import static vn.nghedan.casefile.CasesInHand.act;

import java.net.URI;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.nghedan.attachment.signature.Signer;
import vn.nghedan.attachment.store.Contents;
import vn.nghedan.casefile.CasesInHand;
import vn.nghedan.web.Looks;

/** Attaching and the lists of what is attached, in a real browser: without a script, narrow and wide, light and dark. */
@QuarkusTest
class AttachmentScreensTest {

    @TestHTTPResource("/")
    URI root;

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
