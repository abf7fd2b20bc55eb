package vn.nghedan.letter.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import vn.nghedan.casefile.IdempotencyService;
import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.directory.Officer;
import vn.nghedan.letter.LetterForm;
import vn.nghedan.letter.LetterForms;
import vn.nghedan.letter.LetterPages;
import vn.nghedan.letter.LetterService;
import vn.nghedan.letter.NewLetter;
import vn.nghedan.web.frame.ReturnAddress;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.FieldError;
import vn.nghedan.web.problem.NotAllowed;

/** Taking a letter in. Whatever is pressed on the form, it comes back with everything that was typed. */
@Path("/letters/new")
@Produces(MediaType.TEXT_HTML)
public class LetterEntryPages {

    @CheckedTemplate
    public static class Templates {

        public static native TemplateInstance entry(LetterForm entry);

        private Templates() {
        }
    }

    private final LetterService letters;
    private final LetterForms forms;
    private final IdempotencyService once;
    private final CurrentOfficer officer;
    private final Clock clock;

    LetterEntryPages(LetterService letters, LetterForms forms, IdempotencyService once, CurrentOfficer officer,
            Clock clock) {
        this.letters = letters;
        this.forms = forms;
        this.once = once;
        this.officer = officer;
        this.clock = clock;
    }

    @GET
    public Response blank() {
        registering();
        return form(200, LetterDraft.blank(LocalDate.now(clock)), List.of(), null, null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sent(MultivaluedMap<String, String> sent) {
        Officer me = registering();
        LetterDraft draft = LetterDraft.typed(sent);
        String pressed = sent.containsKey("do") ? sent.getFirst("do") : "save";
        if (pressed.equals("save")) {
            return save(draft, sent.getFirst("idempotencyKey"), me);
        }
        return pressed.equals("find")
                ? form(200, draft, List.of(), null, forms.found(draft, me))
                : form(200, draft.pressed(pressed, sent), List.of(), null, null);
    }

    private Response save(LetterDraft draft, String key, Officer me) {
        try {
            NewLetter letter = draft.letter();
            String code = once.answer(me.code(), key, letter.asked(), () -> letters.register(letter, me));
            // whoever took it in might be meant: it is taken in all the same, and kept from them
            return ReturnAddress.to(letters.isKnownTo(code, me) ? LetterPages.base(code) + "?fresh=true" : "/letters")
                    .build();
        } catch (BadInput bad) {
            return form(400, draft, bad.errors(), key, null);
        }
    }

    private Officer registering() {
        Officer me = officer.get();
        if (!LetterService.mayRegister(me)) {
            throw new NotAllowed();
        }
        return me;
    }

    private Response form(int status, LetterDraft draft, List<FieldError> errors, String key,
            LetterForm.Found found) {
        return ReturnAddress.page(status, Templates.entry(forms.of(draft, errors, key, found, null)));
    }
}
