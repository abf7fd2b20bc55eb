package vn.nghedan.letter;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import vn.nghedan.casefile.dates.DeadlinePage;
import vn.nghedan.casefile.dates.Derivations;
import vn.nghedan.casefile.dates.StepsPage;
import vn.nghedan.casefile.query.CaseListView;
import vn.nghedan.casefile.view.CaseView;
import vn.nghedan.casefile.view.CaseViews;
import vn.nghedan.casefile.view.EarlierActs;
import vn.nghedan.casefile.view.EarlierPage;
import vn.nghedan.directory.AgencyView;
import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.directory.StaffView;
import vn.nghedan.letter.classification.ClassificationPanel;
import vn.nghedan.letter.classification.Classifications;
import vn.nghedan.letter.classification.Duplicates;
import vn.nghedan.letter.classification.LetterActPages;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.reference.DerivationView;
import vn.nghedan.web.frame.Language;
import vn.nghedan.web.frame.ReturnAddress;
import vn.nghedan.web.print.PdfPress;
import vn.nghedan.web.print.Sheet;
import vn.nghedan.web.problem.NotFound;

/** The register of letters, the page of a letter, its clocks and its receipt. What is done to it: {@link LetterActPages}. */
@Path("/letters")
@Produces(MediaType.TEXT_HTML)
public class LetterPages {

    /** What htmx replaces; anybody else gets the whole page. */
    private static final String LIST = "register";

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance register(LetterRegister register);

        static native TemplateInstance table(LetterRegister register);

        static native TemplateInstance detail(LetterView letter, CaseView shown, ClassificationPanel classification,
                Duplicates.Found duplicates, boolean mixed, boolean correctable, boolean done,
                boolean fresh);

        static native TemplateInstance receipt(LetterView letter, CaseView shown, AgencyView agency,
                StaffView receiver);

        static native TemplateInstance receiptPdf(LetterView letter, CaseView shown, AgencyView agency,
                StaffView receiver, Sheet sheet);

        private Templates() {
        }
    }

    private final LetterService letters;
    private final LetterRegisters registers;
    private final Classifications classifications;
    private final Duplicates duplicates;
    private final CaseViews views;
    private final Derivations derivations;
    private final EarlierActs earlier;
    private final DirectoryService directory;
    private final CurrentOfficer officer;
    private final PdfPress press;

    LetterPages(LetterService letters, LetterRegisters registers, Classifications classifications,
            Duplicates duplicates, CaseViews views, Derivations derivations, EarlierActs earlier,
            DirectoryService directory, CurrentOfficer officer, PdfPress press) {
        this.letters = letters;
        this.registers = registers;
        this.classifications = classifications;
        this.duplicates = duplicates;
        this.views = views;
        this.derivations = derivations;
        this.earlier = earlier;
        this.directory = directory;
        this.officer = officer;
        this.press = press;
    }

    public static String base(String code) {
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
            return ReturnAddress.to(base(code)).build();
        }
        // a search looks everywhere, a plain visit begins with what is open
        String shown = view != null ? view : q.isBlank() ? CaseListView.OPEN.slug() : CaseListView.ALL.slug();
        LetterRegister register = registers.of(new LetterRegister.Asked(shown, q, type, state),
                page.matches("\\d{1,6}") ? Integer.parseInt(page) : 0, me);
        return ReturnAddress.page(200, LIST.equals(target) ? Templates.table(register) : Templates.register(register));
    }

    @GET
    @Path("/{code}")
    public Response detail(@PathParam("code") String code, @RestQuery @DefaultValue("false") boolean done,
            @RestQuery @DefaultValue("false") boolean fresh) {
        Officer me = officer.get();
        LetterView letter = letters.read(code, me);
        boolean unclassified = letter.file().acts().stream().anyMatch(one -> one.act().equals(Classifications.ACT));
        CaseView shown = views.of(code, base(code), me);
        return ReturnAddress.page(200,
                Templates.detail(letter, unclassified ? shown.asking(Classifications.ACT) : shown,
                        unclassified ? classifications.open(letter, me) : null, duplicates.of(code, me),
                        letter.file().type().equals(MatterType.MIXED.name()), LetterCorrections.mayCorrect(letter),
                        done,
                        fresh));
    }

    /** What happened before and was not put on record: what could be done on that day. */
    @GET
    @Path("/{code}/earlier")
    public Response earlier(@PathParam("code") String code, @RestQuery String on) {
        Officer me = officer.get();
        letters.read(code, me);
        EarlierPage page = earlier.page(code, base(code), on, me);
        return ReturnAddress.page(page.errors().isEmpty() ? 200 : 400, page);
    }

    @GET
    @Path("/{code}/clocks/{rule}")
    public Response clock(@PathParam("code") String code, @PathParam("rule") String rule,
            @RestQuery String fact, @RestHeader("HX-Target") String target) {
        Officer me = officer.get();
        letters.read(code, me);
        DerivationView told = derivations.told(code, rule, fact, me).orElseThrow(NotFound::new);
        if (target != null && target.startsWith("why-")) {
            return ReturnAddress.page(200, new StepsPage(told));
        }
        CaseView shown = views.of(code, base(code), me);
        return ReturnAddress.page(200, new DeadlinePage(shown, shown.clock(told.rule(), fact), told));
    }

    @GET
    @Path("/{code}/receipt")
    public Response receipt(@PathParam("code") String code) {
        Officer me = officer.get();
        LetterView letter = letters.read(code, me);
        return ReturnAddress.page(200,
                Templates.receipt(letter, views.of(code, base(code), me), directory.agency(), receiver(letter)));
    }

    /** The same to be printed, in Vietnamese whatever the screen speaks. */
    @GET
    @Path("/{code}/receipt.pdf")
    @Produces("application/pdf")
    public Response receiptPdf(@PathParam("code") String code, @RestQuery String sheet) {
        Officer me = officer.get();
        LetterView letter = letters.read(code, me);
        return press.answer(code, Templates.receiptPdf(letter, views.of(code, base(code), me), directory.agency(),
                receiver(letter), Sheet.of(sheet)).setLocale(Language.VIETNAMESE));
    }

    /** Who took the letter in, whoever prints the receipt; null for somebody who is not on the staff list any more. */
    private StaffView receiver(LetterView letter) {
        return letter.file()
                .facts()
                .stream()
                .filter(fact -> fact.kind().equals(FactKind.RECEIVED.name()))
                .findFirst()
                .flatMap(fact -> directory.staff(fact.recordedBy()))
                .orElse(null);
    }
}
