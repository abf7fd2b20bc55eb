package vn.nghedan.web.frame;

import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** A request that says it is too large is answered before anything of it is read; only where files are sent may it be larger than others. */
@ApplicationScoped
class RequestSize {

    // after the security headers, before sign-in
    private static final int EARLY = 399;
    private static final Pattern TAKES_FILES = Pattern
            .compile("(?:/api/v1)?/files/[^/]+/(?:attachments|papers/signed)");

    private final long most;
    private final long mostWithFiles;

    RequestSize(@ConfigProperty(name = "nghedan.http.max-size") MemorySize most,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize mostWithFiles) {
        this.most = most.asLongValue();
        this.mostWithFiles = mostWithFiles.asLongValue();
    }

    void guard(@Observes Filters filters) {
        filters.register(this::pass, EARLY);
    }

    private void pass(RoutingContext request) {
        long allowed = TAKES_FILES.matcher(request.normalizedPath()).matches() ? mostWithFiles : most;
        if (length(request) <= allowed) {
            request.next();
            return;
        }
        boolean forProgram = request.normalizedPath().startsWith("/api/");
        String title = Words.say("problem:title_413", Language.VIETNAMESE);
        request.response()
                .setStatusCode(413)
                .putHeader(HttpHeaders.CONTENT_TYPE,
                        forProgram ? "application/problem+json" : "text/html;charset=UTF-8")
                .end(forProgram
                        ? "{\"type\":\"about:blank\",\"title\":\"" + title + "\",\"status\":413}"
                        : page(title, Words.say("problem:text_413", Language.VIETNAMESE)));
        // what still comes is thrown away: a browser that is cut off shows its own error instead of the answer
        request.request().handler(thrownAway -> {
        }).resume();
    }

    private static String page(String title, String text) {
        return "<!DOCTYPE html><html lang=\"vi\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
                + "content=\"width=device-width, initial-scale=1\"><title>" + title + "</title></head><body><h1>"
                + title + "</h1><p>" + text + "</p></body></html>";
    }

    private static long length(RoutingContext request) {
        String told = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return told == null ? 0 : Long.parseLong(told.strip());
        } catch (NumberFormatException unreadable) {
            return 0;
        }
    }
}
