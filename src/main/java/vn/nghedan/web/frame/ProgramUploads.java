package vn.nghedan.web.frame;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * A program that sends files is asked for no more than one that sends JSON: its origin, which was checked before. The
 * token of forms is handed to it here, since the check of tokens asks whoever sends a form.
 */
@ApplicationScoped
class ProgramUploads {

    // after the check of the origin
    private static final int EARLY = 398;
    private static final int TOKEN = 16;

    private final String cookie;
    private final Pattern given;
    private final SecureRandom random = new SecureRandom();

    ProgramUploads(@ConfigProperty(name = "quarkus.rest-csrf.cookie-name") String cookie) {
        this.cookie = cookie;
        this.given = Pattern.compile("(?:^|;\\s*)" + Pattern.quote(cookie) + "=([^;]*)");
    }

    void hand(@Observes Filters filters) {
        filters.register(this::pass, EARLY);
    }

    private void pass(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        if (routing.normalizedPath().startsWith("/api/") && type != null && type.startsWith("multipart/form-data")) {
            String cookies = request.getHeader(HttpHeaders.COOKIE);
            Matcher had = given.matcher(cookies == null ? "" : cookies);
            boolean known = had.find();
            String token = known ? had.group(1) : newToken();
            request.headers().set("X-CSRF-TOKEN", token);
            if (!known) {
                request.headers()
                        .set(HttpHeaders.COOKIE, (cookies == null ? "" : cookies + "; ") + cookie + "=" + token);
            }
        }
        routing.next();
    }

    private String newToken() {
        byte[] fresh = new byte[TOKEN];
        random.nextBytes(fresh);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(fresh);
    }
}
