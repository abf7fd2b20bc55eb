package vn.nghedan.reception.visit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

import vn.nghedan.audit.AuditService;
import vn.nghedan.directory.AgencyView;
import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.StaffView;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.reception.VisitService;
import vn.nghedan.reception.matter.Direction;
import vn.nghedan.reception.matter.Directions;
import vn.nghedan.reception.register.RegisterLines;
import vn.nghedan.reception.register.RegisterPage;
import vn.nghedan.reception.register.VisitRegister;
import vn.nghedan.web.frame.Language;
import vn.nghedan.web.frame.Pager;
import vn.nghedan.web.print.PdfPress;
import vn.nghedan.web.print.Sheet;

/** The register, a visit, and its receipt. */
@Path("/visits")
@Produces(MediaType.TEXT_HTML)
public class VisitPages {

    /** One year of a busy desk. */
    private static final int PRINTED = 2000;

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance register(RegisterPage page);

        static native TemplateInstance print(RegisterPage.Print page);

        static native TemplateInstance visit(VisitPage page, boolean saved);

        static native TemplateInstance receipt(VisitPage page, AgencyView agency, StaffView receiver, boolean print);

        static native TemplateInstance receiptPdf(VisitPage page, AgencyView agency, StaffView receiver, Sheet sheet);

        private Templates() {
        }
    }

    private final VisitReader reader;
    private final VisitRegister register;
    private final VisitDues dues;
    private final RegisterLines lines;
    private final Directions directions;
    private final VisitChoices choices;
    private final DirectoryService directory;
    private final AuditService audit;
    private final CurrentOfficer officer;
    private final PdfPress press;

    VisitPages(VisitReader reader, VisitRegister register, VisitDues dues, RegisterLines lines, Directions directions,
            VisitChoices choices,
            DirectoryService directory, AuditService audit, CurrentOfficer officer, PdfPress press) {
        this.reader = reader;
        this.register = register;
        this.dues = dues;
        this.lines = lines;
        this.directions = directions;
        this.choices = choices;
        this.directory = directory;
        this.audit = audit;
        this.officer = officer;
        this.press = press;
    }

    @GET
    public TemplateInstance register(@RestQuery @DefaultValue("") String from, @RestQuery @DefaultValue("") String to,
            @RestQuery @DefaultValue("") String kind, @RestQuery @DefaultValue("") String times,
            @RestQuery @DefaultValue("") String q, @RestQuery String page) {
        RegisterPage.Asked asked = new RegisterPage.Asked(from, to, kind, times, q);
        VisitLine.Page found = register.shown(FilterInput.read(from, to, kind, times, q, page, null), officer.get());
        return Templates.register(new RegisterPage(asked, choices.kinds(), choices.times(), lines.of(found),
                new Pager(found.page(), found.size(), found.total(), found.more(), address("/visits", asked)),
                VisitService.mayReceive(officer.get())));
    }

    /** Form 03/TCD; that somebody took the register out is on record. */
    @GET
    @Path("/register")
    public TemplateInstance print(@RestQuery String from, @RestQuery String to, @RestQuery String kind,
            @RestQuery String times, @RestQuery String q) {
        VisitFilter filter = FilterInput.read(from, to, kind, times, q, null, null);
        VisitLine.Page found = register.oldestFirst(filter, PRINTED, officer.get());
        audit.record("REGISTER_PRINTED", "03/TCD", found.items().size() + "/" + found.total());
        return Templates.print(new RegisterPage.Print(filter.from(), filter.to(), directory.agency().name(),
                lines.of(found), found.total()));
    }

    @GET
    @Path("/{number}")
    public TemplateInstance visit(@PathParam("number") String number,
            @RestQuery @DefaultValue("false") boolean saved) {
        return Templates.visit(page(number), saved);
    }

    @GET
    @Path("/{number}/receipt")
    public TemplateInstance receipt(@PathParam("number") String number,
            @RestQuery @DefaultValue("false") boolean print) {
        VisitPage page = page(number);
        return Templates.receipt(page, directory.agency(), directory.staff(page.visit().receiver()).orElse(null),
                print);
    }

    /** The same to be printed, in Vietnamese whatever the screen speaks. */
    @GET
    @Path("/{number}/receipt.pdf")
    @Produces("application/pdf")
    public Response receiptPdf(@PathParam("number") String number, @RestQuery String sheet) {
        VisitPage page = page(number);
        return press.answer(number, Templates.receiptPdf(page, directory.agency(),
                directory.staff(page.visit().receiver()).orElse(null), Sheet.of(sheet)).setLocale(Language.VIETNAMESE));
    }

    private VisitPage page(String number) {
        VisitView visit = reader.read(number, officer.get());
        List<Direction> given = directions.of(visit.matters()
                .stream()
                .filter(matter -> matter.facts()
                        .stream()
                        .anyMatch(fact -> fact.kind().equals(FactKind.DIRECTED.name())))
                .map(VisitView.MatterView::code)
                .toList(), officer.get());
        return new VisitPage(visit, directory.staff(visit.recordedBy()).map(StaffView::fullName).orElse(""),
                visit.matters()
                        .stream()
                        .map(matter -> new VisitPage.Matter(matter, dues.ofResult(matter.code(), matter.clocks()),
                                dues.ofRefusal(matter.code(), matter.clocks()),
                                given.stream().filter(one -> one.code().equals(matter.code())).toList()))
                        .toList());
    }

    public static String address(String path, RegisterPage.Asked asked) {
        String query = Stream
                .of(pair("from", asked.from()), pair("to", asked.to()), pair("kind", asked.kind()),
                        pair("times", asked.times()),
                        pair("q", asked.q()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String pair(String name, String value) {
        return value == null || value.isBlank() ? null : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
