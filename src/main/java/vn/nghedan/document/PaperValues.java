package vn.nghedan.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.casefile.view.CaseFileView;
import vn.nghedan.casefile.view.CaseFileView.FactView;
import vn.nghedan.casefile.view.CaseFileView.PartyView;
import vn.nghedan.directory.AgencyView;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.StaffView;
import vn.nghedan.document.template.DocumentTemplate;
import vn.nghedan.document.template.DocumentTemplates;
import vn.nghedan.document.template.Secrecy;
import vn.nghedan.document.template.TemplateField;
import vn.nghedan.document.template.TemplateLine;
import vn.nghedan.law.Ground;
import vn.nghedan.law.GroundFamily;
import vn.nghedan.law.RuleBook;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.web.frame.WebText;
import vn.nghedan.web.frame.Words;

/** Finds in a file what the places of a template stand for. */
@ApplicationScoped
class PaperValues {

    private static final Locale PAPER = new Locale("vi");

    private final DirectoryService directory;
    private final DocumentTemplates templates;
    private final RuleBook ruleBook;
    private final Words words;

    PaperValues(DirectoryService directory, DocumentTemplates templates, RuleBook ruleBook, Words words) {
        this.directory = directory;
        this.templates = templates;
        this.ruleBook = ruleBook;
        this.words = words;
    }

    /** By the names that {@link TemplateLine}s use; what is not known is left out. */
    Map<String, Object> of(CaseFileView file, PaperDetails details, DocumentTemplate template) {
        Map<String, Object> values = ofTheAgency();
        values.put("complainant", people(file, "APPLICANT", file.groupSize()));
        values.put("complainantAddress", first(file, "APPLICANT").map(PartyView::address).orElse(null));
        values.put("respondents", people(file, "RESPONDENT", 1));
        values.put("summary", file.subject());
        values.put("contents", contents(file));
        values.put("receivedOn", WebText.date(file.receivedOn()));
        paperOf(file, FactKind.ACCEPTED, "accepted", values);
        paperOf(file, FactKind.SUSPENDED, "suspended", values);
        paperOf(file, FactKind.ENFORCEMENT_STAYED, "stay", values);
        paperOf(file, FactKind.TRANSFERRED, "transferred", values);
        values.put("transferredTo", lastSaid(file, FactKind.TRANSFERRED, "to"));
        challenged(file, values);
        ofTheAct(file, details, values);
        return known(values, hidesTheDenouncer(file, template));
    }

    /** Of a file that does not exist and in which everything is known. */
    Map<String, Object> invented(DocumentTemplate template) {
        Map<String, Object> values = ofTheAgency();
        TemplateField.ALL.forEach(field -> values.putIfAbsent(field.name(), field.sample()));
        return known(values, template.secrecy() == Secrecy.HIDE);
    }

    private static Map<String, Object> known(Map<String, Object> values, boolean hiding) {
        values.values().removeIf(value -> value == null || value.toString().isBlank());
        if (hiding) {
            values.keySet().retainAll(TemplateField.TOLD_TO_ANYBODY);
        }
        return values;
    }

    /** Whatever the template says, of a denunciation nothing is printed that could point to somebody. */
    private static boolean hidesTheDenouncer(CaseFileView file, DocumentTemplate template) {
        return template.secrecy() == Secrecy.HIDE || mayDenounce(file);
    }

    /** Whether it denounces, is closed with what does, or nobody can tell yet. */
    static boolean mayDenounce(CaseFileView file) {
        return file.restricted() || !file.type().equals("COMPLAINT") && !file.type().equals("PETITION");
    }

    // ---- the agency

    private Map<String, Object> ofTheAgency() {
        Map<String, Object> values = new HashMap<>();
        AgencyView agency = directory.agency();
        values.put("agency", agency.name());
        values.put("superior", agency.superiorBody());
        values.put("leader", leader(agency));
        return values;
    }

    /** "Giám đốc Sở Khoa học và Công nghệ": the title without the word with which the name of the agency begins. */
    private String leader(AgencyView agency) {
        return leaderTitle().map(title -> title + " " + nameOnPapers(agency)).orElse(null);
    }

    /** The title of who leads: the director who signs in nobody's place. */
    Optional<String> leaderTitle() {
        return directory.directors()
                .stream()
                .flatMap(code -> directory.staff(code).stream())
                .min(Comparator.comparing(StaffView::code))
                .map(person -> bare(person.title()));
    }

    /** "Phó Giám đốc" of "Phó Giám đốc Sở", in an agency whose name begins with "Sở". */
    String bare(String title) {
        String kind = directory.agency().name().split(" ", 2)[0];
        return title.endsWith(" " + kind) ? title.substring(0, title.length() - kind.length() - 1) : title;
    }

    /** The name without the province, which the body above says already. */
    static String nameOnPapers(AgencyView agency) {
        String above = agency.superiorBody() == null ? "" : agency.superiorBody();
        int province = above.indexOf(" tỉnh ");
        String suffix = province < 0 ? "" : above.substring(province);
        return !suffix.isEmpty() && agency.name().endsWith(suffix)
                ? agency.name().substring(0, agency.name().length() - suffix.length())
                : agency.name();
    }

    // ---- the file

    private static Optional<PartyView> first(CaseFileView file, String role) {
        return file.parties().stream().filter(party -> party.role().equals(role)).findFirst();
    }

    private String people(CaseFileView file, String role, int groupSize) {
        List<String> names = file.parties()
                .stream()
                .filter(party -> party.role().equals(role))
                .map(PartyView::name)
                .filter(name -> name != null && !name.isBlank())
                .toList();
        if (names.isEmpty()) {
            return null;
        }
        String together = String.join(", ", names);
        return groupSize <= names.size()
                ? together
                : new TemplateLine(templates.frame().group())
                        .filled(Map.of("names", together, "others", String.valueOf(groupSize - names.size())))
                        .get(0);
    }

    private static List<String> contents(CaseFileView file) {
        List<String> contents = file.contents()
                .stream()
                .filter(content -> !content.withdrawn())
                .map(content -> content.number() + ". " + content.summary())
                .toList();
        return contents.isEmpty() && file.subject() != null ? List.of(file.subject()) : contents;
    }

    /** Number and date of the latest paper of a kind of fact. */
    private static void paperOf(CaseFileView file, FactKind kind, String name, Map<String, Object> values) {
        holding(file).filter(fact -> fact.kind().equals(kind.name())).reduce((first, last) -> last).ifPresent(fact -> {
            CaseFileView.DocumentView paper = fact.heldDocument();
            values.put(name + "Number", paper == null ? null : paper.number());
            values.put(name + "On", WebText.date(
                    paper == null || paper.date() == null ? fact.heldOn() : paper.date()));
        });
    }

    private static Object lastSaid(CaseFileView file, FactKind kind, String name) {
        return holding(file).filter(fact -> fact.kind().equals(kind.name()))
                .reduce((first, last) -> last)
                .map(fact -> fact.heldParticulars().get(name))
                .orElse(null);
    }

    private static Stream<FactView> holding(CaseFileView file) {
        return file.facts().stream().filter(FactView::holds);
    }

    private static void challenged(CaseFileView file, Map<String, Object> values) {
        holding(file).map(fact -> fact.heldParticulars().get("challenged"))
                .filter(Map.class::isInstance)
                .map(parts -> (Map<?, ?>) parts)
                .reduce((first, last) -> last)
                .ifPresent(parts -> {
                    values.put("challengedNumber", parts.get("number"));
                    values.put("challengedOn", day(parts.get("date")));
                    values.put("challengedBy", parts.get("issuedBy"));
                });
    }

    // ---- the act

    private void ofTheAct(CaseFileView file, PaperDetails act, Map<String, Object> values) {
        values.put("on", act.on() == null ? null : WebText.date(act.on()));
        values.put("body", act.text("to"));
        values.put("reason", act.text("reason"));
        values.put("asked", act.text("summary"));
        values.put("dueOn", day(act.particulars().get("dueOn")));
        values.put("stayUntil", day(act.particulars().get("stayUntil")));
        values.put("dialogueOn", day(act.particulars().get("dialogueOn")));
        values.put("outcome", act.text("outcome") == null
                ? null
                : words.onPaper("casefile:choice_" + act.text("outcome"), file.procedure()));
        values.put("team", named(act.particulars().get("team")));
        values.put("grounds", act.particulars()
                .values()
                .stream()
                .flatMap(PaperValues::each)
                .flatMap(code -> ground(code, act.on()).stream())
                .collect(Collectors.joining("; ")));
    }

    private Optional<String> ground(String code, LocalDate on) {
        return ruleBook.versionsOfGround(code)
                .stream()
                .filter(ground -> ground.family() != GroundFamily.GUARD)
                .filter(ground -> on == null || ground.inForce().holdsOn(on))
                .reduce((earlier, later) -> later)
                .map(PaperValues::withItsArticle);
    }

    private static String withItsArticle(Ground ground) {
        String articles = ground.basis().stream().map(Object::toString).collect(Collectors.joining(", "));
        return ground.text().in(PAPER) + (articles.isEmpty() ? "" : " (" + articles + ")");
    }

    /** Each with the title: "ông (bà) …". */
    private String named(Object codes) {
        String names = each(codes).flatMap(code -> directory.staff(code).stream())
                .map(person -> person.fullName() + ", " + person.title())
                .collect(Collectors.joining("; "));
        return names.isEmpty() ? null : names;
    }

    private static Stream<String> each(Object value) {
        return value instanceof Collection<?> many
                ? many.stream().filter(String.class::isInstance).map(String.class::cast)
                : value instanceof String one ? Stream.of(one) : Stream.empty();
    }

    private static String day(Object value) {
        try {
            return value == null ? null : WebText.date(LocalDate.parse(value.toString()));
        } catch (DateTimeException notDate) {
            return null;
        }
    }
}
