package vn.nghedan.web;

import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
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

import vn.nghedan.web.frame.DueView;
import vn.nghedan.web.frame.Option;
import vn.nghedan.web.frame.Pager;
import vn.nghedan.web.frame.ReturnAddress;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.FieldError;
import vn.nghedan.web.problem.LegalBasis;
import vn.nghedan.web.problem.NotAllowed;
import vn.nghedan.web.problem.NotFound;
import vn.nghedan.web.problem.NotPossible;
import vn.nghedan.web.problem.RefusedByLaw;
import vn.nghedan.web.problem.StaleVersion;

/** Every tag on one page, and every failure at one address: what the tests of the shell look at. */
@Path("/")
@PermitAll
class Gallery {

    static final LocalDate MON_2026_11_23 = LocalDate.of(2026, 11, 23);

    record Row(String code, String procedure, String state, String tone, DueView due, String handler) {}

    @CheckedTemplate(basePath = "Gallery")
    static class Templates {

        static native TemplateInstance tags(List<Row> rows, List<Option> kinds, List<FieldError> errors, Pager pager,
                String subject);

        private Templates() {
        }
    }

    @GET
    @Path("/gallery")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance tags(@RestQuery boolean wrong) {
        return page(wrong
                ? List.of(new FieldError("subject", "web:error_required"), new FieldError("kind", "web:error_choice"))
                : List.of(), "Khiếu nại quyết định thu hồi đất");
    }

    @POST
    @Path("/gallery")
    @Produces(MediaType.TEXT_HTML)
    public Response save(@RestForm String subject) {
        if (subject.isBlank()) {
            return Response.status(400)
                    .entity(page(List.of(new FieldError("subject", "web:error_required")), subject))
                    .build();
        }
        return ReturnAddress.to("/gallery").header("X-Subject-Length", subject.length()).build();
    }

    @GET
    @Path("/gallery/members")
    @RolesAllowed("DIRECTOR")
    public String members() {
        return "members";
    }

    @GET
    @Path("/gallery/fails/{how}")
    public String fail(@PathParam("how") String how) {
        throw failure(how);
    }

    static RuntimeException failure(String how) {
        return switch (how) {
            case "input" -> new BadInput("subject", "web:error_required");
            case "missing" -> new NotFound();
            case "role" -> new NotAllowed();
            case "stale" -> new StaleVersion(7);
            case "act" -> new NotPossible("DECIDE", List.of("ACCEPT", "REFUSE"));
            case "law" -> new RefusedByLaw("KN_11_5", "Đã hết thời hiệu khiếu nại.",
                    List.of(new LegalBasis("Luật Khiếu nại 02/2011/QH13", "Điều 11 khoản 6")), false);
            case "convention" -> new RefusedByLaw("BEFORE_NOMINAL_END", "Phải ra quyết định trước khi hết thời hạn.",
                    List.of(new LegalBasis("Luật Tố cáo 25/2018/QH14", "Điều 30")), true);
            default -> new IllegalStateException("secret detail of the inside");
        };
    }

    private static TemplateInstance page(List<FieldError> errors, String subject) {
        var on = MON_2026_11_23;
        var rows = List.of(
                row("VV-2026-0031", "active", DueView.overdue(on.minusDays(3), 3, "/cases/VV-2026-0031")),
                row("VV-2026-0042", "active", DueView.running(on, 0, 0, "/cases/VV-2026-0042")),
                row("VV-2026-0044", "waiting", DueView.running(on.plusDays(2), 2, 2, "/cases/VV-2026-0044")),
                row("VV-2026-0045", "active", DueView.running(on.plusDays(12), 12, null, "/cases/VV-2026-0045")),
                row("VV-2026-0046", "paused", DueView.paused(on.minusDays(34), "/cases/VV-2026-0046")),
                row("VV-2026-0047", "done", DueView.met(on, 0, "/cases/VV-2026-0047")),
                row("VV-2026-0048", "done", DueView.met(on.minusDays(9), 5, "/cases/VV-2026-0048")),
                row("VV-2026-0049", "secret",
                        new DueView(DueView.Status.RUNNING, on.plusDays(60), 60, 41, null, true, true,
                                "/cases/VV-2026-0049")));
        return Templates.tags(rows, List.of(new Option("COMPLAINT", "Khiếu nại"), new Option("DENUNCIATION", "Tố cáo"),
                new Option("PETITION", "Kiến nghị, phản ánh")), errors, new Pager(1, 8, 57, "/gallery?q=dat"), subject);
    }

    private static Row row(String code, String tone, DueView due) {
        return new Row(code, "Khiếu nại lần đầu", "Đang giải quyết", tone, due, "Nguyễn Thị Hồng Vân");
    }
}
