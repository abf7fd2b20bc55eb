package vn.nghedan.backlog.board;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestQuery;

import vn.nghedan.casefile.AsOf;
import vn.nghedan.casefile.query.BacklogTerms;
import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.web.problem.BadInput;

/** The numbers of today or of any past day, for outside programs. */
@Path("/api/v1/backlog")
@Produces(MediaType.APPLICATION_JSON)
class BacklogResource {

    private final BoardService board;
    private final BacklogTerms terms;
    private final CurrentOfficer officer;

    BacklogResource(BoardService board, BacklogTerms terms, CurrentOfficer officer) {
        this.board = board;
        this.terms = terms;
        this.officer = officer;
    }

    @GET
    public BacklogView on(@RestQuery String on, @RestQuery boolean knownThen, @RestQuery String unit) {
        LocalDate day = day(on, board.today());
        String within = unit == null || unit.isBlank() ? null : unit;
        AsOf when = new AsOf(day, knownThen);
        return BacklogView.of(board.numbers(when, within, officer.get()),
                board.timeliness(when, within, officer.get()), within, terms.periodStart(day));
    }

    /** The day an address names; today where it names none. */
    static LocalDate day(String given, LocalDate today) {
        try {
            return given == null || given.isBlank() ? today : LocalDate.parse(given);
        } catch (DateTimeParseException unreadable) {
            throw new BadInput("on", "web:error_date");
        }
    }
}
