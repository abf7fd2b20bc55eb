package vn.nghedan.casefile.access;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import vn.nghedan.casefile.journal.CaseFile;
import vn.nghedan.casefile.journal.CaseFileRepository;
import vn.nghedan.casefile.journal.InvolvedStaff;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Role;
import vn.nghedan.directory.SecondPerson;
import vn.nghedan.directory.StaffStopped;
import vn.nghedan.directory.StaffView;
import vn.nghedan.directory.Subordination;
import vn.nghedan.procedure.Act;
import vn.nghedan.procedure.CaseStatus;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.Irregularity;
import vn.nghedan.procedure.Procedures;
import vn.nghedan.procedure.field.Fields;

/** Who leads where a file is: the director and the heads of its unit. Somebody among them always keeps it. */
@ApplicationScoped
public class Superiors {

    private final CaseFileRepository files;
    private final InvolvedStaff staff;
    private final DirectoryService directory;
    private final Subordination subordination;
    private final SecondPerson secondPerson;

    Superiors(CaseFileRepository files, InvolvedStaff staff, DirectoryService directory, Subordination subordination,
            SecondPerson secondPerson) {
        this.files = files;
        this.staff = staff;
        this.directory = directory;
        this.subordination = subordination;
        this.secondPerson = secondPerson;
    }

    /** Those from whom the file is not kept. */
    Set<String> keeping(CaseFile file) {
        Set<String> kept = subordination.reached(file.isRestricted() ? staff.named(file) : staff.conflicted(file));
        Set<String> keeping = leading(file);
        keeping.removeAll(kept);
        return keeping;
    }

    private Set<String> leading(CaseFile file) {
        return directory.staffList()
                .stream()
                .filter(person -> person.has(Role.DIRECTOR)
                        || person.has(Role.UNIT_HEAD) && person.unit().equals(file.getUnit()))
                .map(StaffView::code)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Sees to it that somebody keeps the file: where nobody who leads would, the last of them who was declared to have a conflict of interest reads
     * on until the file has another head. Whoever is denounced in it never does.
     *
     * @return whether somebody else reads on than before
     */
    public boolean keepOne(CaseFile file) {
        Set<String> conflicted = staff.conflicted(file);
        return !conflicted.isEmpty() && staff.letReadOn(file, keeping(file).isEmpty() ? last(file) : Set.of());
    }

    private Set<String> last(CaseFile file) {
        List<Fact> facts = files.standing(file);
        Set<String> never = new HashSet<>(CaseStatus.mayBeMeant(facts));
        if (file.isRestricted()) {
            never.addAll(staff.complainedOf(file));
        }
        Set<String> leading = leading(file);
        return facts.stream()
                .filter(fact -> fact.what() == FactKind.CONFLICT_DECLARED)
                .flatMap(fact -> fact.get(Fields.CONFLICTED).stream())
                .filter(person -> leading.contains(person) && !never.contains(person))
                .reduce((earlier, later) -> later)
                .map(Set::of)
                .orElse(Set.of());
    }

    /** What is told in red, by the number of the entry: whoever reads on although they have a conflict of interest. */
    public Map<Integer, Irregularity> nobodyElse(CaseFile file, CaseStatus standing) {
        Set<String> reading = staff.readingOn(file);
        return standing.facts()
                .stream()
                .filter(fact -> fact.what() == FactKind.CONFLICT_DECLARED)
                .filter(fact -> fact.get(Fields.CONFLICTED).filter(reading::contains).isPresent())
                .collect(Collectors.toMap(Fact::number, fact -> new Irregularity("LAST_WHO_LEADS",
                        Procedures.of(file.getProcedure()).termsOf(Act.DECLARE_CONFLICT).basis())));
    }

    /** One of those who lead may have left. */
    void stopped(@Observes StaffStopped stopped) {
        files.withConflicts().forEach(this::keepOne);
    }

    /**
     * The next higher: the head of the unit or the director; about a head of a unit and those above only the director; where that is who asks or is
     * concerned, whoever is the second person of the agency.
     */
    public Set<String> confirming(CaseFile file, String askedBy, String concerned) {
        boolean leading = subordination.leads(concerned)
                || directory.staff(concerned).filter(person -> person.has(Role.UNIT_HEAD)).isPresent();
        Set<String> directors = directory.directors();
        Set<String> next = new LinkedHashSet<>(keeping(file));
        next.removeIf(code -> code.equals(askedBy) || code.equals(concerned) || leading && !directors.contains(code));
        if (!next.isEmpty()) {
            return next;
        }
        Set<String> apart = new LinkedHashSet<>(staff.conflicted(file));
        apart.add(concerned);
        return secondPerson.of(askedBy, apart);
    }
}
