package vn.nghedan.letter;

import java.util.List;
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

import vn.nghedan.casefile.ActPreview;
import vn.nghedan.casefile.ExpectedVersion;
import vn.nghedan.casefile.IdempotencyService;
import vn.nghedan.casefile.correction.FieldChange;
import vn.nghedan.casefile.view.ActPanels;
import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.directory.Officer;
import vn.nghedan.letter.entry.LetterDraft;
import vn.nghedan.letter.entry.LetterEntryPages;
import vn.nghedan.web.frame.ReturnAddress;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.FieldError;
import vn.nghedan.web.problem.NotAllowed;
import vn.nghedan.web.problem.StaleVersion;

/** Putting a letter right: the form of its entry, filled in, that first shows what would change. */
@Path("/letters/{code}/corrections")
@Produces(MediaType.TEXT_HTML)
class LetterCorrectionPages {

    private final LetterService letters;
    private final LetterCorrections corrections;
    private final LetterForms forms;
    private final ActPanels panels;
    private final IdempotencyService once;
    private final CurrentOfficer officer;

    LetterCorrectionPages(LetterService letters, LetterCorrections corrections, LetterForms forms, ActPanels panels,
            IdempotencyService once, CurrentOfficer officer) {
        this.letters = letters;
        this.corrections = corrections;
        this.forms = forms;
        this.panels = panels;
        this.once = once;
        this.officer = officer;
    }

    /** A form that was sent, with the letter as it stands. */
    private record Sent(String code, LetterView letter, NewLetter entered, LetterDraft draft, String reason,
            Integer version, String key, Officer me) {}

    @GET
    public Response filledIn(@PathParam("code") String code) {
        Officer me = correcting(code);
        LetterView letter = letters.read(code, me);
        NewLetter entered = corrections.entered(code, me);
        return form(200,
                new Sent(code, letter, entered, LetterDraft.of(entered), "", letter.file().version(), null, me),
                List.of(), null, false, null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sent(@PathParam("code") String code, MultivaluedMap<String, String> typed) {
        Officer me = correcting(code);
        LetterView letter = letters.read(code, me);
        Sent sent = new Sent(code, letter, corrections.entered(code, me),
                LetterDraft.typed(typed).of(letter.file().type()), typed.getFirst("reason"),
                ExpectedVersion.expected(typed.getFirst("version")), typed.getFirst("idempotencyKey"), me);
        String pressed = typed.containsKey("do") ? typed.getFirst("do") : "preview";
        return switch (pressed) {
            case "save" -> save(sent);
            case "preview" -> preview(sent);
            case "find" -> form(200, sent, List.of(), forms.found(sent.draft(), me), false, null);
            default -> form(200, with(sent, sent.draft().pressed(pressed, typed)), List.of(), null, false, null);
        };
    }

    private Response preview(Sent sent) {
        try {
            NewLetter right = sent.draft().letter(corrections.sealed(sent.letter().file()));
            List<LetterForm.Effect> effects = corrections.preview(sent.code(), right, sent.reason(), sent.me())
                    .entrySet()
                    .stream()
                    .map(this::effect)
                    .toList();
            return form(200, sent, List.of(), null, isStale(sent), effects);
        } catch (BadInput bad) {
            return form(400, sent, bad.errors(), null, false, null);
        }
    }

    private LetterForm.Effect effect(Map.Entry<String, ActPreview> one) {
        return new LetterForm.Effect(one.getKey(), panels.told(one.getValue()));
    }

    private Response save(Sent sent) {
        try {
            NewLetter right = sent.draft().letter(corrections.sealed(sent.letter().file()));
            once.answer(sent.me().code(), sent.key(), sent.code() + sent.reason() + right.asked(), () -> {
                corrections.correct(sent.code(), sent.version(), right, sent.reason(), sent.me());
                return "";
            });
            return ReturnAddress.to(letters.isKnownTo(sent.code(), sent.me())
                    ? LetterPages.base(sent.code()) + "?done=true"
                    : "/letters").build();
        } catch (BadInput bad) {
            return form(400, sent, bad.errors(), null, false, null);
        } catch (StaleVersion meanwhile) {
            return form(409, sent, List.of(), null, true, null);
        }
    }

    private static boolean isStale(Sent sent) {
        return sent.version() != null && sent.version() != sent.letter().file().version();
    }

    /** Whoever saw an older version sees what stands now beside what they typed, and saves over what they have seen. */
    private Response form(int status, Sent sent, List<FieldError> errors, LetterForm.Found found,
            boolean stale, List<LetterForm.Effect> effects) {
        LetterView letter = sent.letter();
        int sealed = corrections.sealed(letter.file());
        LetterForm.Correcting correcting = new LetterForm.Correcting(sent.code(), LetterPages.base(sent.code()),
                sent.reason() == null ? "" : sent.reason(),
                stale || sent.version() == null ? letter.file().version() : sent.version(), sealed, stale,
                changes(sent, sealed), effects);
        return ReturnAddress.page(status, LetterEntryPages.Templates
                .entry(forms.of(sent.draft(), errors, sent.key(), found, correcting)));
    }

    private List<FieldChange> changes(Sent sent, int sealed) {
        try {
            return corrections.changes(sent.entered(), sent.draft().letter(sealed));
        } catch (BadInput unreadable) {
            return List.of();
        }
    }

    private static Sent with(Sent sent, LetterDraft draft) {
        return new Sent(sent.code(), sent.letter(), sent.entered(), draft, sent.reason(), sent.version(), sent.key(),
                sent.me());
    }

    private Officer correcting(String code) {
        Officer me = officer.get();
        if (!LetterCorrections.mayCorrect(letters.read(code, me))) {
            throw new NotAllowed();
        }
        return me;
    }
}
