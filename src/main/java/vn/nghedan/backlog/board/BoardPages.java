package vn.nghedan.backlog.board;

import java.time.LocalDate;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import vn.nghedan.backlog.outlook.Comparison;
import vn.nghedan.backlog.outlook.ComparisonService;
import vn.nghedan.backlog.outlook.Forecast;
import vn.nghedan.backlog.outlook.ForecastService;
import vn.nghedan.casefile.AsOf;
import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.directory.Officer;
import vn.nghedan.directory.Role;
import vn.nghedan.web.problem.NotAllowed;

/** "Bảng điều hành": what is open, late and stuck, today or on any past day. */
@Path("/board")
public class BoardPages {

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance board(Board board);

        static native TemplateInstance compare(Comparison compared);

        static native TemplateInstance forecast(Forecast ahead);

        private Templates() {
        }
    }

    private final BoardService service;
    private final BoardView view;
    private final ComparisonService comparisons;
    private final ForecastService forecasts;
    private final CurrentOfficer officer;

    BoardPages(BoardService service, BoardView view, ComparisonService comparisons, ForecastService forecasts,
            CurrentOfficer officer) {
        this.service = service;
        this.view = view;
        this.comparisons = comparisons;
        this.forecasts = forecasts;
        this.officer = officer;
    }

    public static boolean isFor(Officer officer) {
        return officer.hasAnyOf(Role.DIRECTOR, Role.UNIT_HEAD, Role.AUDITOR);
    }

    /** @param unit the head of a unit sees that unit first; an empty one means all */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance board(@RestQuery String on, @RestQuery boolean knownThen, @RestQuery String unit,
            @Context UriInfo address) {
        Officer reader = reader();
        return Templates.board(view.of(when(on, knownThen), within(unit, address, reader), reader));
    }

    /** @param from the earlier day; the week before the later one where none is named */
    @GET
    @Path("/compare")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance compare(@RestQuery String from, @RestQuery String on, @RestQuery boolean knownThen,
            @RestQuery String unit, @Context UriInfo address) {
        Officer reader = reader();
        AsOf until = when(on, knownThen);
        LocalDate earlier = BacklogResource.day(from, until.day().minusWeeks(1));
        return Templates.compare(comparisons.between(earlier, until, within(unit, address, reader), reader));
    }

    @GET
    @Path("/forecast")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance forecast(@RestQuery String unit, @Context UriInfo address) {
        Officer reader = reader();
        return Templates.forecast(forecasts.of(within(unit, address, reader), reader));
    }

    private Officer reader() {
        Officer reader = officer.get();
        if (!isFor(reader)) {
            throw new NotAllowed();
        }
        return reader;
    }

    private AsOf when(String on, boolean knownThen) {
        return new AsOf(BacklogResource.day(on, service.today()), knownThen);
    }

    /** An empty parameter arrives as none, so the address is asked whether all units were meant. */
    private static String within(String unit, UriInfo address, Officer reader) {
        boolean headOnly = reader.isUnitHead() && !reader.isDirector() && !reader.isAuditor();
        boolean asked = address.getQueryParameters().containsKey("unit");
        return unit != null ? unit : headOnly && !asked ? reader.unit() : "";
    }
}
