package vn.nghedan.directory.signin;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TrustedAuthenticationRequest;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.BasicAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.FormAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

import vn.nghedan.web.frame.Words;

/**
 * Form sign-in for people, Basic sign-in for programs. A page that needs a sign-in leads to the form; the JSON interface answers 401 with a
 * problem, and htmx is told to leave for the form instead of showing it inside a fragment.
 */
@ApplicationScoped
class SignInMechanism implements HttpAuthenticationMechanism {

    private static final int BEFORE_FORM_AND_BASIC = 2500;

    private final FormAuthenticationMechanism form;
    private final BasicAuthenticationMechanism basic;
    private final Words words;
    private final String postLocation;
    private final String signInPage;

    SignInMechanism(FormAuthenticationMechanism form, BasicAuthenticationMechanism basic, Words words,
            @ConfigProperty(name = "quarkus.http.auth.form.post-location", defaultValue = "/j_security_check") String postLocation,
            @ConfigProperty(name = "quarkus.http.auth.form.login-page", defaultValue = "/sign-in") String signInPage) {
        this.form = form;
        this.basic = basic;
        this.words = words;
        this.postLocation = postLocation;
        this.signInPage = signInPage;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        if (isSignIn(context)) {
            // the form mechanism comes next, and must see it once only
            return Uni.createFrom().nullItem();
        }
        boolean withBasic = context.request().headers().contains("Authorization");
        if (withBasic && !isForPrograms(context)) {
            // a browser sends a password it once asked for along with whatever a foreign site makes it send
            context.request().headers().remove("Authorization");
        }
        HttpAuthenticationMechanism mechanism = withBasic && isForPrograms(context) ? basic : form;
        // whoever is refused hears it from here, and not in the way of the mechanism that looked
        return mechanism.authenticate(context, providers)
                .onFailure()
                .invoke(() -> context.put(HttpAuthenticationMechanism.class.getName(), this));
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        if (isApi(context)) {
            return refuse(context);
        }
        if (context.request().headers().contains("HX-Request")) {
            context.response().setStatusCode(401).putHeader("HX-Redirect", signInPage).end();
            return Uni.createFrom().item(true);
        }
        return form.sendChallenge(context);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return isApi(context) ? basic.getChallenge(context) : form.getChallenge(context);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(UsernamePasswordAuthenticationRequest.class, TrustedAuthenticationRequest.class);
    }

    /** Before the mechanisms it speaks for. */
    @Override
    public int getPriority() {
        return BEFORE_FORM_AND_BASIC;
    }

    private Uni<Boolean> refuse(RoutingContext context) {
        HttpServerResponse response = context.response();
        if (!isFromBrowser(context)) {
            // a browser would answer this header with a password window of its own
            response.putHeader("WWW-Authenticate", "Basic realm=\"nghedan\", charset=\"UTF-8\"");
        }
        JsonObject problem = new JsonObject().put("type", "about:blank")
                .put("title", words.say("problem:title_401"))
                .put("status", 401);
        response.setStatusCode(401).putHeader("Content-Type", "application/problem+json").end(problem.encode());
        return Uni.createFrom().item(true);
    }

    private boolean isSignIn(RoutingContext context) {
        return context.request().method().equals(HttpMethod.POST) && context.normalizedPath().endsWith(postLocation);
    }

    private static boolean isForPrograms(RoutingContext context) {
        return isApi(context) || context.normalizedPath().startsWith("/q/");
    }

    private static boolean isApi(RoutingContext context) {
        return context.normalizedPath().startsWith("/api/");
    }

    private static boolean isFromBrowser(RoutingContext context) {
        return context.request().headers().contains("Sec-Fetch-Mode");
    }
}
