package vn.nghedan.directory.signin;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TrustedAuthenticationRequest;
import io.smallrye.mutiny.Uni;

/** Sign-in by the session cookie. The directory is asked on each request, so whoever lost a role or left is refused on the next one. */
@ApplicationScoped
class SessionSignIn implements IdentityProvider<TrustedAuthenticationRequest> {

    private final Accounts accounts;
    private final StaffIdentity identities;

    SessionSignIn(Accounts accounts, StaffIdentity identities) {
        this.accounts = accounts;
        this.identities = identities;
    }

    @Override
    public Class<TrustedAuthenticationRequest> getRequestType() {
        return TrustedAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(TrustedAuthenticationRequest request,
            AuthenticationRequestContext context) {
        return context.runBlocking(() -> accounts.byCode(request.getPrincipal())
                .map(account -> identities.of(account, request))
                .orElseThrow(AuthenticationFailedException::new));
    }
}
