package vn.nghedan.casefile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.directory.Role;
import vn.nghedan.directory.Subordination;
import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.Fields;
import vn.nghedan.procedure.ProcedureCode;

/**
 * Who has no part in a file because of what the matter is to them. The head who is complained of settles the first
 * complaint (LKN Điều 7 khoản 1); nobody else who is named decides, and nobody named is charged with the file.
 */
@ApplicationScoped
class Barred {

    private final Dossiers files;
    private final DirectoryService directory;
    private final Subordination subordination;

    Barred(Dossiers files, DirectoryService directory, Subordination subordination) {
        this.files = files;
        this.directory = directory;
        this.subordination = subordination;
    }

    /** Those who are not charged with the file, with verifying or with checking. */
    Set<String> fromTasks(Dossier file) {
        return subordination.reached(files.named(file));
    }

    /** Those who decide nothing in the file. */
    Set<String> fromDeciding(Dossier file) {
        Set<String> named = files.named(file);
        if (!file.isRestricted()) {
            Set<String> close = files.conflicted(file);
            named.removeIf(one -> !close.contains(one) && settlesAsHead(one, file));
        }
        Set<String> barred = new HashSet<>(subordination.reached(named));
        barred.addAll(settledFirst(file));
        return barred;
    }

    /** Whether the officer is kept from working on the file; the head decides it all the same, where nothing else bars him. */
    boolean keepsOut(Officer officer, Dossier file) {
        return !officer.isDirector() && fromTasks(file).contains(officer.code());
    }

    private boolean settlesAsHead(String staffCode, Dossier file) {
        return !isSecond(file) && directory.staff(staffCode).filter(person -> person.has(Role.DIRECTOR)).isPresent();
    }

    /** At second instance nobody judges their own settlement, or that they let the term lapse. */
    private Set<String> settledFirst(Dossier file) {
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

    private static boolean isSecond(Dossier file) {
        return file.getProcedure() == ProcedureCode.COMPLAINT_SECOND
                || file.getProcedure() == ProcedureCode.DISCIPLINE_SECOND;
    }
}
