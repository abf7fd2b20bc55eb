package vn.nghedan.document;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import vn.nghedan.casefile.IdempotencyService;
import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.directory.Officer;
import vn.nghedan.document.TemplatePage.Withdrawal;
import vn.nghedan.document.layout.OfficialDocument;
import vn.nghedan.document.layout.PaperPictures;
import vn.nghedan.document.layout.PdfPrinter;
import vn.nghedan.document.template.DocumentTemplate;
import vn.nghedan.document.template.NewWording;
import vn.nghedan.document.template.TemplateChanges;
import vn.nghedan.document.template.TemplateField;
import vn.nghedan.document.template.TemplateVersion;
import vn.nghedan.document.template.WordFile;
import vn.nghedan.web.frame.ReturnAddress;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.FieldError;

/** Mẫu văn bản: what papers are written by, and putting in the agency's own. */
@Path(TemplatePages.HERE)
@Produces(MediaType.TEXT_HTML)
class TemplatePages {

    static final String HERE = "/paper-templates";

    private static final String PAPER = "/{paper: [A-Z_]{1,60}}";

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance list(List<DocumentTemplate> templates);

        static native TemplateInstance one(TemplatePage page);

        static native TemplateInstance wording(WordingPage page);

        private Templates() {
        }
    }

    private final TemplateReader reader;
    private final TemplateChanges changes;
    private final PdfPrinter pdf;
    private final IdempotencyService once;
    private final CurrentOfficer officer;
    private final Clock clock;

    TemplatePages(TemplateReader reader, TemplateChanges changes, PdfPrinter pdf, IdempotencyService once,
            CurrentOfficer officer, Clock clock) {
        this.reader = reader;
        this.changes = changes;
        this.pdf = pdf;
        this.once = once;
        this.officer = officer;
        this.clock = clock;
    }

    // ---- looking

    @GET
    public TemplateInstance list() {
        return Templates.list(reader.today());
    }

    @GET
    @Path(PAPER)
    public Response one(@PathParam("paper") String paper, @RestQuery String version, @RestQuery String done) {
        return ReturnAddress.page(200, page(paper, version, null, null, List.of(), done));
    }

    private TemplateInstance page(String paper, String version, String wrong, Withdrawal typed,
            List<FieldError> errors, String done) {
        List<TemplateVersion> history = reader.history(paper);
        TemplateVersion shown = TemplateReader.of(history, version);
        OfficialDocument sample = reader.sample(shown.template());
        Withdrawal asked = typed == null ? new Withdrawal(LocalDate.now(clock).toString(), "") : typed;
        return Templates.one(new TemplatePage(shown, history, reader.grounds(shown.template()),
                PaperPictures.pages(pdf.print(sample)), sample.plainText(), TemplateReader.newer(history).orElse(null),
                officer.get().isAdministrator(), wrong, asked, errors, done));
    }

    // ---- putting in one's own

    @GET
    @Path(PAPER + "/new")
    @RolesAllowed("ADMINISTRATOR")
    public Response begin(@PathParam("paper") String paper) {
        DocumentTemplate base = base(paper);
        return page(200, base, NewWording.of(base, LocalDate.now(clock).toString()), false, null, List.of());
    }

    /** @param step {@code take} the text of the file, {@code save}, or else look at the preview */
    @POST
    @Path(PAPER + "/new")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed("ADMINISTRATOR")
    public Response put(@PathParam("paper") String paper, @RestForm String from, @RestForm String basis,
            @RestForm String reason, @RestForm String subject, @RestForm String addressees, @RestForm String text,
            @RestForm String recipients, @RestForm("file") List<FileUpload> files, @RestForm String step,
            @RestForm String idempotencyKey) throws IOException {
        DocumentTemplate base = base(paper);
        NewWording typed = new NewWording(from, basis, reason, subject, addressees, text, recipients);
        NewWording shown = typed;
        boolean taken = "take".equals(step);
        Officer me = officer.get();
        try {
            if (taken) {
                shown = typed.withText(text(files));
            }
            if ("save".equals(step)) {
                once.answer(me.code(), idempotencyKey, paper + typed,
                        () -> String.valueOf(changes.replace(base.paper(), typed, me)));
                return ReturnAddress.to(HERE + "/" + paper + "?done=saved").build();
            }
            return page(200, base, shown, taken, changes.checked(base.paper(), shown, me), List.of());
        } catch (BadInput wrong) {
            return page(400, base, shown, taken && shown != typed, null, wrong.errors());
        }
    }

    private DocumentTemplate base(String paper) {
        return TemplateReader.of(reader.history(paper), null).template();
    }

    private static List<String> text(List<FileUpload> files) throws IOException {
        // a browser sends an empty part where no file was chosen
        FileUpload file = files == null
                ? null
                : files.stream().filter(one -> one.size() > 0).findFirst().orElse(null);
        if (file == null) {
            throw new BadInput("file", "wording:error_file_none");
        }
        return WordFile.lines(file.uploadedFile());
    }

    /** @param looked what is previewed; null for nothing */
    private Response page(int status, DocumentTemplate base, NewWording typed, boolean taken, DocumentTemplate looked,
            List<FieldError> errors) {
        List<String> pictures = List.of();
        String plain = null;
        if (looked != null) {
            OfficialDocument sample = reader.sample(looked);
            byte[] printed = pdf.print(sample);
            pictures = IntStream.rangeClosed(1, PaperPictures.pages(printed))
                    .mapToObj(page -> "data:image/png;base64,"
                            + Base64.getEncoder().encodeToString(PaperPictures.draw(printed, page)))
                    .toList();
            plain = sample.plainText();
        }
        return ReturnAddress.page(status, Templates.wording(new WordingPage(base, typed,
                TemplateField.of(base.secrecy()), taken, pictures, plain, errors)));
    }

    // ---- withdrawing

    @POST
    @Path(PAPER + "/versions/{version: \\d{1,18}}/withdraw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed("ADMINISTRATOR")
    public Response withdraw(@PathParam("paper") String paper, @PathParam("version") long version,
            @RestForm String from, @RestForm String reason, @RestForm String idempotencyKey) {
        Officer me = officer.get();
        try {
            once.answer(me.code(), idempotencyKey, "withdraw" + paper + version + from + reason, () -> {
                changes.withdraw(TemplateReader.paper(paper), version, from, reason, me);
                return "";
            });
        } catch (BadInput wrong) {
            return ReturnAddress.page(400, page(paper, null, String.valueOf(version),
                    new Withdrawal(from, reason), wrong.errors(), null));
        }
        return ReturnAddress.to(HERE + "/" + paper + "?done=withdrawn").build();
    }
}
