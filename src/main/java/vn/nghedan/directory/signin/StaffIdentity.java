package vn.nghedan.directory.signin;

import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;

import vn.nghedan.directory.DirectoryMessages;
import vn.nghedan.directory.Role;

/** Makes of a member of staff the identity of a request: its principal is the staff code, its roles are those of today. */
@ApplicationScoped
class StaffIdentity {

    SecurityIdentity of(String staffCode, String fullName, Set<Role> roles, AuthenticationRequest request) {
        DirectoryMessages messages = MessageBundles.get(DirectoryMessages.class,
                Localized.Literal.of(language(request)));
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(staffCode))
                .addRoles(roles.stream().map(Role::name).collect(Collectors.toSet()))
                .addAttribute("staffCode", staffCode)
                .addAttribute("fullName", fullName)
                .addAttribute("roleLabel",
                        roles.stream().map(messages::role).collect(Collectors.joining(", ")))
                .build();
    }

    private static String language(AuthenticationRequest request) {
        RoutingContext context = HttpSecurityUtils.getRoutingContextAttribute(request);
        Cookie chosen = context == null ? null : context.request().getCookie("lang");
        return chosen != null && "en".equals(chosen.getValue()) ? "en" : "vi";
    }
}
