package vn.nghedan.reception.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import vn.nghedan.casefile.ExpectedVersion;
import vn.nghedan.casefile.IdempotencyService;
import vn.nghedan.casefile.view.ActPanels;
import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.directory.Officer;
import vn.nghedan.reception.VisitDraft;
import vn.nghedan.web.frame.ReturnAddress;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.FieldError;
import vn.nghedan.web.problem.NotAllowed;
import vn.nghedan.web.problem.StaleVersion;

/** Putting a visit right: the form of its entry, filled in, that first shows what would change. */
@Path("/visits/{number}/corrections")
@Produces(MediaType.TEXT_HTML)
class VisitCorrectionPages {

    private final VisitCorrections corrections;
    private final VisitReader reader;
    private final VisitChoices choices;
    private final ActPanels panels;
    private final IdempotencyService once;
    private final CurrentOfficer officer;

    VisitCorrectionPages(VisitCorrections corrections, VisitReader reader, VisitChoices choices, ActPanels panels,
            IdempotencyService once, CurrentOfficer officer) {
        this.corrections = corrections;
        this.reader = reader;
        this.choices = choices;
        this.panels = panels;
        this.once = once;
        this.officer = officer;
    }

    /** A form that was sent, with the visit as it stands. */
    private record Sent(VisitView visit, VisitDraft entered, VisitDraft draft, String reason, Integer version,
            String key, Officer me) {}

    @GET
    public Response filledIn(@PathParam("number") String number) {
        VisitView visit = correcting(number);
        VisitDraft entered = corrections.entered(visit);
        return form(200, new Sent(visit, entered, entered, "", visit.version(), UUID.randomUUID().toString(),
                officer.get()), List.of(), false, null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sent(@PathParam("number") String number, MultivaluedMap<String, String> typed) {
        VisitView visit = correcting(number);
        VisitDraft entered = corrections.entered(visit);
        VisitForm form = new VisitForm(typed);
        Sent sent = new Sent(visit, entered, over(entered, form.draft(Math.max(VisitForm.PEOPLE,
                entered.people().size()))), typed.getFirst("reason"),
                ExpectedVersion.expected(typed.getFirst("version")),
                form.key(), officer.get());
        return "save".equals(typed.getFirst("do")) ? save(sent) : preview(sent);
    }

    /** What is not on this form stays: kinds of matters, letters, outcomes; and blank lines at the end say nothing. */
    private static VisitDraft over(VisitDraft entered, VisitDraft typed) {
        List<VisitDraft.Matter> matters = new ArrayList<>();
        for (int i = 0; i < entered.matters().size(); i++) {
            matters.add(entered.matters()
                    .get(i)
                    .summed(i < typed.matters().size() ? typed.matters().get(i).summary() : null));
        }
        List<VisitDraft.Person> people = new ArrayList<>();
        for (int i = 0; i < typed.people().size(); i++) {
            VisitDraft.Person before = i < entered.people().size() ? entered.people().get(i) : VisitDraft.Person.NOBODY;
            people.add(typed.people().get(i).speakingAs(before.representative()));
        }
        while (people.size() > entered.people().size() && people.get(people.size() - 1).isBlank()) {
            people.remove(people.size() - 1);
        }
        return new VisitDraft(typed.receivedOn(), typed.kind(), typed.medium(), typed.sessionId(), typed.receiver(),
                people, typed.groupSize(), typed.content(), matters, null);
    }

    private Response preview(Sent sent) {
        try {
            List<NewVisitPage.Effect> effects = corrections
                    .preview(sent.visit().number(), sent.draft(), sent.reason(), sent.me())
                    .entrySet()
                    .stream()
                    .map(one -> new NewVisitPage.Effect(one.getKey(), panels.told(one.getValue())))
                    .toList();
            boolean stale = sent.version() != null && sent.version() != sent.visit().version();
            return form(200, sent, List.of(), stale, effects);
        } catch (BadInput bad) {
            return form(400, sent, bad.errors(), false, null);
        }
    }

    private Response save(Sent sent) {
        String number = sent.visit().number();
        try {
            once.answer(sent.me().code(), sent.key(), number + sent.reason() + corrections.asked(sent.draft()), () -> {
                corrections.correct(number, sent.version(), sent.draft(), sent.reason(), sent.me());
                return "";
            });
            return ReturnAddress.to("/visits/" + number + "?saved=true").build();
        } catch (BadInput bad) {
            return form(400, sent, bad.errors(), false, null);
        } catch (StaleVersion meanwhile) {
            return form(409, sent, List.of(), true, null);
        }
    }

    /** Whoever saw an older version sees what stands now beside what they typed, and saves over what they have seen. */
    private Response form(int status, Sent sent, List<FieldError> errors, boolean stale,
            List<NewVisitPage.Effect> effects) {
        NewVisitPage.Correcting correcting = new NewVisitPage.Correcting(sent.visit().number(),
                sent.reason() == null ? "" : sent.reason(),
                stale || sent.version() == null ? sent.visit().version() : sent.version(),
                corrections.sealed(sent.visit()), stale, corrections.changes(sent.entered(), sent.draft()), effects);
        return ReturnAddress.page(status,
                NewVisitPages.Templates.form(new NewVisitPage(sent.draft(), sent.key(), errors,
                        null, null, choices.of(sent.draft(), sent.me()), correcting)));
    }

    private VisitView correcting(String number) {
        VisitView visit = reader.read(number, officer.get());
        if (!VisitCorrections.mayCorrect(visit)) {
            throw new NotAllowed();
        }
        return visit;
    }
}
