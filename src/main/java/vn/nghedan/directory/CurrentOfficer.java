package vn.nghedan.directory;

import java.util.EnumSet;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;

/** Who is asking. The directory is read once a request, the first time somebody wants to know. */
@RequestScoped
public class CurrentOfficer {

    private final SecurityIdentity identity;
    private final DirectoryService directory;
    private final Subordination subordination;
    private final SecondPerson secondPerson;
    private Officer officer;

    CurrentOfficer(SecurityIdentity identity, DirectoryService directory, Subordination subordination,
            SecondPerson secondPerson) {
        this.identity = identity;
        this.directory = directory;
        this.subordination = subordination;
        this.secondPerson = secondPerson;
    }

    /** The signed-in officer; somebody who is not signed in is sent to do so. */
    public Officer get() {
        if (officer == null) {
            if (identity.isAnonymous()) {
                throw new UnauthorizedException();
            }
            officer = directory.staff(identity.getPrincipal().getName())
                    .filter(StaffView::active)
                    .map(this::officer)
                    .orElseThrow(UnauthorizedException::new);
        }
        return officer;
    }

    // the roles are those of the sign-in, which has read them for this very request
    private Officer officer(StaffView person) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (identity.hasRole(role.name())) {
                roles.add(role);
            }
        }
        boolean named = secondPerson.isNamed(person.code());
        Set<String> directors = named || roles.contains(Role.UNIT_HEAD) ? directory.directors() : Set.of();
        return new Officer(person.code(), person.fullName(), person.title(), person.unit(), person.unitName(),
                Set.copyOf(roles), subordination.chiefsOf(person.code()), directors, named);
    }
}
