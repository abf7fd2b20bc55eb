package vn.nghedan.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import vn.nghedan.casefile.journal.CaseFile;
import vn.nghedan.casefile.journal.CaseFileRepository;
import vn.nghedan.casefile.journal.FactAdded;
import vn.nghedan.casefile.journal.Party;
import vn.nghedan.directory.CurrentOfficer;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.directory.StaffView;
import vn.nghedan.directory.Subordination;
import vn.nghedan.procedure.CaseStatus;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.field.FactData;
import vn.nghedan.procedure.field.Fields;
import vn.nghedan.web.frame.Option;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.NotFound;

/**
 * Asks who of the agency is meant where a denunciation only names somebody, and keeps it from everybody who might be until an answer is given. A
 * question, and its answer, is one of the matter: letter and case have the same.
 */
@Named("respondents")
@ApplicationScoped
public class Respondents {

    private final CaseFileRepository files;
    private final CaseFileActs acts;
    private final CaseFileAccess access;
    private final DirectoryService directory;
    private final Subordination subordination;
    private final CurrentOfficer officer;
    private final Clock clock;

    Respondents(CaseFileRepository files, CaseFileActs acts, CaseFileAccess access, DirectoryService directory,
            Subordination subordination,
            CurrentOfficer officer, Clock clock) {
        this.files = files;
        this.acts = acts;
        this.access = access;
        this.directory = directory;
        this.subordination = subordination;
        this.officer = officer;
        this.clock = clock;
    }

    /**
     * What is asked of whoever may know of the file.
     *
     * @param name as it was written
     * @param mayBe those who might be meant
     */
    public record Question(String name, List<Option> mayBe, List<Option> others) {}

    // ---- asking

    void opened(@Observes FileOpened opened) {
        ask(files.byCode(opened.code()).orElseThrow(), opened.recorder());
    }

    void added(@Observes FactAdded added) {
        if (added.fact().what() == FactKind.RECLASSIFIED || added.fact().what() == FactKind.CORRECTED) {
            ask(added.file(), added.recorder());
        }
    }

    /** Asks anew where the name of who is denounced was written down or changed, or a file turned out to denounce. */
    @Transactional(TxType.MANDATORY)
    public void named(String code, Officer recorder) {
        ask(files.byCode(code).orElseThrow(NotFound::new), recorder);
    }

    private void ask(CaseFile file, Officer recorder) {
        boolean denounces = file.isRestricted() || file.getType() == MatterType.DENUNCIATION
                || file.getType() == MatterType.MIXED;
        if (denounces && file.isOpen()) {
            respondent(file).filter(party -> !isAnsweredElsewhere(file, party))
                    .ifPresent(party -> ask(file, party, recorder));
        }
    }

    private void ask(CaseFile file, Party party, Officer recorder) {
        List<Fact> facts = files.standing(file);
        Set<String> meant = party.getStaffCode() == null ? directory.possiblyMeantBy(party.getName()) : Set.of();
        boolean askedBefore = facts.stream()
                .filter(fact -> fact.what().isAside())
                .reduce((earlier, later) -> later)
                .filter(fact -> party.getName().equals(fact.note()))
                .isPresent();
        if (!askedBefore && !meant.equals(CaseStatus.mayBeMeant(facts))) {
            // it is a question about what was received, and no movement of the file
            acts.note(file, aside(FactKind.RESPONDENT_QUESTIONED, file.getStateSince(), party,
                    FactData.none().with(Fields.MAY_BE_MEANT, List.copyOf(meant))), recorder);
        }
    }

    /** The letter has been asked already whom the same name means. */
    private boolean isAnsweredElsewhere(CaseFile file, Party respondent) {
        return related(file).anyMatch(other -> files.standing(other)
                .stream()
                .filter(fact -> fact.what().isAside())
                .reduce((earlier, later) -> later)
                .filter(fact -> fact.what() == FactKind.RESPONDENT_ANSWERED)
                .filter(fact -> respondent.getName().equals(fact.note()))
                .isPresent());
    }

    private static Fact aside(FactKind what, LocalDate on, Party respondent, FactData particulars) {
        return new Fact(0, what, on, null, null, respondent.getName(), particulars);
    }

    // ---- answering

    /**
     * Says who is meant.
     *
     * @param isStaff the staff code; null or empty for nobody of the agency
     */
    @Transactional
    public void answer(String code, String isStaff, Officer me) {
        CaseFile file = access.recordable(code, me);
        String answer = isStaff == null || isStaff.isBlank() ? null : isStaff.strip();
        if (CaseStatus.mayBeMeant(files.standing(file)).isEmpty()) {
            throw new BadInput("isStaff", "casefile:error_nothing_asked");
        }
        if (answer != null && directory.staff(answer).isEmpty()) {
            throw new BadInput("isStaff", "casefile:error_person_unknown");
        }
        List<CaseFile> matter = new ArrayList<>(List.of(file));
        related(file).filter(other -> !CaseStatus.mayBeMeant(files.standing(other)).isEmpty()).forEach(matter::add);
        matter.forEach(one -> answer(one, answer, me));
    }

    private void answer(CaseFile file, String isStaff, Officer me) {
        Party respondent = respondent(file).orElseThrow(NotFound::new);
        respondent.is(isStaff);
        FactData said = FactData.none();
        if (isStaff != null) {
            said = said.with(Fields.IS_STAFF, isStaff);
            said = subordination.leads(isStaff) ? said.with(Fields.AGAINST_LEADERS, true) : said;
        }
        files.flush();
        acts.note(file, aside(FactKind.RESPONDENT_ANSWERED, LocalDate.now(clock), respondent, said), me);
    }

    // ---- questions

    /** What is still asked about this file; null where nothing is. For pages that have shown the file already. */
    @Transactional
    public Question question(String code) {
        Officer me = officer.get();
        return files.byCode(code)
                .filter(file -> access.mayAct(me, file))
                .map(file -> question(file, CaseStatus.mayBeMeant(files.standing(file))))
                .orElse(null);
    }

    private Question question(CaseFile file, Set<String> meant) {
        List<StaffView> people = directory.staffList();
        return meant.isEmpty()
                ? null
                : new Question(respondent(file).map(Party::getName).orElse(""),
                        options(people.stream().filter(person -> meant.contains(person.code()))),
                        options(people.stream().filter(person -> !meant.contains(person.code()))));
    }

    private static List<Option> options(Stream<StaffView> people) {
        return people.map(person -> new Option(person.code(),
                person.fullName() + " – " + person.title() + ", " + person.unitName())).toList();
    }

    private Optional<Party> respondent(CaseFile file) {
        return files.parties(file).stream().filter(party -> party.getRole() == Party.Role.RESPONDENT).findFirst();
    }

    private Stream<CaseFile> related(CaseFile file) {
        return Stream.concat(files.origin(file).stream(), files.cameFrom(file.getCode()).stream());
    }
}
