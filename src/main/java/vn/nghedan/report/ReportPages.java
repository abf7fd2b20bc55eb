package vn.nghedan.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
import vn.nghedan.directory.Officer;
import vn.nghedan.web.frame.Option;
import vn.nghedan.web.frame.ReturnAddress;
import vn.nghedan.web.frame.Words;
import vn.nghedan.web.print.PdfPress;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.FieldError;
import vn.nghedan.web.problem.NotAllowed;

/** "Báo cáo thống kê": the forms of the circulars, each figure with the list behind it. */
@Path("/reports")
@Produces(MediaType.TEXT_HTML)
class ReportPages {

    private static final int YEARS = 5;

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance forms(ReportPage page);

        static native TemplateInstance form(ReportPage page);

        static native TemplateInstance records(ReportPage page);

        static native TemplateInstance formPdf(Report report, AgencyView agency);

        private Templates() {
        }
    }

    private final ReportService reports;
    private final ReportSheet sheet;
    private final DirectoryService directory;
    private final AuditService audit;
    private final PdfPress press;
    private final Words words;
    private final CurrentOfficer officer;
    private final Clock clock;

    ReportPages(ReportService reports, ReportSheet sheet, DirectoryService directory, AuditService audit,
            PdfPress press, Words words, CurrentOfficer officer, Clock clock) {
        this.reports = reports;
        this.sheet = sheet;
        this.directory = directory;
        this.audit = audit;
        this.press = press;
        this.words = words;
        this.officer = officer;
        this.clock = clock;
    }

    @GET
    public Response forms(@RestQuery String from, @RestQuery String to, @RestQuery String period) {
        Officer reader = officer.get();
        if (!ReportService.isFor(reader)) {
            throw new NotAllowed();
        }
        try {
            return ReturnAddress.page(200,
                    Templates.forms(page(asked(from, to, period), null, null, List.of(), reader)));
        } catch (BadInput wrong) {
            return ReturnAddress.page(400, Templates
                    .forms(page(asked(null, null, null), null, null, wrong.errors(), reader)));
        }
    }

    @GET
    @Path("/" + ReportResource.FORM)
    public Response form(@PathParam("form") String form, @RestQuery String version, @RestQuery String from,
            @RestQuery String to, @RestQuery String period) {
        Officer reader = officer.get();
        AskedPeriod asked;
        List<FieldError> errors = List.of();
        try {
            asked = asked(from, to, period);
        } catch (BadInput wrong) {
            asked = asked(null, null, null);
            errors = wrong.errors();
        }
        // another period may have another version of the form
        Report report = reports.fill(form, errors.isEmpty() && from != null ? blank(version) : null, asked.from(),
                asked.to(), reader);
        return ReturnAddress.page(errors.isEmpty() ? 200 : 400,
                Templates.form(page(asked, report, null, errors, reader)));
    }

    @GET
    @Path("/" + ReportResource.FORM + "/cells/{ms: \\d{1,2}}")
    public Response records(@PathParam("form") String form, @PathParam("ms") int ms, @RestQuery String version,
            @RestQuery String from, @RestQuery String to) {
        Officer reader = officer.get();
        AskedPeriod asked = asked(from, to, null);
        CountedRecords records = reports.records(form, blank(version), ms, asked.from(), asked.to(), reader);
        return ReturnAddress.page(200, Templates.records(page(asked, null, records, List.of(), reader)));
    }

    @GET
    @Path("/" + ReportResource.FORM + ".xlsx")
    @Produces(ReportSheet.TYPE)
    public Response spreadsheet(@PathParam("form") String form, @RestQuery String version, @RestQuery String from,
            @RestQuery String to) {
        Report report = exported(form, version, from, to);
        return Response.ok(sheet.of(report, directory.agency().name()), ReportSheet.TYPE)
                .header("Content-Disposition", "attachment; filename=\"" + name(report) + ".xlsx\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Path("/" + ReportResource.FORM + ".pdf")
    @Produces("application/pdf")
    public Response print(@PathParam("form") String form, @RestQuery String version, @RestQuery String from,
            @RestQuery String to) {
        Report report = exported(form, version, from, to);
        return press.answer(name(report), Templates.formPdf(report, directory.agency()).setLocale("vi"));
    }

    private Report exported(String form, String version, String from, String to) {
        AskedPeriod asked = asked(from, to, null);
        Report report = reports.fill(form, blank(version), asked.from(), asked.to(), officer.get());
        audit.record("REPORT_EXPORTED", report.form() + " " + report.version(), report.from() + " " + report.to());
        return report;
    }

    private static String name(Report report) {
        return report.form() + "-" + report.to();
    }

    private static String blank(String version) {
        return version == null || version.isBlank() ? null : version;
    }

    private AskedPeriod asked(String from, String to, String period) {
        return AskedPeriod.of(from, to, period, LocalDate.now(clock));
    }

    private ReportPage page(AskedPeriod asked, Report report, CountedRecords records, List<FieldError> errors,
            Officer reader) {
        boolean anyDays = ReportService.seesEveryDay(reader);
        return new ReportPage(asked, periods(anyDays), reports.forms(asked.to()), report, records, anyDays,
                !asked.isOverOn(LocalDate.now(clock)), errors);
    }

    /** Newest first; those that still run only for whoever may see them. */
    private List<Option> periods(boolean running) {
        LocalDate today = LocalDate.now(clock);
        return IntStream.rangeClosed(today.getYear() - YEARS, today.getYear() + 1)
                .boxed()
                .flatMap(year -> Stream.of(ReportPeriod.Kind.values()).map(kind -> new ReportPeriod(kind, year)))
                .filter(period -> running ? !period.from().isAfter(today) : period.isOverOn(today))
                .sorted(Comparator.comparing(ReportPeriod::to)
                        .thenComparing(ReportPeriod::from, Comparator.reverseOrder())
                        .reversed())
                .map(period -> new Option(period.toString(),
                        words.say("report:kind_" + period.kind()) + " " + period.year()))
                .toList();
    }
}
