package vn.nghedan.web.frame;

import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

/** The language of the answer: what the person chose and a cookie remembers, Vietnamese before any choice. */
@ApplicationScoped
public class Language {

    static final String COOKIE = "lang";
    public static final Locale VIETNAMESE = new Locale("vi");
    static final Locale ENGLISH = Locale.ENGLISH;

    private final CurrentVertxRequest request;

    Language(CurrentVertxRequest request) {
        this.request = request;
    }

    public Locale current() {
        if (!Arc.container().requestContext().isActive() || request.getCurrent() == null) {
            return VIETNAMESE;
        }
        var cookie = request.getCurrent().request().getCookie(COOKIE);
        return cookie != null && cookie.getValue().equals("en") ? ENGLISH : VIETNAMESE;
    }

    /** Every template speaks the chosen language, whoever renders it. */
    void teach(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(template -> template.setLocale(current()));
    }
}
