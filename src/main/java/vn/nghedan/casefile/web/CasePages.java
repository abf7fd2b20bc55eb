package vn.nghedan.casefile.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import vn.nghedan.casefile.CaseFileActs;
import vn.nghedan.casefile.CaseFileQueries;
import vn.nghedan.casefile.IdempotencyService;
import vn.nghedan.casefile.dates.DeadlinePage;
import vn.nghedan.casefile.dates.Derivations;
import vn.nghedan.casefile.dates.StepsPage;
import vn.nghedan.casefile.view.ActForm;
import vn.nghedan.casefile.view.ActInput;
import vn.nghedan.casefile.view.ActPage;
import vn.nghedan.casefile.view.ActPanel;
import vn.nghedan.casefile.view.ActPanels;
import vn.nghedan.casefile.view.CaseView;
import vn.nghedan.casefile.view.CaseViews;
import vn.nghedan.casefile.view.EarlierActs;
import vn.nghedan.casefile.view.EarlierPage;
import vn.nghedan.casefile.view.EffectPage;
import vn.nghedan.casefile.view.PanelPage;
import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.directory.Officer;
import vn.nghedan.reference.DerivationView;
import vn.nghedan.web.frame.ReturnAddress;
import vn.nghedan.web.problem.NotFound;
import vn.nghedan.web.problem.Refused;

/** The work list, the page of a case, its clocks and the panels of its acts. */
@Path("/cases")
@Produces(MediaType.TEXT_HTML)
class CasePages {

    /** What htmx replaces; anybody else gets the whole page. */
    private static final String LIST = "worklist";
    private static final String PANEL = "act-panel";
    private static final String EFFECT = "act-effect";

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance list(Worklist work);

        static native TemplateInstance table(Worklist work);

        static native TemplateInstance detail(CaseView shown, boolean done);

        private Templates() {
        }
    }

    private final CaseFileActs acts;
    private final CaseViews views;
    private final Worklists worklists;
    private final Derivations derivations;
    private final ActPanels panels;
    private final EarlierActs earlier;
    private final IdempotencyService once;
    private final CaseFileQueries reader;
    private final CurrentOfficer officer;

    CasePages(CaseFileActs acts, CaseViews views, Worklists worklists, Derivations derivations,
            ActPanels panels,
            EarlierActs earlier,
            IdempotencyService once, CaseFileQueries reader, CurrentOfficer officer) {
        this.acts = acts;
        this.views = views;
        this.worklists = worklists;
        this.derivations = derivations;
        this.panels = panels;
        this.earlier = earlier;
        this.once = once;
        this.reader = reader;
        this.officer = officer;
    }

    // ---- reading

    /** @param column each column that is chosen; as the form sends them */
    @GET
    public Response list(@RestQuery String view, @RestQuery @DefaultValue("") String q, @RestQuery List<String> column,
            @RestQuery @DefaultValue("0") String page, @Context UriInfo address,
            @RestHeader("HX-Target") String target) {
        Officer me = officer.get();
        String code = q.strip().toUpperCase(Locale.ROOT);
        if (view == null && code.startsWith("VV-") && reader.sees(code, me)) {
            return ReturnAddress.to(CaseViews.base(code)).build();
        }
        WorklistRequest asked = WorklistRequest.of(name -> name.equals("columns") && !column.isEmpty()
                ? String.join(",", column)
                : address.getQueryParameters().getFirst(name));
        Worklist work = worklists.of(asked, page.matches("\\d{1,6}") ? Integer.parseInt(page) : 0, me);
        return ReturnAddress.page(200, LIST.equals(target) ? Templates.table(work) : Templates.list(work));
    }

    @GET
    @Path("/{code}")
    public Response detail(@PathParam("code") String code, @RestQuery @DefaultValue("false") boolean done) {
        return ReturnAddress.page(200, Templates.detail(views.of(code, officer.get()), done));
    }

    @GET
    @Path("/{code}/clocks/{rule}")
    public Response clock(@PathParam("code") String code, @PathParam("rule") String rule,
            @RestQuery String fact, @RestHeader("HX-Target") String target) {
        Officer me = officer.get();
        DerivationView told = derivations.told(code, rule, fact, me).orElseThrow(NotFound::new);
        CaseView shown = views.of(code, me);
        CaseView.ClockLine line = shown.clock(told.rule(), fact);
        boolean inline = target != null && target.startsWith("why-");
        return ReturnAddress.page(200, inline ? new StepsPage(told) : new DeadlinePage(shown, line, told));
    }

    // ---- acting

    /** What happened before and was not put on record: what could be done on that day. */
    @GET
    @Path("/{code}/earlier")
    public Response earlier(@PathParam("code") String code, @RestQuery String on) {
        EarlierPage page = earlier.page(code, CaseViews.base(code), on, officer.get());
        return ReturnAddress.page(page.errors().isEmpty() ? 200 : 400, page);
    }

    @GET
    @Path("/{code}/acts/{act}")
    public Response panel(@PathParam("code") String code, @PathParam("act") String act,
            @RestQuery String fact, @RestQuery String on, @RestHeader("HX-Target") String target) {
        ActPanel panel = on == null
                ? panels.open(code, act, CaseViews.base(code), fact, officer.get())
                : panels.openOn(code, act, CaseViews.base(code), on, officer.get());
        return panel(panel, PANEL.equals(target));
    }

    @POST
    @Path("/{code}/acts/{act}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(@PathParam("code") String code, @PathParam("act") String act,
            MultivaluedMap<String, String> sent) {
        Officer me = officer.get();
        ActForm form = ActForm.of(sent);
        String base = CaseViews.base(code);
        try {
            Map<String, Object> values = panels.values(code, act, form, me);
            once.answer(me.code(), form.key(), code + act + values, () -> {
                acts.act(code, form.version(), ActInput.proposal(ActInput.act(act), values), me);
                return base;
            });
        } catch (Refused problem) {
            return panel(panels.refused(code, act, base, form, me, problem), false);
        }
        // whoever gave the file away may no longer see it
        return ReturnAddress.to(reader.sees(code, me) ? base + "?done=true" : "/cases").build();
    }

    @POST
    @Path("/{code}/acts/{act}/preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response preview(@PathParam("code") String code, @PathParam("act") String act,
            MultivaluedMap<String, String> sent, @RestHeader("HX-Target") String target) {
        Officer me = officer.get();
        ActForm form = ActForm.of(sent);
        return EFFECT.equals(target)
                ? ReturnAddress.page(200, new EffectPage(panels.effect(code, act, form, me)))
                : panel(panels.previewed(code, act, CaseViews.base(code), form, me), false);
    }

    // ---- answers

    private static Response panel(ActPanel panel, boolean inline) {
        return ReturnAddress.page(panel.status(), inline ? new PanelPage(panel) : new ActPage(panel));
    }
}
