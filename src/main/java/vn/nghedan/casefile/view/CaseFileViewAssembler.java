package vn.nghedan.casefile.view;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.casefile.CaseFileAccess;
import vn.nghedan.casefile.access.HiddenLinks;
import vn.nghedan.casefile.access.Superiors;
import vn.nghedan.casefile.access.Visibility;
import vn.nghedan.casefile.acting.GuardContexts;
import vn.nghedan.casefile.acting.RefusalMapper;
import vn.nghedan.casefile.journal.Belongings;
import vn.nghedan.casefile.journal.CaseFile;
import vn.nghedan.casefile.journal.CaseFileRepository;
import vn.nghedan.casefile.journal.FactRow;
import vn.nghedan.casefile.journal.InvolvedStaff;
import vn.nghedan.casefile.journal.Party;
import vn.nghedan.casefile.readmodel.FormerTypeDeadlines;
import vn.nghedan.casefile.secrecy.FreeText;
import vn.nghedan.casefile.secrecy.Redaction;
import vn.nghedan.deadline.Deadline;
import vn.nghedan.deadline.Deadlines;
import vn.nghedan.directory.Officer;
import vn.nghedan.identity.IdentityService;
import vn.nghedan.law.RuleBook;
import vn.nghedan.procedure.CaseStatus;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.GuardContext;
import vn.nghedan.procedure.Irregularity;
import vn.nghedan.procedure.Journal;
import vn.nghedan.procedure.Procedure;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.Procedures;
import vn.nghedan.procedure.field.Fields;
import vn.nghedan.reference.OfficeCalendar;

/**
 * Puts together what an officer is shown of a file: its people, contents, deadlines, acts, facts and links, each only as far
 * as they may know of it.
 */
@ApplicationScoped
public class CaseFileViewAssembler {

    private static final Set<FactKind> LINKING = Set.of(FactKind.LINKED, FactKind.MERGED, FactKind.FOLLOW_UP_RECEIVED);

    private final CaseFileRepository files;
    private final Belongings belongings;
    private final InvolvedStaff staff;
    private final GuardContexts contexts;
    private final CaseFileAccess access;
    private final Visibility visibility;
    private final Superiors superiors;
    private final IdentityService identity;
    private final Labels labels;
    private final RefusalMapper answers;
    private final RuleBook ruleBook;
    private final OfficeCalendar calendar;
    private final Clock clock;

    CaseFileViewAssembler(CaseFileRepository files, Belongings belongings, InvolvedStaff staff, GuardContexts contexts,
            CaseFileAccess access, Visibility visibility,
            Superiors superiors, IdentityService identity, Labels labels, RefusalMapper answers, RuleBook ruleBook,
            OfficeCalendar calendar, Clock clock) {
        this.files = files;
        this.belongings = belongings;
        this.staff = staff;
        this.contexts = contexts;
        this.access = access;
        this.visibility = visibility;
        this.superiors = superiors;
        this.identity = identity;
        this.labels = labels;
        this.answers = answers;
        this.ruleBook = ruleBook;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @param some files that the officer may know of */
    public List<CaseFileView> views(List<CaseFile> some, Officer officer) {
        List<String> codes = some.stream().map(CaseFile::getCode).toList();
        belongings.of(some);
        staff.of(some);
        identity.lookUp(codes);
        visibility.cameFrom(codes, officer);
        return some.stream().map(file -> view(file, officer)).toList();
    }

    /** @param file one that the officer may know of */
    public CaseFileView view(CaseFile file, Officer officer) {
        List<FactRow> rows = files.rows(file);
        Journal journal = new Journal(rows.stream().map(FactRow::fact).toList());
        Procedure procedure = Procedures.of(file.getProcedure());
        GuardContext situation = contexts.of(file, procedure, journal);
        Set<Integer> unreadable = procedure.read(journal).unreadable();
        LocalDate today = LocalDate.now(clock);
        boolean unseen = visibility.isUnseen(officer, file);
        CaseStatus standing = situation.standing();
        List<CaseFileView.ClockView> clocks = clocks(file, standing, today);
        HiddenLinks ties = new HiddenLinks(other -> isAsSecret(file, other) && mayStandBeside(file, other, officer),
                other -> mayStandBeside(file, other, officer));
        return new CaseFileView(file.getCode(), file.getType().name(), file.getProcedure().name(),
                file.getState().name(),
                file.getState().phase().name(), file.getUnit(), file.getHandler(), file.getReceivedOn(),
                unseen ? Redaction.HIDDEN : file.getSubject(), unseen ? null : file.getContent(),
                file.getGroupSize(), file.isRestricted(), file.isOverLevel(),
                origin(file, officer), file.getDueOn(), file.getPausedSince(),
                file.getDueOn() != null && clocks.stream().anyMatch(CaseFileView.ClockView::overdue), file.getVersion(),
                parties(file), contents(file, standing, unseen), clocks, acts(situation, file, officer),
                facts(file, rows, journal, situation, unreadable, ties, unseen, officer),
                links(file, standing, officer),
                standing.obligations());
    }

    /** A visit is no file: its number stands before that of each of its contents anyway. */
    private String origin(CaseFile file, Officer officer) {
        String origin = file.getOrigin();
        boolean told = file.getProcedure() == ProcedureCode.RECEPTION
                || origin != null && mayStandBeside(file, origin, officer);
        return told ? origin : null;
    }

    private boolean mayStandBeside(CaseFile file, String other, Officer officer) {
        boolean visit = file.getProcedure() == ProcedureCode.RECEPTION && other.equals(file.getOrigin());
        return !visit && visibility.find(other, officer)
                .filter(beside -> beside.isRestricted() == file.isRestricted() || knowsBoth(officer, file))
                .isPresent();
    }

    private boolean isAsSecret(CaseFile file, String other) {
        return files.byCode(other).filter(beside -> beside.isRestricted() == file.isRestricted()).isPresent();
    }

    /** The director, and whoever took the letter in: they know who denounces, nobody else may put two files together. */
    private static boolean knowsBoth(Officer officer, CaseFile file) {
        return officer.isDirector() || officer.code().equals(file.getRecordedBy());
    }

    private List<CaseFileView.FactView> facts(CaseFile file, List<FactRow> rows, Journal journal,
            GuardContext situation,
            Set<Integer> unreadable, HiddenLinks ties, boolean unseen, Officer officer) {
        Map<Integer, List<Irregularity>> found = new HashMap<>(
                Procedures.of(situation.standing().procedure()).irregularities(situation));
        superiors.nobodyElse(file, situation.standing())
                .forEach((number, one) -> found.merge(number, List.of(one),
                        (law, ours) -> Stream.concat(law.stream(), ours.stream()).toList()));
        return rows.stream()
                .map(row -> ties.from(labels.fact(row, journal, unreadable,
                        answers.irregularities(found.getOrDefault(row.fact().number(), List.of()), row.fact().on()))))
                .map(fact -> unseen && !fact.recordedBy().equals(officer.code()) ? FreeText.withheld(fact) : fact)
                .toList();
    }

    private List<CaseFileView.PartyView> parties(CaseFile file) {
        Stream<CaseFileView.PartyView> aliases = identity.aliasesOf(file.getCode())
                .stream()
                .map(alias -> new CaseFileView.PartyView(Party.Role.APPLICANT.name(), alias.text(), null, null, null,
                        null));
        Stream<CaseFileView.PartyView> named = files.parties(file)
                .stream()
                .map(party -> new CaseFileView.PartyView(party.getRole().name(), party.getName(), party.getAddress(),
                        party.getPhone(), party.getRepresentative(), party.getStaffCode()));
        return Stream.concat(aliases, named).toList();
    }

    private List<CaseFileView.ContentView> contents(CaseFile file, CaseStatus standing, boolean unseen) {
        return files.contents(file)
                .stream()
                .map(item -> new CaseFileView.ContentView(item.getNumber(),
                        unseen ? Redaction.HIDDEN : item.getSummary(),
                        standing.withdrawnContents().contains(item.getNumber())))
                .toList();
    }

    private List<CaseFileView.ClockView> clocks(CaseFile file, CaseStatus standing, LocalDate today) {
        return begun(file, standing.facts(), today).stream()
                .map(derived -> labels.clock(derived, standing.facts().get(derived.anchor()), today))
                .toList();
    }

    /**
     * The clocks that run or ran, those of types the file was taken for before among them: each shows how it was counted.
     * What a citizen may do only from a day to come is not told yet; what the agency has to do then is.
     */
    public List<Deadline> begun(CaseFile file, List<Fact> facts, LocalDate today) {
        return new FormerTypeDeadlines(new Deadlines(ruleBook, calendar.current()))
                .clocks(file.getProcedure(), file.getType(), facts)
                .stream()
                .filter(derived -> derived.rule().isDuty() || !derived.isAheadOn(today))
                .toList();
    }

    /** What can be done as things stand there, or stood on a day; nothing for who may not act. */
    public List<CaseFileView.ActView> acts(GuardContext situation, CaseFile file, Officer officer) {
        if (!access.mayAct(officer, file)) {
            return List.of();
        }
        Procedure procedure = Procedures.of(situation.standing().procedure());
        return procedure.offered(situation)
                .stream()
                .map(step -> labels.act(procedure.code(), step, procedure.termsOf(step.act()).of(situation.standing()),
                        LocalDate.now(clock), situation))
                .toList();
    }

    /** Files this one is tied to; those the reader may not know of are left out. */
    private List<CaseFileView.LinkView> links(CaseFile file, CaseStatus standing, Officer officer) {
        List<CaseFileView.LinkView> links = new ArrayList<>();
        if (file.getOrigin() != null) {
            links.add(new CaseFileView.LinkView(file.getOrigin(), "ORIGIN"));
        }
        visibility.cameFrom(List.of(file.getCode()), officer)
                .forEach(next -> links.add(new CaseFileView.LinkView(next.getCode(), "FOLLOWED_BY")));
        standing.facts()
                .stream()
                .filter(fact -> LINKING.contains(fact.what()))
                .forEach(fact -> fact.get(Fields.CASE)
                        .ifPresent(other -> links.add(new CaseFileView.LinkView(other, kindOfLink(fact)))));
        return links.stream().filter(link -> mayStandBeside(file, link.code(), officer)).distinct().toList();
    }

    private static String kindOfLink(Fact fact) {
        return fact.what() == FactKind.FOLLOW_UP_RECEIVED
                ? Fields.LinkKind.FOLLOW_UP.name()
                : fact.get(Fields.LINK_KIND).map(Enum::name).orElse("MERGED_INTO");
    }
}
