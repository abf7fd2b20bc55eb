package vn.nghedan.directory.signin;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TrustedAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;

import vn.nghedan.directory.StaffView;
import vn.nghedan.directory.staff.Directory.Member;
import vn.nghedan.directory.staff.OfficeDirectory;

/** Sign-in by the session cookie. The directory is asked on each request, so whoever lost a role or left is refused on the next one. */
@ApplicationScoped
class SessionSignIn implements IdentityProvider<TrustedAuthenticationRequest> {

    private final OfficeDirectory directory;
    private final StaffIdentity identities;

    SessionSignIn(OfficeDirectory directory, StaffIdentity identities) {
        this.directory = directory;
        this.identities = identities;
    }

    @Override
    public Class<TrustedAuthenticationRequest> getRequestType() {
        return TrustedAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(TrustedAuthenticationRequest request,
            AuthenticationRequestContext context) {
        return context.runBlocking(() -> directory.current(HttpSecurityUtils.getRoutingContextAttribute(request))
                .member(request.getPrincipal())
                .map(Member::person)
                .filter(StaffView::active)
                .map(person -> identities.of(person.code(), person.fullName(), person.roles(), request))
                .orElseThrow(AuthenticationFailedException::new));
    }
}
