package vn.nghedan.web.frame;

import java.net.URI;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.TemplateInstance;

/** What a page answers: itself, or, after it has done its work, where to go (post, redirect, get). */
public final class ReturnAddress {

    private ReturnAddress() {
    }

    /** A page, or the part of it that htmx asked for: the same address has both, told apart by the target. */
    public static Response page(int status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header("Vary", "HX-Target")
                .entity(page.render())
                .build();
    }

    /** @param path a path of this application, already encoded */
    public static Response.ResponseBuilder to(String path) {
        return Response.status(Response.Status.SEE_OTHER).location(URI.create(path));
    }

    /** Like {@link #to}, for a path that came from outside: anything but a path of this application leads home. */
    static Response.ResponseBuilder back(String path) {
        return to(path != null && path.matches("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\\"<>]]*") ? path : "/");
    }
}
