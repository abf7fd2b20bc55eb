package vn.nghedan.web.frame;

import java.util.List;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;

/** The way in and the way out. The password itself is checked by the form mechanism at {@code /j_security_check}. */
@Path("/")
@PermitAll
public class SignInPages {

    private static final String RETURN_COOKIE = "quarkus-redirect-location";
    private static final List<Option> DEMO_ACCOUNTS = Stream
            .of("tiepdan", "xuly", "truongphong", "giamdoc", "kiemtra", "quantri")
            .map(name -> new Option(name, "signin:demo_" + name))
            .toList();

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance signIn(boolean failed, boolean signedOut, List<Option> accounts,
                DemoProgress.Progress progress);

        private Templates() {
        }
    }

    private final boolean demo;
    private final DemoProgress files;

    SignInPages(@ConfigProperty(name = "nghedan.demo") boolean demo, DemoProgress files) {
        this.demo = demo;
        this.files = files;
    }

    @GET
    @Path("/sign-in")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance signIn(@RestQuery boolean failed, @RestQuery boolean left) {
        return Templates.signIn(failed, left, demo ? DEMO_ACCOUNTS : List.of(),
                files.progress().orElse(null));
    }

    @POST
    @Path("/sign-out")
    public Response signOut(RoutingContext request) {
        return ReturnAddress.to("/sign-in?left=true")
                .header("Clear-Site-Data", "\"cache\", \"storage\"")
                .cookie(gone("nghedan-session"))
                .build();
    }

    public static boolean isAttempt(RoutingContext request) {
        return request.normalizedPath().equals("/j_security_check");
    }

    /** Back to the form after a wrong name or password. */
    public static Response again() {
        return ReturnAddress.to("/sign-in?failed=true").build();
    }

    /** To the sign-in page, and from there back to where the person wanted to go. */
    public static Response first(RoutingContext request) {
        var answer = ReturnAddress.to("/sign-in");
        if (request.request().method().name().equals("GET")) {
            answer.cookie(new NewCookie.Builder(RETURN_COOKIE).value(request.request().absoluteURI())
                    .path("/")
                    .httpOnly(true)
                    .sameSite(NewCookie.SameSite.LAX)
                    .build());
        }
        return answer.build();
    }

    private static NewCookie gone(String cookie) {
        return new NewCookie.Builder(cookie).value("").path("/").maxAge(0).httpOnly(true).build();
    }
}
