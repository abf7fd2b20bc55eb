package vn.nghedan.directory;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who is the second person where one alone may not change who sees what: the director; where the director asked for it or is concerned, an
 * auditor or whoever {@code nghedan.second-persons} names by staff code. Never who asked, never who is concerned, never an administrator.
 */
@ApplicationScoped
public class SecondPerson {

    private final DirectoryService directory;
    private final Set<String> named;

    SecondPerson(DirectoryService directory,
            @ConfigProperty(name = "nghedan.second-persons") Optional<List<String>> named) {
        this.directory = directory;
        this.named = Set.copyOf(named.orElse(List.of()));
    }

    /**
     * Whether this officer may confirm it.
     *
     * @param concerned staff codes of those whose sight or power it changes
     */
    public boolean may(Officer officer, String askedBy, Set<String> concerned) {
        return !officer.isAdministrator() && of(askedBy, concerned).contains(officer.code());
    }

    /** Everybody who may confirm it, by staff code; empty where an administrator of the machine must name somebody first. */
    public Set<String> of(String askedBy, Set<String> concerned) {
        Set<String> directors = free(holding(Role.DIRECTOR), askedBy, concerned);
        return directors.isEmpty() ? free(besides(), askedBy, concerned) : directors;
    }

    /** The director, the auditors and those named by the setting: they know of all that was asked and granted. */
    public Set<String> watching() {
        Set<String> all = holding(Role.DIRECTOR);
        all.addAll(besides());
        return all;
    }

    /** Whether the agency has named this person to stand where the director may not. */
    public boolean isNamed(String staffCode) {
        return named.contains(staffCode);
    }

    private Set<String> besides() {
        Set<String> besides = holding(Role.AUDITOR);
        directory.staffList()
                .stream()
                .filter(person -> named.contains(person.code()) && !person.has(Role.ADMINISTRATOR))
                .forEach(person -> besides.add(person.code()));
        return besides;
    }

    private Set<String> holding(Role role) {
        return directory.staffList()
                .stream()
                .filter(person -> person.has(role))
                .map(StaffView::code)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> free(Set<String> people, String askedBy, Set<String> concerned) {
        return people.stream()
                .filter(code -> !code.equals(askedBy) && !concerned.contains(code))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
