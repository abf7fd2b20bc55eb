package vn.nghedan.casefile;

import java.util.LinkedHashSet;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Role;
import vn.nghedan.directory.SecondPerson;
import vn.nghedan.directory.StaffView;
import vn.nghedan.directory.Subordination;

/** Who leads where a file is: the director and the heads of its unit. Somebody among them always keeps it. */
@ApplicationScoped
class Superiors {

    private final Dossiers files;
    private final DirectoryService directory;
    private final Subordination subordination;
    private final SecondPerson secondPerson;

    Superiors(Dossiers files, DirectoryService directory, Subordination subordination, SecondPerson secondPerson) {
        this.files = files;
        this.directory = directory;
        this.subordination = subordination;
        this.secondPerson = secondPerson;
    }

    /** Those from whom the file is not kept. */
    Set<String> keeping(Dossier file) {
        Set<String> kept = file.isRestricted() ? files.named(file) : files.conflicted(file);
        Set<String> keeping = new LinkedHashSet<>();
        directory.staffList()
                .stream()
                .filter(person -> person.has(Role.DIRECTOR)
                        || person.has(Role.UNIT_HEAD) && person.unit().equals(file.getUnit()))
                .map(StaffView::code)
                .filter(code -> !kept.contains(code))
                .forEach(keeping::add);
        return keeping;
    }

    /** Whether nobody who leads would keep the file without this person. */
    boolean isLast(Dossier file, String staffCode) {
        Set<String> keeping = keeping(file);
        return keeping.contains(staffCode) && keeping.size() == 1;
    }

    /**
     * The next higher: the head of the unit or the director; about a head of a unit and those above only the director; where that is who asks or is
     * concerned, whoever is the second person of the agency.
     */
    Set<String> confirming(Dossier file, String askedBy, String concerned) {
        boolean leading = subordination.leads(concerned)
                || directory.staff(concerned).filter(person -> person.has(Role.UNIT_HEAD)).isPresent();
        Set<String> directors = directory.directors();
        Set<String> next = new LinkedHashSet<>(keeping(file));
        next.removeIf(code -> code.equals(askedBy) || code.equals(concerned) || leading && !directors.contains(code));
        if (!next.isEmpty()) {
            return next;
        }
        Set<String> apart = new LinkedHashSet<>(files.conflicted(file));
        apart.add(concerned);
        return secondPerson.of(askedBy, apart);
    }
}
