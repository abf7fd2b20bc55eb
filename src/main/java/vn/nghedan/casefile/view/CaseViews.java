package vn.nghedan.casefile.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.nghedan.casefile.CaseFileQueries;
import vn.nghedan.casefile.PaperDrafts;
import vn.nghedan.casefile.access.ActingFor;
import vn.nghedan.casefile.dates.DeadlineLines;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.Obligation;
import vn.nghedan.procedure.Paper;
import vn.nghedan.procedure.Procedure;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.Procedures;
import vn.nghedan.procedure.State;
import vn.nghedan.web.frame.Amounts;
import vn.nghedan.web.frame.DueView;
import vn.nghedan.web.frame.Words;

/** Prepares the page of a file: who, how far, by when, what happened, what next. */
@ApplicationScoped
public class CaseViews {

    private static final Comparator<CaseView.ClockLine> BY_DATE = Comparator
            .comparing((CaseView.ClockLine line) -> !line.duty())
            .thenComparing(CaseView.ClockLine::dueOn, Comparator.nullsLast(Comparator.naturalOrder()));

    private final CaseFileQueries reader;
    private final DeadlineLines clockLines;
    private final FactDescriber telling;
    private final CaseNotes notes;
    private final PaperDrafts paperRoom;
    private final DirectoryService directory;
    private final Words words;
    private final Clock clock;

    CaseViews(CaseFileQueries reader, DeadlineLines clockLines, FactDescriber telling, CaseNotes notes,
            PaperDrafts paperRoom, DirectoryService directory,
            Words words, Clock clock) {
        this.reader = reader;
        this.clockLines = clockLines;
        this.telling = telling;
        this.notes = notes;
        this.paperRoom = paperRoom;
        this.directory = directory;
        this.words = words;
        this.clock = clock;
    }

    @Transactional
    public CaseView of(String code, Officer officer) {
        return of(code, base(code), officer);
    }

    /** @param base address of the file, under which its acts and clocks lie */
    @Transactional
    public CaseView of(String code, String base, Officer officer) {
        CaseFileView file = reader.read(code, officer);
        ProcedureCode procedure = ProcedureCode.valueOf(file.procedure());
        State state = State.valueOf(file.state());
        Set<FactKind> facts = file.facts()
                .stream()
                .filter(CaseFileView.FactView::holds)
                .map(fact -> FactKind.valueOf(fact.kind()))
                .collect(Collectors.toSet());
        List<CaseView.Act> acts = acts(file, base, facts);
        int main = (int) Math.min(3, acts.stream().filter(act -> MainActs.leadsOn(act.act())).count());
        List<CaseView.ClockLine> clocks = clockLines.of(file, reader.clocks(code, officer), LocalDate.now(clock), base);
        // a letter is called by what it is, not by how it is handled
        String called = procedure.type() == null ? "casefile:type_" + file.type() : "casefile:procedure_" + procedure;
        return new CaseView(file, base, words.say(called),
                words.say("casefile:state_" + state), ActPanels.tone(state), words.say("casefile:type_" + file.type()),
                directory.unitNameOf(file.unit()), directory.nameOf(file.handler()), people(file, "APPLICANT"),
                people(file, "RESPONDENT"), stages(procedure, state, facts), acts.subList(0, main),
                acts.subList(main, acts.size()), notes.of(file, LocalDate.now(clock)),
                clocks.stream().filter(DeadlineLines::isOpen).sorted(BY_DATE).toList(),
                clocks.stream().filter(line -> !DeadlineLines.isOpen(line)).toList(), entries(file, base),
                papers(file), links(file), obligations(file));
    }

    public static String base(String code) {
        return "/cases/" + code;
    }

    // ---- who and how far

    private List<CaseView.Person> people(CaseFileView file, String role) {
        return file.parties()
                .stream()
                .filter(party -> party.role().equals(role))
                .map(party -> new CaseView.Person(party.name(), party.address(), party.phone(), party.representative(),
                        directory.nameOf(party.staffCode())))
                .toList();
    }

    private List<CaseView.Progress> stages(ProcedureCode procedure, State state, Set<FactKind> facts) {
        return Stages.of(procedure, state, facts)
                .stream()
                .map(stage -> new CaseView.Progress(words.say(stage.name()),
                        stage.mark().name().toLowerCase(Locale.ROOT), words.say("casefile:mark_" + stage.mark())))
                .toList();
    }

    /** What leads on stands first, in the order of the law; what is done again, or on the side, after it. */
    private static List<CaseView.Act> acts(CaseFileView file, String base, Set<FactKind> facts) {
        return file.acts()
                .stream()
                .sorted(Comparator.comparingInt(offered -> MainActs.rank(Act.valueOf(offered.act()), facts)))
                .map(offered -> new CaseView.Act(offered.act(), offered.label(), base + "/acts/" + offered.act()))
                .toList();
    }

    // ---- what happened

    private List<CaseView.Entry> entries(CaseFileView file, String base) {
        boolean mayCorrect = file.acts().stream().anyMatch(act -> act.act().equals(Act.CORRECT.name()));
        List<CaseView.Entry> entries = new ArrayList<>();
        for (CaseFileView.FactView fact : file.facts()) {
            String reason = fact.struckOut() ? reasonAgainst(fact.number(), file) : null;
            entries.add(new CaseView.Entry(fact.number(), fact.label(), fact.on(), directory.nameOf(fact.decidedBy()),
                    power(fact.authority()), fact.document() == null ? null : fact.document().number(),
                    fact.document() == null ? null : fact.document().date(), fact.note(),
                    fact.unreadable() ? List.of() : telling.details(fact, file), directory.nameOf(fact.recordedBy()),
                    fact.recordedAt().atOffset(ZoneOffset.UTC), fact.struckOut(), reason,
                    corrected(fact, file),
                    fact.unreadable(), mayCorrect && fact.canBeCorrected()
                            ? base + "/acts/CORRECT?fact=" + fact.number()
                            : null,
                    fact.irregularities()));
        }
        entries.sort(Comparator.comparing(CaseViews::heldOn).thenComparing(CaseView.Entry::number).reversed());
        return entries;
    }

    /** Only what the correction has changed. */
    private CaseView.Corrected corrected(CaseFileView.FactView fact, CaseFileView file) {
        CaseFileView.ReplacementView held = fact.replacement();
        if (held == null) {
            return null;
        }
        Map<String, Object> changed = new LinkedHashMap<>(held.particulars());
        changed.entrySet().removeIf(entry -> entry.getValue().equals(fact.particulars().get(entry.getKey())));
        return new CaseView.Corrected(held.on(),
                Objects.equals(held.decidedBy(), fact.decidedBy()) ? null : directory.nameOf(held.decidedBy()),
                held.document() == null || held.document().equals(fact.document()) ? null : held.document().number(),
                Objects.equals(held.note(), fact.note()) ? null : held.note(),
                telling.details(changed, file.procedure()));
    }

    private static LocalDate heldOn(CaseView.Entry entry) {
        return entry.corrected() == null ? entry.on() : entry.corrected().on();
    }

    private static String reasonAgainst(int number, CaseFileView file) {
        return file.facts()
                .stream()
                .filter(fact -> fact.kind().equals("CORRECTED") && !fact.struckOut() && !fact.unreadable())
                .filter(fact -> Objects.equals(String.valueOf(fact.particulars().get("fact")),
                        Integer.toString(number)))
                .map(fact -> String.valueOf(fact.particulars().get("reason")))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private String power(String kept) {
        ActingFor acted = ActingFor.read(kept);
        if (acted == null) {
            return null;
        }
        String said = words.say("casefile:power_" + acted.kind()).replace("{document}", acted.document());
        return acted.absent() == null ? said : said.replace("{name}", directory.nameOf(acted.absent()));
    }

    /** The papers on record, as corrected. */
    public List<CaseView.PaperLine> papers(CaseFileView file) {
        Procedure procedure = Procedures.of(ProcedureCode.valueOf(file.procedure()));
        List<CaseFileView.FactView> onPaper = file.facts()
                .stream()
                .filter(fact -> fact.holds() && fact.heldDocument() != null)
                .toList();
        Map<Integer, LocalDate> unsent = onPaper.isEmpty() ? Map.of() : paperRoom.unsent(file.code());
        return onPaper.stream().map(fact -> {
            Paper paper = procedure.paperOf(FactKind.valueOf(fact.kind()));
            return new CaseView.PaperLine(fact.number(), paper,
                    paper == Paper.NONE ? fact.label() : words.say("casefile:paper_" + paper),
                    fact.heldDocument().number(), fact.heldDocument().date(), fact.heldOn(),
                    unsent.containsKey(fact.number())
                            ? DueView.set(unsent.get(fact.number()), null, LocalDate.now(clock))
                            : null);
        }).toList();
    }

    private List<CaseView.ObligationLine> obligations(CaseFileView file) {
        return file.obligations()
                .stream()
                .map(one -> new CaseView.ObligationLine(one.what(), words.say("casefile:choice_" + one.kind()),
                        one.obligor(), one.owed() == null ? null : amounts(one),
                        DueView.set(one.dueOn(), one.doneOn(), LocalDate.now(clock))))
                .toList();
    }

    private String amounts(Obligation one) {
        return Amounts.say(one.carriedOut()) + " / " + Amounts.say(one.owed()) + " "
                + words.say("casefile:measure_" + one.kind().measure());
    }

    private List<CaseView.LinkLine> links(CaseFileView file) {
        return file.links()
                .stream()
                .map(link -> new CaseView.LinkLine(link.code(), words.say("casefile:link_" + link.kind()),
                        address(link.code())))
                .toList();
    }

    private static String address(String code) {
        String room = code.startsWith("VV-") ? "/cases/" : code.startsWith("TCD-") ? "/visits/" : "/letters/";
        return room + URLEncoder.encode(code, StandardCharsets.UTF_8);
    }
}
