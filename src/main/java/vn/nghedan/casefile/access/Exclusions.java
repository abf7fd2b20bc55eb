package vn.nghedan.casefile.access;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.casefile.journal.CaseFile;
import vn.nghedan.casefile.journal.CaseFileRepository;
import vn.nghedan.casefile.journal.InvolvedStaff;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.directory.Role;
import vn.nghedan.directory.Subordination;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.field.Fields;

/**
 * Who has no part in a file because of what the matter is to them. The head who is complained of settles the first
 * complaint (LKN Điều 7 khoản 1); nobody else who is named decides, and nobody named is charged with the file.
 */
@ApplicationScoped
public class Exclusions {

    private final CaseFileRepository files;
    private final InvolvedStaff staff;
    private final DirectoryService directory;
    private final Subordination subordination;

    Exclusions(CaseFileRepository files, InvolvedStaff staff, DirectoryService directory, Subordination subordination) {
        this.files = files;
        this.staff = staff;
        this.directory = directory;
        this.subordination = subordination;
    }

    /** Those who are not charged with the file, with verifying or with checking. */
    public Set<String> fromTasks(CaseFile file) {
        return subordination.reached(staff.named(file));
    }

    /** Those who decide nothing in the file. */
    public Set<String> fromDeciding(CaseFile file) {
        Set<String> named = staff.named(file);
        if (!file.isRestricted()) {
            Set<String> close = staff.conflicted(file);
            named.removeIf(one -> !close.contains(one) && settlesAsHead(one, file));
        }
        Set<String> barred = new HashSet<>(subordination.reached(named));
        barred.addAll(settledFirst(file));
        return barred;
    }

    /** Whether the officer is kept from working on the file; the head decides it all the same, where nothing else bars him. */
    boolean keepsOut(Officer officer, CaseFile file) {
        return !officer.isDirector() && fromTasks(file).contains(officer.code());
    }

    private boolean settlesAsHead(String staffCode, CaseFile file) {
        return !isSecond(file) && directory.staff(staffCode).filter(person -> person.has(Role.DIRECTOR)).isPresent();
    }

    /** At second instance nobody judges their own settlement, or that they let the term lapse. */
    private Set<String> settledFirst(CaseFile file) {
        if (!isSecond(file)) {
            return Set.of();
        }
        List<Fact> facts = files.standing(file)
                .stream()
                .filter(fact -> fact.get(Fields.LINK_KIND).filter(Fields.LinkKind.FIRST_INSTANCE::equals).isPresent())
                .flatMap(fact -> fact.get(Fields.CASE).flatMap(files::byCode).stream())
                .map(files::standing)
                .flatMap(List::stream)
                .toList();
        return Stream.of(FactKind.DECIDED, FactKind.ACCEPTED)
                .flatMap(kind -> facts.stream().filter(fact -> fact.what() == kind))
                .map(Fact::decidedBy)
                .flatMap(Stream::ofNullable)
                .limit(1)
                .collect(Collectors.toSet());
    }

    private static boolean isSecond(CaseFile file) {
        return file.getProcedure() == ProcedureCode.COMPLAINT_SECOND
                || file.getProcedure() == ProcedureCode.DISCIPLINE_SECOND;
    }
}
