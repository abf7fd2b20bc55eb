package vn.nghedan.directory.signin;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

/** Sign-in with a login name and a password, from the form or from a Basic header. */
@ApplicationScoped
class PasswordSignIn implements IdentityProvider<UsernamePasswordAuthenticationRequest> {

    private final SignIn signIn;
    private final StaffIdentity identities;

    PasswordSignIn(SignIn signIn, StaffIdentity identities) {
        this.signIn = signIn;
        this.identities = identities;
    }

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(UsernamePasswordAuthenticationRequest request,
            AuthenticationRequestContext context) {
        return context.runBlocking(() -> authenticate(request));
    }

    private SecurityIdentity authenticate(UsernamePasswordAuthenticationRequest request) {
        RoutingContext http = HttpSecurityUtils.getRoutingContextAttribute(request);
        String address = http == null ? "" : http.request().remoteAddress().hostAddress();
        String password = new String(request.getPassword().getPassword());
        return signIn.check(request.getUsername(), password, address)
                .map(account -> identities.of(account.staffCode(), account.fullName(), account.roles(), request))
                .orElseThrow(() -> refusal(http, signIn.wait(request.getUsername(), address)));
    }

    private static AuthenticationFailedException refusal(RoutingContext http, Duration wait) {
        if (http != null && !wait.isZero()) {
            http.response().putHeader("Retry-After", Long.toString(wait.toSeconds() + 1));
        }
        return new AuthenticationFailedException();
    }
}
