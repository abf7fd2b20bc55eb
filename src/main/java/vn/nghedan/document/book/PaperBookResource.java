package vn.nghedan.document.book;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestQuery;

import vn.nghedan.casefile.IdempotencyService;
import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.directory.Officer;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.NotFound;

/** The books of papers sent out, for outside programs. */
@Path("/api/v1/paper-books")
@Produces(MediaType.APPLICATION_JSON)
class PaperBookResource {

    private final PaperRegister register;
    private final PaperBooks books;
    private final IdempotencyService once;
    private final CurrentOfficer officer;
    private final Clock clock;

    PaperBookResource(PaperRegister register, PaperBooks books, IdempotencyService once, CurrentOfficer officer,
            Clock clock) {
        this.register = register;
        this.books = books;
        this.once = once;
        this.officer = officer;
        this.clock = clock;
    }

    record Block(Integer year, Integer count, String reason) {}

    record Reason(String reason) {}

    record Reserved(List<String> numbers) {}

    @GET
    public List<String> all() {
        return books.all();
    }

    @GET
    @Path("/{book}")
    public List<RegisterLine> read(@PathParam("book") String book, @RestQuery Integer year) {
        if (!books.all().contains(book)) {
            throw new NotFound();
        }
        return register.of(book, year(year), officer.get());
    }

    @POST
    @Path("/{book}/reservations")
    public Response reserve(@PathParam("book") String book, @HeaderParam("Idempotency-Key") String key, Block block) {
        demand(block);
        Officer me = officer.get();
        String answer = once.answer(me.code(), key, book + block, () -> String.join("\n", register
                .reserve(book, year(block.year()), block.count() == null ? 0 : block.count(), block.reason(), me)));
        return Response.status(201).entity(new Reserved(answer.lines().toList())).build();
    }

    @POST
    @Path("/numbers/{id: \\d{1,18}}/cancel")
    public Response cancel(@PathParam("id") long id, @HeaderParam("Idempotency-Key") String key, Reason given) {
        demand(given);
        Officer me = officer.get();
        once.answer(me.code(), key, "cancel" + id + given, () -> {
            register.cancel(id, given.reason(), me);
            return "";
        });
        return Response.noContent().build();
    }

    private static void demand(Object given) {
        if (given == null) {
            throw new BadInput("", "web:error_required");
        }
    }

    private int year(Integer given) {
        return given == null ? LocalDate.now(clock).getYear() : given;
    }
}
