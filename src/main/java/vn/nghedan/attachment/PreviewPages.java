package vn.nghedan.attachment;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import vn.nghedan.attachment.preview.PageImages;
import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.web.frame.Pager;
import vn.nghedan.web.problem.NotFound;

/** An attachment page by page as pictures: what somebody sent is not opened on the officer's machine. */
@Path("/")
class PreviewPages {

    private static final int THUMBNAIL = 160;
    private static final int THUMBNAILS_KEPT = 300;

    @CheckedTemplate(basePath = "AttachmentPages")
    static class Templates {

        static native TemplateInstance preview(Preview page);

        private Templates() {
        }
    }

    /**
     * @param pages of the attachment, one on each page; without any where they cannot be drawn
     * @param original whether the browser may show it as it came
     */
    record Preview(AttachmentView of, String list, Pager pages, boolean original) {

        public String image() {
            return "/attachments/" + of.id() + "/pages/" + pages.number();
        }
    }

    private final AttachmentService attachments;
    private final AttachmentReader reader;
    private final PageImages images;
    private final CurrentOfficer officer;
    private final Map<String, byte[]> thumbnails = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> longest) {
            return size() > THUMBNAILS_KEPT;
        }
    };

    PreviewPages(AttachmentService attachments, AttachmentReader reader, PageImages images, CurrentOfficer officer) {
        this.attachments = attachments;
        this.reader = reader;
        this.images = images;
        this.officer = officer;
    }

    /** @param page counted from 0 */
    @GET
    @Path("attachments/{id: \\d{1,18}}/pages")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance preview(@PathParam("id") long id, @RestQuery @DefaultValue("0") int page) {
        AttachmentView of = reader.byId(id, officer.get());
        AttachmentService.Handed content = attachments.shown(id, officer.get());
        int count = images.count(content.content(), content.kind());
        int shown = Math.max(0, Math.min(page, count - 1));
        return Templates.preview(new Preview(of, AttachmentPages.address(of.file()),
                new Pager(shown, 1, count, "/attachments/" + id + "/pages"), content.kind().isShown()));
    }

    /** @param number counted from 1 */
    @GET
    @Path("attachments/{id: \\d{1,18}}/pages/{number: \\d{1,6}}")
    @Produces("image/png")
    public Response page(@PathParam("id") long id, @PathParam("number") int number) {
        AttachmentService.Handed content = attachments.open(id, officer.get());
        return picture(images.draw(content.content(), content.kind(), number, PageImages.WIDEST)
                .orElseThrow(NotFound::new));
    }

    @GET
    @Path("attachments/{id: \\d{1,18}}/thumbnail")
    @Produces("image/png")
    public Response thumbnail(@PathParam("id") long id) {
        AttachmentService.Handed content = attachments.open(id, officer.get());
        String hash = content.content().getFileName().toString();
        byte[] drawn = known(hash);
        if (drawn == null) {
            drawn = images.draw(content.content(), content.kind(), 1, THUMBNAIL).orElseThrow(NotFound::new);
            synchronized (thumbnails) {
                thumbnails.put(hash, drawn);
            }
        }
        return picture(drawn);
    }

    private byte[] known(String hash) {
        synchronized (thumbnails) {
            return thumbnails.get(hash);
        }
    }

    private static Response picture(byte[] png) {
        return Response.ok(png, "image/png")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Cache-Control", "no-store")
                .build();
    }
}
