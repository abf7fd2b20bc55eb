package vn.nghedan.letter;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import vn.nghedan.casefile.ActForm;
import vn.nghedan.casefile.ActInput;
import vn.nghedan.casefile.ActPage;
import vn.nghedan.casefile.ActPanel;
import vn.nghedan.casefile.ActPanels;
import vn.nghedan.casefile.CaseView;
import vn.nghedan.casefile.CaseViews;
import vn.nghedan.casefile.Derivations;
import vn.nghedan.casefile.EffectPage;
import vn.nghedan.casefile.FileReader;
import vn.nghedan.casefile.ListedAs;
import vn.nghedan.casefile.OnceOnly;
import vn.nghedan.casefile.PanelPage;
import vn.nghedan.casefile.StepsPage;
import vn.nghedan.directory.AgencyView;
import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.reference.DerivationView;
import vn.nghedan.web.NotFound;
import vn.nghedan.web.Returns;

/** The register of letters, the page of a letter, its classification, its clocks and its receipt. */
@Path("/letters")
@Produces(MediaType.TEXT_HTML)
class LetterPages {

    /** What htmx replaces; anybody else gets the whole page. */
    private static final String LIST = "register";
    private static final String PANEL = "act-panel";
    private static final String EFFECT = "act-effect";
    private static final String VERDICT = "verdict";

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance register(LetterRegister register);

        static native TemplateInstance table(LetterRegister register);

        static native TemplateInstance detail(LetterView letter, CaseView shown, ClassificationPanel classification,
                List<Duplicates.Duplicate> duplicates, boolean mixed, boolean done, boolean fresh);

        static native TemplateInstance classification(LetterView letter, ClassificationPanel classification);

        static native TemplateInstance checklist(ClassificationPanel classification);

        static native TemplateInstance verdict(ClassificationPanel classification);

        static native TemplateInstance clock(CaseView shown, CaseView.ClockLine line, DerivationView told);

        static native TemplateInstance receipt(LetterView letter, CaseView shown, AgencyView agency, Officer officer);

        private Templates() {
        }
    }

    private final LetterService letters;
    private final LetterActs acts;
    private final LetterRegisters registers;
    private final Classifications classifications;
    private final Duplicates duplicates;
    private final CaseViews views;
    private final ActPanels panels;
    private final Derivations derivations;
    private final FileReader reader;
    private final OnceOnly once;
    private final DirectoryService directory;
    private final CurrentOfficer officer;

    LetterPages(LetterService letters, LetterActs acts, LetterRegisters registers, Classifications classifications,
            Duplicates duplicates, CaseViews views, ActPanels panels, Derivations derivations, FileReader reader,
            OnceOnly once, DirectoryService directory, CurrentOfficer officer) {
        this.letters = letters;
        this.acts = acts;
        this.registers = registers;
        this.classifications = classifications;
        this.duplicates = duplicates;
        this.views = views;
        this.panels = panels;
        this.derivations = derivations;
        this.reader = reader;
        this.once = once;
        this.directory = directory;
        this.officer = officer;
    }

    static String base(String code) {
        return "/letters/" + URLEncoder.encode(code, StandardCharsets.UTF_8);
    }

    // ---- reading

    @GET
    public Response register(@RestQuery String view, @RestQuery @DefaultValue("") String q,
            @RestQuery @DefaultValue("") String type, @RestQuery @DefaultValue("") String state,
            @RestQuery @DefaultValue("0") String page, @RestHeader("HX-Target") String target) {
        Officer me = officer.get();
        String code = q.strip().toUpperCase(Locale.ROOT);
        if (view == null && code.startsWith("Đ-") && letters.isKnownTo(code, me)) {
            return Returns.to(base(code)).build();
        }
        // a search looks everywhere, a plain visit begins with what is open
        String shown = view != null ? view : q.isBlank() ? ListedAs.OPEN.slug() : ListedAs.ALL.slug();
        LetterRegister register = registers.of(new LetterRegister.Asked(shown, q, type, state),
                page.matches("\\d{1,6}") ? Integer.parseInt(page) : 0, me);
        return page(200, LIST.equals(target) ? Templates.table(register) : Templates.register(register));
    }

    @GET
    @Path("/{code}")
    public Response detail(@PathParam("code") String code, @RestQuery @DefaultValue("false") boolean done,
            @RestQuery @DefaultValue("false") boolean fresh) {
        Officer me = officer.get();
        LetterView letter = letters.read(code, me);
        boolean unclassified = letter.file().acts().stream().anyMatch(one -> one.act().equals(Classifications.ACT));
        CaseView shown = views.of(code, base(code), me);
        return page(200, Templates.detail(letter, unclassified ? shown.asking(Classifications.ACT) : shown,
                unclassified ? classifications.open(letter, me) : null, duplicates.of(code, me),
                letter.file().type().equals(MatterType.MIXED.name()), done, fresh));
    }

    @GET
    @Path("/{code}/clocks/{rule}")
    public Response clock(@PathParam("code") String code, @PathParam("rule") String rule,
            @RestHeader("HX-Target") String target) {
        Officer me = officer.get();
        letters.read(code, me);
        DerivationView told = derivations.told(code, rule, me).orElseThrow(NotFound::new);
        if (target != null && target.startsWith("why-")) {
            return page(200, new StepsPage(told));
        }
        CaseView shown = views.of(code, base(code), me);
        return page(200, Templates.clock(shown, shown.clock(told.rule()), told));
    }

    @GET
    @Path("/{code}/receipt")
    public Response receipt(@PathParam("code") String code) {
        Officer me = officer.get();
        LetterView letter = letters.read(code, me);
        return page(200, Templates.receipt(letter, views.of(code, base(code), me), directory.agency(), me));
    }

    // ---- acting

    @GET
    @Path("/{code}/acts/{act}")
    public Response panel(@PathParam("code") String code, @PathParam("act") String act,
            @RestHeader("HX-Target") String target) {
        Officer me = officer.get();
        LetterView letter = letters.read(code, me);
        return act.equals(Classifications.ACT)
                ? classification(letter, classifications.open(letter, me))
                : panel(letter, panels.open(code, act, base(code), me), me, PANEL.equals(target));
    }

    @POST
    @Path("/{code}/acts/{act}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(@PathParam("code") String code, @PathParam("act") String act,
            MultivaluedMap<String, String> sent) {
        Officer me = officer.get();
        LetterView letter = letters.read(code, me);
        boolean classifying = act.equals(Classifications.ACT);
        try {
            ActForm form = classifying ? classifications.form(letter, sent) : ActForm.of(sent);
            Map<String, Object> values = panels.values(code, act, form, me);
            String opened = once.answer(me.code(), form.key(), code + act + values,
                    () -> acts.act(code, form.version(), ActInput.proposal(ActInput.act(act), values), me));
            return done(code, opened, me);
        } catch (RuntimeException problem) {
            return classifying
                    ? classification(letter, classifications.refused(letter, sent, me, problem))
                    : panel(letter, panels.refused(code, act, base(code), ActForm.of(sent), me, problem), me, false);
        }
    }

    /** To the case that was opened, else back to the letter; whoever gave it away may not see it any more. */
    private Response done(String code, String opened, Officer me) {
        if (!opened.isEmpty() && reader.sees(opened, me)) {
            return Returns.to("/cases/" + opened + "?done=true").build();
        }
        return Returns.to(letters.isKnownTo(code, me) ? base(code) + "?done=true" : "/letters").build();
    }

    @POST
    @Path("/{code}/acts/{act}/preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response preview(@PathParam("code") String code, @PathParam("act") String act,
            MultivaluedMap<String, String> sent, @RestHeader("HX-Target") String target) {
        Officer me = officer.get();
        LetterView letter = letters.read(code, me);
        if (act.equals(Classifications.ACT)) {
            ClassificationPanel judged = classifications.judged(letter, sent, me);
            return VERDICT.equals(target) ? page(200, Templates.verdict(judged)) : classification(letter, judged);
        }
        ActForm form = ActForm.of(sent);
        return EFFECT.equals(target)
                ? page(200, new EffectPage(panels.effect(code, act, form, me)))
                : panel(letter, panels.previewed(code, act, base(code), form, me), me, false);
    }

    // ---- answers

    private static Response classification(LetterView letter, ClassificationPanel classification) {
        return page(classification.panel().status(), Templates.classification(letter, classification));
    }

    private Response panel(LetterView letter, ActPanel panel, Officer me, boolean inline) {
        Optional<String> alike = duplicates.of(panel.code(), me)
                .stream()
                .filter(one -> one.isCase() && one.open() && one.type().equals(letter.file().type()))
                .map(Duplicates.Duplicate::code)
                .findFirst();
        ActPanel fitting = FittingAsks.of(panel, letter, alike);
        return page(fitting.status(), inline ? new PanelPage(fitting) : new ActPage(fitting));
    }

    private static Response page(int status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header("Vary", "HX-Target")
                .entity(page.render())
                .build();
    }
}
