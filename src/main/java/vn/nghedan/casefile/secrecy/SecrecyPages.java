package vn.nghedan.casefile.secrecy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import vn.nghedan.casefile.CaseFileQueries;
import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.directory.Officer;
import vn.nghedan.web.frame.ReturnAddress;
import vn.nghedan.web.problem.BadInput;

/** The page on which the text of a denunciation is looked over, and on which secrecy is lifted by two. */
@Path("/files/{code}/secrecy")
@Produces(MediaType.TEXT_HTML)
class SecrecyPages {

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance secrecy(SecrecyView secrecy);

        private Templates() {
        }
    }

    private final SecrecyDuties duties;
    private final SecrecyReader reader;
    private final CaseFileQueries files;
    private final CurrentOfficer officer;

    SecrecyPages(SecrecyDuties duties, SecrecyReader reader, CaseFileQueries files, CurrentOfficer officer) {
        this.duties = duties;
        this.reader = reader;
        this.files = files;
        this.officer = officer;
    }

    @GET
    public Response read(@PathParam("code") String code) {
        return ReturnAddress.page(200, Templates.secrecy(reader.read(code, officer.get())));
    }

    @POST
    @Path("/look")
    public Response look(@PathParam("code") String code, @RestForm List<String> marked, @RestForm String hide,
            @RestForm String reason) {
        List<String> passages = new ArrayList<>(marked == null ? List.of() : marked);
        text(hide).lines().forEach(passages::add);
        return done(code, hide, reason, me -> duties.lookOver(code, passages, reason, me));
    }

    @POST
    @Path("/lifting")
    public Response propose(@PathParam("code") String code, @RestForm String reason) {
        return done(code, "", reason, me -> duties.proposeLifting(code, reason, me));
    }

    @POST
    @Path("/lifting/confirm")
    public Response confirm(@PathParam("code") String code, @RestForm String reason) {
        return done(code, "", reason, me -> duties.confirmLifting(code, reason, me));
    }

    @POST
    @Path("/lifting/decline")
    public Response decline(@PathParam("code") String code, @RestForm String reason) {
        return done(code, "", reason, me -> duties.declineLifting(code, reason, me));
    }

    private interface Deed {

        void by(Officer officer);
    }

    private Response done(String code, String hide, String reason, Deed deed) {
        Officer me = officer.get();
        try {
            deed.by(me);
        } catch (BadInput wrong) {
            return ReturnAddress.page(400, Templates.secrecy(
                    reader.read(code, me, wrong.errors(), new SecrecyView.Typed(text(hide), text(reason)))));
        }
        return ReturnAddress.to(files.sees(code, me)
                ? "/files/" + URLEncoder.encode(code, StandardCharsets.UTF_8) + "/secrecy"
                : "/letters").build();
    }

    private static String text(String given) {
        return Objects.requireNonNullElse(given, "");
    }
}
