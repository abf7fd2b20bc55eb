package vn.nghedan.web.frame;

import java.net.URI;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** What holds for every answer, before anything else has looked at the request. */
@ApplicationScoped
class SecurityHeaders {

    // before sign-in (200): a foreign page must not even be able to try a password
    private static final int FIRST = 400;
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
            + "form-action 'self'; frame-ancestors 'none'";

    void guard(@Observes Filters filters) {
        filters.register(this::pass, FIRST);
    }

    private void pass(RoutingContext request) {
        var headers = request.response().headers();
        headers.set("Content-Security-Policy", POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        request.addHeadersEndHandler(done -> {
            if (!request.response().headers().contains(HttpHeaders.CACHE_CONTROL)) {
                request.response().headers().set(HttpHeaders.CACHE_CONTROL, "no-store");
            }
        });
        if (SAFE.contains(request.request().method().name()) || isOwn(request.request())) {
            request.next();
        } else {
            request.response()
                    .setStatusCode(403)
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                    .end("{\"type\":\"about:blank\",\"title\":\""
                            + Words.say("problem:origin_title", Language.VIETNAMESE) + "\",\"status\":403}");
        }
    }

    /** A browser says where a request comes from; a program says nothing, and no foreign page can make it speak. */
    private static boolean isOwn(HttpServerRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        var origin = request.getHeader("Origin");
        return origin == null || isHost(origin, request);
    }

    private static boolean isHost(String origin, HttpServerRequest request) {
        try {
            var authority = request.authority();
            return authority != null && authority.toString().equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException garbled) {
            return false;
        }
    }
}
