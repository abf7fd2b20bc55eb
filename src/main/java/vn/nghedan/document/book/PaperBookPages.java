package vn.nghedan.document.book;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

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

import vn.nghedan.casefile.IdempotencyService;
import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.web.frame.Option;
import vn.nghedan.web.frame.ReturnAddress;
import vn.nghedan.web.frame.Words;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.FieldError;

/** Sổ đăng ký văn bản đi, by kind and year. */
@Path("/paper-books")
@Produces(MediaType.TEXT_HTML)
class PaperBookPages {

    private static final int YEARS = 5;

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
    private final Words words;
    private final CurrentOfficer officer;
    private final Clock clock;

    PaperBookPages(PaperRegister register, PaperBooks books, DirectoryService directory, IdempotencyService once,
            Words words, CurrentOfficer officer, Clock clock) {
        this.register = register;
        this.books = books;
        this.directory = directory;
        this.once = once;
        this.words = words;
        this.officer = officer;
        this.clock = clock;
    }

    @GET
    public Response read(@RestQuery String book, @RestQuery String year) {
        return ReturnAddress.page(200, Templates.book(page(book, year, List.of())));
    }

    @POST
    @Path("/reservations")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reserve(@RestForm String book, @RestForm String year, @RestForm String count,
            @RestForm String reason, @RestForm String idempotencyKey) {
        return done(book, year, idempotencyKey, "reserve" + count + reason, me -> register.reserve(book,
                year(year), count != null && count.matches("\\d{1,3}") ? Integer.parseInt(count) : 0, reason, me));
    }

    @POST
    @Path("/numbers/{id: \\d{1,18}}/cancel")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response cancel(@PathParam("id") long id, @RestForm String book, @RestForm String year,
            @RestForm String reason, @RestForm String idempotencyKey) {
        return done(book, year, idempotencyKey, "cancel" + id + reason, me -> register.cancel(id, reason, me));
    }

    private interface Deed {

        void by(Officer me);
    }

    private Response done(String book, String year, String key, String asked, Deed deed) {
        Officer me = officer.get();
        try {
            once.answer(me.code(), key, book + year + asked, () -> {
                deed.by(me);
                return "";
            });
        } catch (BadInput wrong) {
            return ReturnAddress.page(400, Templates.book(page(book, year, wrong.errors())));
        }
        return ReturnAddress.to("/paper-books?book=" + URLEncoder.encode(book, StandardCharsets.UTF_8) + "&year="
                + year(year)).build();
    }

    private PaperBookPage page(String book, String year, List<FieldError> errors) {
        Officer me = officer.get();
        String shown = book != null && books.all().contains(book) ? book : "QĐ";
        int of = year(year);
        int today = LocalDate.now(clock).getYear();
        List<Option> years = IntStream.rangeClosed(0, YEARS)
                .mapToObj(back -> String.valueOf(today - back))
                .map(one -> new Option(one, one))
                .toList();
        List<PaperBookPage.Line> lines = register.of(shown, of, me).stream().map(this::line).toList();
        return new PaperBookPage(shown, of, books.all()
                .stream()
                .map(one -> new Option(one, words.say("paperbook:kind_" + one)))
                .toList(), years, lines, PaperRegister.keepsBooks(me), PaperRegister.MOST_RESERVED, errors);
    }

    private PaperBookPage.Line line(RegisterLine line) {
        return new PaperBookPage.Line(line, line.paper() == null ? null : words.say("casefile:paper_" + line.paper()),
                line.signer() == null ? null : directory.nameOf(line.signer()),
                words.say("paperbook:state_" + line.state()));
    }

    private int year(String given) {
        return given != null && given.matches("(19|20|21)\\d\\d")
                ? Integer.parseInt(given)
                : LocalDate.now(clock).getYear();
    }
}
