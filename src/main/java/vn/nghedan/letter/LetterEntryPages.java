package vn.nghedan.letter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

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

import vn.nghedan.casefile.KnownPeople;
import vn.nghedan.casefile.OnceOnly;
import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.procedure.ChallengedDecision.Against;
import vn.nghedan.procedure.Fields;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.web.BadInput;
import vn.nghedan.web.FieldError;
import vn.nghedan.web.NotAllowed;
import vn.nghedan.web.Option;
import vn.nghedan.web.Returns;
import vn.nghedan.web.Words;

/** Taking a letter in. Whatever is pressed on the form, it comes back with everything that was typed. */
@Path("/letters/new")
@Produces(MediaType.TEXT_HTML)
class LetterEntryPages {

    /**
     * The form as its page shows it.
     *
     * @param key the idempotency key to keep after an error; null for a new one
     * @param found known people; null while nobody was looked for
     */
    record Entry(LetterDraft draft, List<FieldError> errors, String key, List<LetterDraft.SenderDraft> found,
            List<Explained> sources, List<Explained> types, List<Option> staff, List<Option> forwarders,
            List<Option> against) {

        public boolean denounces() {
            return draft.type().equals(MatterType.DENUNCIATION.name());
        }
    }

    /** A choice with one line of explanation. */
    record Explained(String value, String label, String explanation) {}

    @CheckedTemplate
    static class Templates {

        static native TemplateInstance entry(Entry entry);

        private Templates() {
        }
    }

    private final LetterService letters;
    private final KnownPeople people;
    private final DirectoryService directory;
    private final OnceOnly once;
    private final CurrentOfficer officer;
    private final Words words;
    private final Clock clock;

    LetterEntryPages(LetterService letters, KnownPeople people, DirectoryService directory, OnceOnly once,
            CurrentOfficer officer, Words words, Clock clock) {
        this.letters = letters;
        this.people = people;
        this.directory = directory;
        this.once = once;
        this.officer = officer;
        this.words = words;
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
        int index = pressed.matches("[a-z]+:\\d{1,3}")
                ? Integer.parseInt(pressed.substring(pressed.indexOf(':') + 1))
                : -1;
        return switch (pressed.split(":")[0]) {
            case "find" -> form(200, draft, List.of(), null, found(draft, me));
            case "pick" -> form(200, draft.picking(LetterDraft.found(sent, index)), List.of(), null, null);
            case "add" -> form(200, draft.withOneMore(), List.of(), null, null);
            case "content" -> form(200, draft.withOneMoreContent(), List.of(), null, null);
            case "uncontent" -> form(200, draft.withoutContent(index), List.of(), null, null);
            case "drop" -> form(200, draft.without(index), List.of(), null, null);
            default -> throw new BadInput("do", "web:error_choice");
        };
    }

    private Response save(LetterDraft draft, String key, Officer me) {
        try {
            NewLetter letter = draft.letter();
            String code = once.answer(me.code(), key, letter.asked(), () -> letters.register(letter, me));
            return Returns.to(LetterPages.base(code) + "?fresh=true").build();
        } catch (BadInput bad) {
            return form(400, draft, bad.errors(), key, null);
        }
    }

    /** Nobody is looked for when somebody denounces: who asked would know, or somebody looking over a shoulder. */
    private List<LetterDraft.SenderDraft> found(LetterDraft draft, Officer me) {
        return draft.type().equals(MatterType.DENUNCIATION.name())
                ? List.of()
                : people.search(draft.find(), me).stream().map(LetterDraft.SenderDraft::of).toList();
    }

    private Officer registering() {
        Officer me = officer.get();
        if (!LetterService.mayRegister(me)) {
            throw new NotAllowed();
        }
        return me;
    }

    private Response form(int status, LetterDraft draft, List<FieldError> errors, String key,
            List<LetterDraft.SenderDraft> found) {
        List<Option> staff = directory.staffList()
                .stream()
                .map(person -> new Option(person.code(), person.fullName() + " – " + person.title() + ", "
                        + person.unitName()))
                .toList();
        Entry entry = new Entry(draft, errors, key, found, explained("source_", Source.values()),
                explained("type_", MatterType.values()), staff, labelled(Fields.Forwarder.values()),
                labelled(Against.values()));
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(Templates.entry(entry).render())
                .build();
    }

    private List<Option> labelled(Enum<?>[] choices) {
        return Stream.of(choices)
                .map(one -> new Option(one.name(), words.say("casefile:choice_" + one)))
                .toList();
    }

    private List<Explained> explained(String prefix, Enum<?>[] choices) {
        return Stream.of(choices)
                .map(one -> new Explained(one.name(), words.say("letters:" + prefix + one.name()),
                        words.say("letters:about_" + prefix + one.name())))
                .toList();
    }
}
