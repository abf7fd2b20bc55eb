package vn.nghedan.backlog;

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

import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.directory.Officer;
import vn.nghedan.directory.Role;
import vn.nghedan.web.NotAllowed;

/** "Bảng điều hành": what is open, late and stuck, today or on any past day. */
@Path("/board")
class BoardPages {

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance board(Board board);

        private Templates() {
        }
    }

    private final BoardService service;
    private final BoardView view;
    private final CurrentOfficer officer;

    BoardPages(BoardService service, BoardView view, CurrentOfficer officer) {
        this.service = service;
        this.view = view;
        this.officer = officer;
    }

    static boolean isFor(Officer officer) {
        return officer.hasAnyOf(Role.DIRECTOR, Role.UNIT_HEAD, Role.AUDITOR);
    }

    /** @param unit the head of a unit sees that unit first; an empty one means all */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance board(@RestQuery String on, @RestQuery String unit, @Context UriInfo address) {
        Officer reader = officer.get();
        if (!isFor(reader)) {
            throw new NotAllowed();
        }
        LocalDate day = BacklogResource.day(on, service.today());
        boolean headOnly = reader.isUnitHead() && !reader.isDirector() && !reader.isAuditor();
        boolean chosen = address.getQueryParameters().containsKey("unit");
        String within = unit != null ? unit : headOnly && !chosen ? reader.unit() : "";
        return Templates.board(view.of(day, within, reader));
    }
}
