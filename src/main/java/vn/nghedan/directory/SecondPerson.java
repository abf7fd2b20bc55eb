package vn.nghedan.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.nghedan.directory.staff.Staff;
import vn.nghedan.directory.staff.StaffRepository;

/**
 * Who is the second person where one alone may not change who sees what: the director; where the director asked for it or is concerned, an
 * auditor or whoever {@code nghedan.second-persons} names by staff code. Never who asked, never who is concerned, never an administrator.
 */
@ApplicationScoped
@Transactional
public class SecondPerson {

    private final StaffRepository staff;
    private final Set<String> named;
    private final Clock clock;

    SecondPerson(StaffRepository staff,
            @ConfigProperty(name = "nghedan.second-persons") Optional<List<String>> named, Clock clock) {
        this.staff = staff;
        this.named = Set.copyOf(named.orElse(List.of()));
        this.clock = clock;
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
        staff.everyone()
                .stream()
                .filter(person -> person.isActive() && named.contains(person.getCode()))
                .filter(person -> !person.holds(Role.ADMINISTRATOR, today()))
                .forEach(person -> besides.add(person.getCode()));
        return besides;
    }

    private Set<String> holding(Role role) {
        return staff.everyone()
                .stream()
                .filter(person -> person.isActive() && person.holds(role, today()))
                .map(Staff::getCode)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> free(Set<String> people, String askedBy, Set<String> concerned) {
        return people.stream()
                .filter(code -> !code.equals(askedBy) && !concerned.contains(code))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
