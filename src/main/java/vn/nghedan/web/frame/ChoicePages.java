package vn.nghedan.web.frame;

import java.time.Duration;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;

/** How the person wants the pages to look and to speak; a cookie remembers it on this computer. */
@Path("/")
@PermitAll
class ChoicePages {

    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

    @POST
    @Path("/language")
    public Response language(@RestForm String lang, @RestForm String back) {
        return ReturnAddress.back(back).cookie(remembered(Language.COOKIE, "en".equals(lang) ? "en" : "vi")).build();
    }

    @POST
    @Path("/theme")
    public Response theme(@RestForm String theme, @RestForm String back) {
        var chosen = "light".equals(theme) || "dark".equals(theme) ? theme : "auto";
        return ReturnAddress.back(back).cookie(remembered(Shell.THEME_COOKIE, chosen)).build();
    }

    private static NewCookie remembered(String name, String value) {
        return new NewCookie.Builder(name).value(value)
                .path("/")
                .maxAge(A_YEAR)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
