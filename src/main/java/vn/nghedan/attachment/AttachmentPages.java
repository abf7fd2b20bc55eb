package vn.nghedan.attachment;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
import vn.nghedan.casefile.FileAddress;
import vn.nghedan.casefile.view.CaseFileView;
import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.web.frame.Option;
import vn.nghedan.web.frame.ReturnAddress;
import vn.nghedan.web.frame.Words;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.FieldError;

/** The attachments of a file: the list, putting more to it, looking at one, withdrawing it. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
class AttachmentPages {

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance attached(FileAttachments page);

        private Templates() {
        }
    }

    private final AttachmentService attachments;
    private final AttachmentReader reader;
    private final CaseFileQueries files;
    private final Words words;
    private final CurrentOfficer officer;

    AttachmentPages(AttachmentService attachments, AttachmentReader reader, CaseFileQueries files, Words words,
            CurrentOfficer officer) {
        this.attachments = attachments;
        this.reader = reader;
        this.files = files;
        this.words = words;
        this.officer = officer;
    }

    @GET
    @Path("files/{code}/attachments")
    public Response list(@PathParam("code") String code) {
        return page(200, code, FileAttachments.Typed.NOTHING, List.of());
    }

    @POST
    @Path("files/{code}/attachments")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(@PathParam("code") String code, @RestForm("file") List<FileUpload> sent,
            @RestForm String kind, @RestForm String description, @RestForm String replaces,
            @RestForm String idempotencyKey) {
        try {
            attachments.add(code, Uploads.of(sent, kind, description, null, replaces), idempotencyKey, officer.get());
        } catch (BadInput wrong) {
            return page(400, code, new FileAttachments.Typed(text(kind), text(description), text(replaces)),
                    wrong.errors());
        }
        return ReturnAddress.to(address(code)).build();
    }

    @GET
    @Path("attachments/{id: \\d{1,18}}")
    @Produces(MediaType.WILDCARD)
    public Response download(@PathParam("id") long id) {
        return Handing.download(attachments.open(id, officer.get()));
    }

    @GET
    @Path("attachments/{id: \\d{1,18}}/view")
    @Produces(MediaType.WILDCARD)
    public Response view(@PathParam("id") long id) {
        return Handing.view(attachments.open(id, officer.get()));
    }

    @POST
    @Path("attachments/{id: \\d{1,18}}/withdraw")
    public Response withdraw(@PathParam("id") long id, @RestForm String reason) {
        try {
            return ReturnAddress.to(address(attachments.withdraw(id, reason, officer.get()))).build();
        } catch (BadInput wrong) {
            return page(400, reader.byId(id, officer.get()).file(), FileAttachments.Typed.NOTHING, wrong.errors());
        }
    }

    private Response page(int status, String code, FileAttachments.Typed typed, List<FieldError> errors) {
        CaseFileView file = files.read(code, officer.get());
        List<Option> kinds = Arrays.stream(AttachmentKind.values())
                .map(kind -> new Option(kind.name(), words.say("attachments:kind_" + kind)))
                .toList();
        List<AttachmentView> lines = reader.of(code, officer.get());
        return ReturnAddress.page(status, Templates.attached(new FileAttachments(file.code(),
                FileAddress.of(ProcedureCode.valueOf(file.procedure()), file.code()), file.restricted(),
                files.mayAct(code, officer.get()), attachments.largestInMegabytes(), lines, replaceable(lines), kinds,
                typed, errors)));
    }

    private List<Option> replaceable(List<AttachmentView> lines) {
        return lines.stream()
                .filter(one -> one.readable() && one.withdrawn() == null && !one.isReplacedIn(lines))
                .map(one -> new Option(String.valueOf(one.id()), one.name() == null
                        ? words.say("attachments:kind_" + one.kind()) + " " + one.id()
                        : one.name()))
                .toList();
    }

    static String address(String code) {
        return "/files/" + URLEncoder.encode(code, StandardCharsets.UTF_8) + "/attachments";
    }

    private static String text(String given) {
        return Objects.requireNonNullElse(given, "");
    }
}
