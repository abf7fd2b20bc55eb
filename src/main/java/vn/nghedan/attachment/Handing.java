package vn.nghedan.attachment;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.ws.rs.core.Response;

import vn.nghedan.attachment.store.ContentKind;

/** How a content is answered: under the name it was given, and as nothing that a browser would run. */
final class Handing {

    private static final String POLICY = "Content-Security-Policy";

    // beside the policy of every answer, which is all that a PDF gets: browsers show none in a sandbox, and their viewer runs
    // nothing of it in the name of this site
    private static final String SEALED_OFF = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private Handing() {
    }

    static Response download(AttachmentService.Handed content) {
        return answer(content, "attachment").header(POLICY, SEALED_OFF).build();
    }

    /** Shown in the browser where that is safe, else handed out. */
    static Response view(AttachmentService.Handed content) {
        if (!content.kind().isShown()) {
            return download(content);
        }
        Response.ResponseBuilder shown = answer(content, "inline");
        return content.kind() == ContentKind.PDF ? shown.build() : shown.header(POLICY, SEALED_OFF).build();
    }

    private static Response.ResponseBuilder answer(AttachmentService.Handed content, String how) {
        return Response.ok(content.content().toFile(), content.kind().mediaType())
                .header("Content-Disposition",
                        how + "; filename=\"file" + content.kind().ending() + "\"; filename*=UTF-8''"
                                + encoded(content.name()))
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Cache-Control", "no-store");
    }

    /** RFC 5987. */
    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
    }
}
