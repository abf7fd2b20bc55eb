package vn.nghedan.attachment;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import vn.nghedan.casefile.CaseFileQueries;
import vn.nghedan.casefile.view.CaseView;
import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.web.frame.Option;
import vn.nghedan.web.frame.ReturnAddress;
import vn.nghedan.web.frame.WebText;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.FieldError;

/** Papers signed elsewhere: what their signatures are worth, and putting one beside its draft. */
@Path("/files/{code}/papers/signed")
@Produces(MediaType.TEXT_HTML)
class SignedPaperPages {

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance signed(SignedPaperPage page);

        private Templates() {
        }
    }

    /** @param mayAdd whether the reader may put more to it */
    record SignedPaperPage(String code, List<SignedPapers.SignedPaper> lines, boolean mayAdd, long largest,
            List<Option> papers, String paper, List<FieldError> errors) {

        public String address() {
            return "/files/" + code + "/papers/signed";
        }
    }

    private final SignedPapers signed;
    private final AttachmentService attachments;
    private final CaseFileQueries files;
    private final CurrentOfficer officer;

    SignedPaperPages(SignedPapers signed, AttachmentService attachments, CaseFileQueries files,
            CurrentOfficer officer) {
        this.signed = signed;
        this.attachments = attachments;
        this.files = files;
        this.officer = officer;
    }

    @GET
    public Response list(@PathParam("code") String code) {
        return page(200, code, "", List.of());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(@PathParam("code") String code, @RestForm("file") List<FileUpload> sent,
            @RestForm String paper, @RestForm String idempotencyKey) {
        try {
            Integer entry = signed.papers(code, officer.get())
                    .stream()
                    .map(CaseView.PaperLine::entry)
                    .filter(one -> one.toString().equals(paper))
                    .findFirst()
                    .orElseThrow(() -> new BadInput("paper", "web:error_choice"));
            attachments.add(code, Uploads.of(sent, AttachmentKind.SIGNED_PAPER.name(), null, entry, null),
                    idempotencyKey,
                    officer.get());
        } catch (BadInput wrong) {
            return page(400, code, Objects.requireNonNullElse(paper, ""), wrong.errors());
        }
        return ReturnAddress.to("/files/" + URLEncoder.encode(code, StandardCharsets.UTF_8) + "/papers/signed").build();
    }

    private Response page(int status, String code, String paper, List<FieldError> errors) {
        List<Option> papers = signed.papers(code, officer.get())
                .stream()
                .map(one -> new Option(String.valueOf(one.entry()), one.title()
                        + (one.number() == null ? "" : " " + one.number()) + " · " + WebText.date(one.day())))
                .toList();
        return ReturnAddress.page(status, Templates.signed(new SignedPaperPage(code, signed.of(code),
                files.mayAct(code, officer.get()), attachments.largestInMegabytes(), papers, paper, errors)));
    }
}
