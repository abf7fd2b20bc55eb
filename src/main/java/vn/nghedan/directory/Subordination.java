package vn.nghedan.directory;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How far a conflict of interest reaches down: with {@code nghedan.conflict.subordinates} whoever answers to somebody named
 * in a file, directly or through others, has no part in it either. Those who lead the agency are the exception: everybody
 * answers to them, and somebody must pass the file on.
 */
@ApplicationScoped
public class Subordination {

    private final DirectoryService directory;
    private final boolean reachesDown;

    Subordination(DirectoryService directory,
            @ConfigProperty(name = "nghedan.conflict.subordinates", defaultValue = "false") boolean reachesDown) {
        this.directory = directory;
        this.reachesDown = reachesDown;
    }

    /** Whether this person leads the agency: its head, or somebody of the unit above all others. */
    public boolean leads(String staffCode) {
        return directory.staff(staffCode)
                .filter(person -> person.has(Role.DIRECTOR) || isOnTop(person.unit()))
                .isPresent();
    }

    /** These people and everybody whom their conflict of interest reaches. */
    public Set<String> reached(Set<String> named) {
        Set<String> reached = new LinkedHashSet<>(named);
        if (reachesDown) {
            named.stream()
                    .filter(person -> !leads(person))
                    .forEach(chief -> directory.subordinatesOf(chief).forEach(person -> reached.add(person.code())));
        }
        return Set.copyOf(reached);
    }

    /** Those whose conflict of interest is also this person's; nobody unless so configured. */
    Set<String> chiefsOf(String staffCode) {
        Set<String> chiefs = new LinkedHashSet<>();
        Optional<StaffView> chief = reachesDown ? chiefOf(staffCode) : Optional.empty();
        while (chief.filter(one -> !one.code().equals(staffCode) && chiefs.add(one.code())).isPresent()) {
            chief = chiefOf(chief.get().code());
        }
        return chiefs.stream().filter(one -> !leads(one)).collect(Collectors.toUnmodifiableSet());
    }

    private Optional<StaffView> chiefOf(String staffCode) {
        return directory.staff(staffCode).map(StaffView::supervisor).flatMap(directory::staff);
    }

    private boolean isOnTop(String unit) {
        return directory.unit(unit).filter(found -> found.parent() == null).isPresent();
    }
}
