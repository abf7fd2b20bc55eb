package vn.nghedan.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.casefile.PaperDrafts;
import vn.nghedan.casefile.view.CaseFileView;
import vn.nghedan.directory.AgencyView;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Role;
import vn.nghedan.directory.SigningAuthority;
import vn.nghedan.directory.StaffView;
import vn.nghedan.document.issue.PaperSendings;
import vn.nghedan.document.layout.OfficialDocument;
import vn.nghedan.document.layout.OfficialDocument.Paragraph;
import vn.nghedan.document.template.DocumentTemplate;
import vn.nghedan.document.template.DocumentTemplates;
import vn.nghedan.document.template.LegalGround;
import vn.nghedan.document.template.TemplateLine;
import vn.nghedan.procedure.Paper;

/** Fills the template of a paper from its file: what is known is printed, the rest is left to be filled in. */
@ApplicationScoped
class DraftDocuments implements PaperDrafts {

    private static final Locale PAPER = new Locale("vi");
    private static final String DEPUTY = "phó ";
    /** Where the number is written in. */
    private static final String ROOM = "\u00a0".repeat(8);

    private final DocumentTemplates templates;
    private final PaperValues values;
    private final DirectoryService directory;
    private final PaperSendings sendings;

    DraftDocuments(DocumentTemplates templates, PaperValues values, DirectoryService directory,
            PaperSendings sendings) {
        this.templates = templates;
        this.values = values;
        this.directory = directory;
        this.sendings = sendings;
    }

    @Override
    public boolean canDraft(Paper paper, LocalDate on) {
        return templates.of(paper, on).isPresent();
    }

    @Override
    public Map<Integer, LocalDate> unsent(String file) {
        return sendings.unsent(file);
    }

    /** @param day by which it is told who signs and what is in force: the date of the paper, else today */
    OfficialDocument draft(CaseFileView file, PaperDetails details, DocumentTemplate template, LocalDate day) {
        return filled(values.of(file, details, template), details, template, day,
                details.number() == null ? templates.frame().draft() + " · " + file.code() : null);
    }

    /** The template filled from a file that does not exist. */
    OfficialDocument sample(DocumentTemplate template, LocalDate day) {
        String leader = directory.directors().stream().min(Comparator.naturalOrder()).orElse(null);
        PaperDetails invented = new PaperDetails(template.paper(), day, leader, null, Map.of());
        return filled(values.invented(template), invented, template, day, templates.frame().sample());
    }

    /** @param reference what its pages say at their foot; null for an issued paper */
    private OfficialDocument filled(Map<String, Object> known, PaperDetails details, DocumentTemplate template,
            LocalDate day, String reference) {
        DocumentTemplates.Frame frame = templates.frame();
        AgencyView agency = directory.agency();
        Signature signature = signature(details, template, day);
        String subject = String.join(" ", lines(List.of(template.subject()), known));
        return new OfficialDocument(frame.nation(), frame.motto(), upper(parent(agency)),
                upper(PaperValues.nameOnPapers(agency)), number(details, template, agency),
                template.isLetter() ? frame.about() + " " + subject : null, placeAndDate(agency, details.on()),
                template.title(), template.isLetter() ? "" : subject, frame.addressed(),
                lines(template.addressees(), known), template.byAuthority() ? upper(known.get("leader")) : null,
                grounds(template, day), lines(template.text(), known).stream().map(Paragraph::of).toList(),
                frame.recipients(), recipients(template, known), signature.power(), signature.name(),
                reference, keywords(template, day));
    }

    /** The body above on two lines, the second with its province (NĐ30/2020 Phụ lục III). */
    private static String parent(AgencyView agency) {
        return agency.superiorBody() == null ? null : agency.superiorBody().replaceFirst(" (?=tỉnh |thành phố )", "\n");
    }

    private static List<String> lines(List<String> lines, Map<String, Object> known) {
        return lines.stream().flatMap(line -> new TemplateLine(line).filled(known).stream()).toList();
    }

    private String number(PaperDetails details, DocumentTemplate template, AgencyView agency) {
        String symbol = template.symbol() == null
                ? agency.documentSymbol() + "-"
                : template.symbol() + "-" + agency.documentSymbol();
        return templates.frame().number() + " "
                + (details.number() == null ? ROOM + "/" + symbol : details.number());
    }

    /** Months 1 and 2 and days below ten with a nought before (NĐ30/2020 Phụ lục I mục II.4); the day is left open until it is known. */
    private String placeAndDate(AgencyView agency, LocalDate on) {
        return new TemplateLine(templates.frame().placeAndDate())
                .filled(Map.of("place", agency.place(), "day", on == null ? "…" : "%02d".formatted(on.getDayOfMonth()),
                        "month",
                        on == null
                                ? "…"
                                : on.getMonthValue() < 3
                                        ? "0" + on.getMonthValue()
                                        : String.valueOf(on.getMonthValue()),
                        "year", on == null ? "…" : String.valueOf(on.getYear())))
                .get(0);
    }

    /** Each line ends in a semicolon, the last in a full stop (NĐ30/2020 Phụ lục I mục II.6). */
    private List<String> grounds(DocumentTemplate template, LocalDate day) {
        List<String> lines = template.grounds()
                .stream()
                .flatMap(key -> templates.ground(key, day).stream())
                .map(LegalGround::text)
                .toList();
        List<String> ended = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            ended.add(lines.get(i) + (i == lines.size() - 1 ? "." : ";"));
        }
        return ended;
    }

    private List<String> recipients(DocumentTemplate template, Map<String, Object> known) {
        return Stream.concat(lines(template.recipients(), known).stream(), Stream.of(templates.frame().kept()))
                .toList();
    }

    // ---- who signs

    /**
     * Their own title, or in whose place: KT. for a deputy, TL. for others, TUQ. for a stand-in (NĐ30/2020 Điều 13). Nobody signs whom no power
     * of that day lets sign: then the head's title stands there, and no name.
     */
    private Signature signature(PaperDetails details, DocumentTemplate template, LocalDate day) {
        String leader = values.leaderTitle().orElse("");
        StaffView person = directory.staff(details.decidedBy()).orElse(null);
        SigningAuthority.Kind kind = person == null
                ? null
                : directory.authorityOf(person.code(), Role.DIRECTOR, day).map(SigningAuthority::kind).orElse(null);
        boolean signs = person != null && (template.signedByAuthor() || kind != null
                || directory.rolesOn(person.code(), day).contains(Role.UNIT_HEAD));
        if (!signs) {
            return new Signature(List.of(upper(leader)), null);
        }
        String title = values.bare(person.title());
        String place = template.signedByAuthor() || kind == SigningAuthority.Kind.OWN_ROLE
                ? null
                : inPlace(title.toLowerCase(PAPER).startsWith(DEPUTY), kind);
        List<String> power = place == null
                ? List.of(upper(title))
                : List.of(upper(new TemplateLine(place).filled(Map.of("leader", leader)).get(0)), upper(title));
        return new Signature(power, person.fullName());
    }

    private String inPlace(boolean deputy, SigningAuthority.Kind kind) {
        DocumentTemplates.Frame frame = templates.frame();
        return deputy
                ? frame.forLeader()
                : kind == SigningAuthority.Kind.STAND_IN ? frame.byMandate() : frame.onBehalf();
    }

    /** @param name null where it is not known who signs */
    private record Signature(List<String> power, String name) {}

    private static String upper(Object text) {
        return text == null ? null : text.toString().toUpperCase(PAPER);
    }

    private static String keywords(DocumentTemplate template, LocalDate day) {
        String form = template.paper().form();
        return Stream.of(template.paper().name(), form, day.toString())
                .filter(part -> part != null)
                .reduce((first, next) -> first + "; " + next)
                .orElse("");
    }
}
