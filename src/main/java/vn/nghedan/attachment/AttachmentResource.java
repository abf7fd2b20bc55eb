package vn.nghedan.attachment;

import java.net.URI;
import java.util.List;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import vn.nghedan.casefile.CaseFileQueries;
import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.directory.Officer;

/** Attachments for outside programs. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
class AttachmentResource {

    private final AttachmentService attachments;
    private final AttachmentReader reader;
    private final CaseFileQueries files;
    private final CurrentOfficer officer;

    AttachmentResource(AttachmentService attachments, AttachmentReader reader, CaseFileQueries files,
            CurrentOfficer officer) {
        this.attachments = attachments;
        this.reader = reader;
        this.files = files;
        this.officer = officer;
    }

    record Items(List<AttachmentView> items) {}

    record Withdrawal(String reason) {}

    @GET
    @Path("/files/{code}/attachments")
    public Items list(@PathParam("code") String code) {
        return new Items(reader.of(code, officer.get()));
    }

    /** One file is answered as such, several as items. */
    @POST
    @Path("/files/{code}/attachments")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(@PathParam("code") String code, @RestForm("file") List<FileUpload> sent,
            @RestForm String title, @RestForm String kind, @RestForm String replaces,
            @HeaderParam("Idempotency-Key") String key) {
        Officer me = officer.get();
        String file = reader.fileOf(code, me);
        boolean said = kind != null && !kind.isBlank() || replaces != null && !replaces.isBlank();
        String what = said ? kind : unsaid(file, me).name();
        List<Long> ids = attachments.add(file, Uploads.of(sent, what, title, null, replaces), key, me);
        List<AttachmentView> added = reader.of(file, me).stream().filter(one -> ids.contains(one.id())).toList();
        return Response.created(URI.create("/api/v1/attachments/" + ids.get(0)))
                .entity(added.size() == 1 ? added.get(0) : new Items(added))
                .build();
    }

    /** What is not said is taken to tell who denounces, where somebody may. */
    private AttachmentKind unsaid(String code, Officer me) {
        return files.read(code, me).restricted() ? AttachmentKind.LETTER : AttachmentKind.OTHER;
    }

    @GET
    @Path("/attachments/{id}")
    @Produces(MediaType.WILDCARD)
    public Response download(@PathParam("id") long id) {
        return Handing.download(attachments.open(id, officer.get()));
    }

    @POST
    @Path("/attachments/{id}/withdraw")
    public AttachmentView withdraw(@PathParam("id") long id, Withdrawal withdrawal) {
        attachments.withdraw(id, withdrawal == null ? null : withdrawal.reason(), officer.get());
        return reader.byId(id, officer.get());
    }
}
