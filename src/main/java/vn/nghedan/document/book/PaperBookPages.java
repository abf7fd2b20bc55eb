package vn.nghedan.document.book;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import vn.nghedan.audit.AuditService;
import vn.nghedan.casefile.IdempotencyService;
import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.web.frame.CsvTable;
import vn.nghedan.web.frame.Option;
import vn.nghedan.web.frame.Pager;
import vn.nghedan.web.frame.ReturnAddress;
import vn.nghedan.web.frame.Words;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.FieldError;

/** Sổ đăng ký văn bản đi, by kind and year. */
@Path("/paper-books")
@Produces(MediaType.TEXT_HTML)
class PaperBookPages {

    private static final int YEARS = 5;
    private static final int SIZE = 50;
    private static final String PAGE = "\\d{1,6}";
    private static final List<String> COLUMNS = List.of("paperbook:number", "paperbook:date", "document:paper",
            "document:file", "document:book_signer", "document:sent", "document:book_note", "document:book_reason");

    @CheckedTemplate(basePath = "DocumentPages")
    static class Templates {

        static native TemplateInstance book(PaperBookPage page);

        private Templates() {
        }
    }

    private final PaperRegister register;
    private final PaperBooks books;
    private final DirectoryService directory;
    private final IdempotencyService once;
    private final AuditService audit;
    private final Words words;
    private final CurrentOfficer officer;
    private final Clock clock;

    PaperBookPages(PaperRegister register, PaperBooks books, DirectoryService directory, IdempotencyService once,
            AuditService audit, Words words, CurrentOfficer officer, Clock clock) {
        this.register = register;
        this.books = books;
        this.directory = directory;
        this.once = once;
        this.audit = audit;
        this.words = words;
        this.officer = officer;
        this.clock = clock;
    }

    /** @param number of the paper whose page is asked for; null for the page that was said */
    @GET
    public Response read(@RestQuery String book, @RestQuery String year, @RestQuery String month,
            @RestQuery String page, @RestQuery String number) {
        return ReturnAddress.page(200, Templates.book(page(book(book, year, month), page, number, List.of())));
    }

    /** What is asked for, whole: gaps, numbers borne twice and all. */
    @GET
    @Path("/register.csv")
    @Produces("text/csv")
    public Response download(@RestQuery String book, @RestQuery String year, @RestQuery String month) {
        Asked asked = book(book, year, month);
        CsvTable table = new CsvTable(COLUMNS.stream().map(words::say).toList());
        List<RegisterSheet.Entry> entries = register.sheet(asked.book(), asked.year(), asked.month(), officer.get())
                .entries();
        lines(entries).forEach(line -> table.row(cells(line)));
        audit.record("REGISTER_EXPORTED", asked.book() + " " + asked.year(), String.valueOf(entries.size()));
        return table.download("van-ban-di-" + asked.year());
    }

    @POST
    @Path("/reservations")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reserve(@RestForm String book, @RestForm String year, @RestForm String count,
            @RestForm String reason, @RestForm String idempotencyKey) {
        return done(book(book, year, null), null, idempotencyKey, "reserve" + count + reason,
                me -> register.reserve(book, year(year),
                        count != null && count.matches("\\d{1,3}") ? Integer.parseInt(count) : 0, reason, me)
                        .get(0));
    }

    @POST
    @Path("/numbers/{id: \\d{1,18}}/cancel")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response cancel(@PathParam("id") long id, @RestForm String book, @RestForm String year,
            @RestForm String page, @RestForm String reason, @RestForm String idempotencyKey) {
        return done(book(book, year, null), page, idempotencyKey, "cancel" + id + reason,
                me -> {
                    register.cancel(id, reason, me);
                    return "";
                });
    }

    private interface Deed {

        /** @return the number that is to be seen afterwards; empty to see the same page */
        String by(Officer me);
    }

    /**
     * @param page on which the line stands
     */
    private Response done(Asked asked, String page, String key, String what, Deed deed) {
        Officer me = officer.get();
        String number;
        try {
            number = once.answer(me.code(), key, asked.book() + asked.year() + what, () -> deed.by(me));
        } catch (BadInput wrong) {
            return ReturnAddress.page(400, Templates.book(page(asked, page, null, wrong.errors())));
        }
        return ReturnAddress.to(asked.address("/paper-books") + (number.isEmpty()
                ? "&page=" + (page != null && page.matches(PAGE) ? page : "0")
                : "&number=" + URLEncoder.encode(number, StandardCharsets.UTF_8))).build();
    }

    /** @param month null for the whole year */
    private record Asked(String book, int year, Month month) {

        String address(String of) {
            return of + "?book=" + URLEncoder.encode(book, StandardCharsets.UTF_8) + "&year=" + year
                    + (month == null ? "" : "&month=" + month.getValue());
        }
    }

    private Asked book(String book, String year, String month) {
        return new Asked(book != null && books.all().contains(book) ? book : "QĐ", year(year),
                month != null && month.matches("[1-9]|1[0-2]") ? Month.of(Integer.parseInt(month)) : null);
    }

    private PaperBookPage page(Asked asked, String page, String number, List<FieldError> errors) {
        Officer me = officer.get();
        RegisterSheet sheet = register.sheet(asked.book(), asked.year(), asked.month(), me);
        int said = page != null && page.matches(PAGE) ? Integer.parseInt(page) : 0;
        int at = Math.min(number == null ? said : sheet.pageOf(number, SIZE), sheet.lastPage(SIZE));
        int today = LocalDate.now(clock).getYear();
        List<Option> kinds = books.all()
                .stream()
                .map(one -> new Option(one, words.say("paperbook:kind_" + one)))
                .toList();
        return new PaperBookPage(asked.book(), asked.year(),
                asked.month() == null ? null : String.valueOf(asked.month().getValue()), kinds,
                numbers(today, today - YEARS), numbers(1, Month.values().length), lines(sheet.page(at, SIZE)),
                new Pager(at, SIZE, sheet.entries().size(), asked.address("/paper-books")),
                asked.address("/paper-books/register.csv"), PaperRegister.keepsBooks(me), errors);
    }

    /** One after the other, up or down. */
    private static List<Option> numbers(int from, int to) {
        return IntStream.rangeClosed(0, Math.abs(to - from))
                .mapToObj(one -> String.valueOf(from < to ? from + one : from - one))
                .map(one -> new Option(one, one))
                .toList();
    }

    private List<PaperBookPage.Line> lines(List<RegisterSheet.Entry> entries) {
        String missing = words.say("paperbook:missing");
        return entries.stream()
                .flatMap(entry -> entry.missing() == null
                        ? Stream.of(line(entry.line()))
                        : Stream.of(new PaperBookPage.Line(entry.missing().shown(), null, null, null, missing),
                                line(entry.line())))
                .toList();
    }

    private PaperBookPage.Line line(RegisterLine line) {
        return new PaperBookPage.Line(line.number(), line,
                line.paper() == null ? null : words.say("casefile:paper_" + line.paper()),
                line.signer() == null ? null : directory.nameOf(line.signer()),
                words.say("paperbook:state_" + line.state()));
    }

    private List<String> cells(PaperBookPage.Line line) {
        RegisterLine of = line.of();
        return of == null
                ? Arrays.asList(line.number(), null, null, null, null, null, line.state(), null)
                : Arrays.asList(line.number(), iso(of.date()), line.title(), of.file(), line.signer(), iso(of.sentOn()),
                        line.state() + (of.twice() ? " · " + words.say("document:book_twice") : ""), of.reason());
    }

    private static String iso(LocalDate day) {
        return day == null ? null : day.toString();
    }

    private int year(String given) {
        return given != null && given.matches("(19|20|21)\\d\\d")
                ? Integer.parseInt(given)
                : LocalDate.now(clock).getYear();
    }
}
