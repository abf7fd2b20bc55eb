package vn.nghedan.letter.classification;

import java.util.Map;
import java.util.Optional;

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
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import vn.nghedan.casefile.CaseFileQueries;
import vn.nghedan.casefile.IdempotencyService;
import vn.nghedan.casefile.view.ActForm;
import vn.nghedan.casefile.view.ActInput;
import vn.nghedan.casefile.view.ActPage;
import vn.nghedan.casefile.view.ActPanel;
import vn.nghedan.casefile.view.ActPanels;
import vn.nghedan.casefile.view.EffectPage;
import vn.nghedan.casefile.view.PanelPage;
import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.directory.Officer;
import vn.nghedan.letter.LetterActs;
import vn.nghedan.letter.LetterPages;
import vn.nghedan.letter.LetterService;
import vn.nghedan.letter.LetterView;
import vn.nghedan.web.frame.ReturnAddress;
import vn.nghedan.web.problem.Refused;

/** What is done to a letter: the panels of its acts, and its classification condition by condition. */
@Path("/letters/{code}/acts/{act}")
@Produces(MediaType.TEXT_HTML)
public class LetterActPages {

    /** What htmx replaces; anybody else gets the whole page. */
    private static final String PANEL = "act-panel";
    private static final String EFFECT = "act-effect";
    private static final String VERDICT = "verdict";

    @CheckedTemplate(basePath = "LetterPages")
    static class Templates {

        static native TemplateInstance classification(LetterView letter, ClassificationPanel classification);

        static native TemplateInstance checklist(ClassificationPanel classification);

        static native TemplateInstance verdict(ClassificationPanel classification);

        private Templates() {
        }
    }

    private final LetterService letters;
    private final LetterActs acts;
    private final Classifications classifications;
    private final Duplicates duplicates;
    private final ActPanels panels;
    private final CaseFileQueries reader;
    private final IdempotencyService once;
    private final CurrentOfficer officer;

    LetterActPages(LetterService letters, LetterActs acts, Classifications classifications, Duplicates duplicates,
            ActPanels panels, CaseFileQueries reader, IdempotencyService once, CurrentOfficer officer) {
        this.letters = letters;
        this.acts = acts;
        this.classifications = classifications;
        this.duplicates = duplicates;
        this.panels = panels;
        this.reader = reader;
        this.once = once;
        this.officer = officer;
    }

    @GET
    public Response panel(@PathParam("code") String code, @PathParam("act") String act,
            @RestQuery String fact, @RestQuery String on, @RestHeader("HX-Target") String target) {
        Officer me = officer.get();
        LetterView letter = letters.read(code, me);
        if (act.equals(Classifications.ACT)) {
            return classification(letter, classifications.open(letter, me));
        }
        return panel(letter, on == null
                ? panels.open(code, act, LetterPages.base(code), fact, me)
                : panels.openOn(code, act, LetterPages.base(code), on, me), me, PANEL.equals(target));
    }

    @POST
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
        } catch (Refused problem) {
            return classifying
                    ? classification(letter, classifications.refused(letter, sent, me, problem))
                    : panel(letter, panels.refused(code, act, LetterPages.base(code), ActForm.of(sent), me, problem),
                            me, false);
        }
    }

    /** To the case that was opened, else back to the letter; whoever gave it away may not see it any more. */
    private Response done(String code, String opened, Officer me) {
        if (!opened.isEmpty() && reader.sees(opened, me)) {
            return ReturnAddress.to("/cases/" + opened + "?done=true").build();
        }
        return ReturnAddress.to(letters.isKnownTo(code, me) ? LetterPages.base(code) + "?done=true" : "/letters")
                .build();
    }

    @POST
    @Path("/preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response preview(@PathParam("code") String code, @PathParam("act") String act,
            MultivaluedMap<String, String> sent, @RestHeader("HX-Target") String target) {
        Officer me = officer.get();
        LetterView letter = letters.read(code, me);
        if (act.equals(Classifications.ACT)) {
            ClassificationPanel judged = classifications.judged(letter, sent, me);
            return VERDICT.equals(target)
                    ? ReturnAddress.page(200, Templates.verdict(judged))
                    : classification(letter, judged);
        }
        ActForm form = ActForm.of(sent);
        return EFFECT.equals(target)
                ? ReturnAddress.page(200, new EffectPage(panels.effect(code, act, form, me)))
                : panel(letter, panels.previewed(code, act, LetterPages.base(code), form, me), me, false);
    }

    // ---- answers

    private static Response classification(LetterView letter, ClassificationPanel classification) {
        return ReturnAddress.page(classification.panel().status(), Templates.classification(letter, classification));
    }

    private Response panel(LetterView letter, ActPanel panel, Officer me, boolean inline) {
        Optional<String> alike = duplicates.of(panel.code(), me)
                .likeliest()
                .stream()
                .filter(one -> one.isCase() && one.open() && one.type().equals(letter.file().type()))
                .map(Duplicates.Duplicate::code)
                .findFirst();
        ActPanel fitting = LetterActFields.of(panel, letter, alike,
                duplicates.guidedBefore(panel.code(), me));
        return ReturnAddress.page(fitting.status(), inline ? new PanelPage(fitting) : new ActPage(fitting));
    }
}
