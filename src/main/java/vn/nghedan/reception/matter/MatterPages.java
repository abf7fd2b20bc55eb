package vn.nghedan.reception.matter;

import java.util.Map;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestHeader;

import io.quarkus.qute.TemplateInstance;

import vn.nghedan.casefile.IdempotencyService;
import vn.nghedan.casefile.view.ActForm;
import vn.nghedan.casefile.view.ActInput;
import vn.nghedan.casefile.view.ActPage;
import vn.nghedan.casefile.view.ActPanel;
import vn.nghedan.casefile.view.ActPanels;
import vn.nghedan.casefile.view.EffectPage;
import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.directory.Officer;
import vn.nghedan.reception.VisitService;
import vn.nghedan.reception.visit.VisitReader;
import vn.nghedan.web.frame.ReturnAddress;
import vn.nghedan.web.problem.Refused;

/** One panel for each act that can be done to a content of a visit. */
@Path("/visits/{number}/matters/{matter}")
@Produces(MediaType.TEXT_HTML)
class MatterPages {

    private static final String EFFECT = "act-effect";

    private final VisitService visits;
    private final VisitReader reader;
    private final ActPanels panels;
    private final IdempotencyService once;
    private final CurrentOfficer officer;

    MatterPages(VisitService visits, VisitReader reader, ActPanels panels, IdempotencyService once,
            CurrentOfficer officer) {
        this.visits = visits;
        this.reader = reader;
        this.panels = panels;
        this.once = once;
        this.officer = officer;
    }

    /** A matter stands on the page of its visit. */
    @GET
    public Response matter(@PathParam("number") String number, @PathParam("matter") String matter) {
        reader.matter(number, OutcomeInput.place(matter), officer.get());
        return ReturnAddress.to(visit(number) + "#matter-" + OutcomeInput.place(matter)).build();
    }

    @GET
    @Path("/acts/{act}")
    public Response panel(@PathParam("number") String number, @PathParam("matter") String matter,
            @PathParam("act") String act) {
        Officer me = officer.get();
        String code = reader.matter(number, OutcomeInput.place(matter), me);
        return page(panels.open(code, act, base(number, matter), me));
    }

    @POST
    @Path("/acts/{act}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(@PathParam("number") String number, @PathParam("matter") String matter,
            @PathParam("act") String act, MultivaluedMap<String, String> sent) {
        Officer me = officer.get();
        String code = reader.matter(number, OutcomeInput.place(matter), me);
        ActForm form = ActForm.of(sent);
        try {
            Map<String, Object> values = panels.values(code, act, form, me);
            once.answer(me.code(), form.key(), code + act + values, () -> {
                visits.act(code, form.version(), ActInput.proposal(ActInput.act(act), values), me);
                return "";
            });
        } catch (Refused problem) {
            return page(panels.refused(code, act, base(number, matter), form, me, problem));
        }
        return ReturnAddress.to(visit(number) + "?saved=true#matter-" + OutcomeInput.place(matter)).build();
    }

    @POST
    @Path("/acts/{act}/preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response preview(@PathParam("number") String number, @PathParam("matter") String matter,
            @PathParam("act") String act, MultivaluedMap<String, String> sent, @RestHeader("HX-Target") String target) {
        Officer me = officer.get();
        String code = reader.matter(number, OutcomeInput.place(matter), me);
        ActForm form = ActForm.of(sent);
        return EFFECT.equals(target)
                ? page(200, new EffectPage(panels.effect(code, act, form, me)))
                : page(panels.previewed(code, act, base(number, matter), form, me));
    }

    private static String visit(String number) {
        return "/visits/" + number;
    }

    private static String base(String number, String matter) {
        return visit(number) + "/matters/" + OutcomeInput.place(matter);
    }

    private static Response page(ActPanel panel) {
        return page(panel.status(), new ActPage(panel));
    }

    private static Response page(int status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header("Vary", "HX-Target")
                .entity(page.render())
                .build();
    }
}
