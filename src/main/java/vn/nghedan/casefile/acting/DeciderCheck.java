package vn.nghedan.casefile.acting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.casefile.access.ActingFor;
import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Officer;
import vn.nghedan.directory.Role;
import vn.nghedan.procedure.Authority;
import vn.nghedan.procedure.Refusal;
import vn.nghedan.procedure.Step;

/**
 * Whose decision an act is, checked against the directory's powers on the legal date. Who records it is another
 * question.
 */
@ApplicationScoped
class DeciderCheck {

    private final DirectoryService directory;

    DeciderCheck(DirectoryService directory) {
        this.directory = directory;
    }

    /**
     * @param by the staff code of who decides; null where the citizen does
     * @param power by which power when not in their own role; null otherwise
     */
    record Decider(String by, String power) {}

    /** Who decides: whoever was named, else the officer who records it; for the citizen's own will nobody. */
    String named(Authority authority, String given, Officer recorder) {
        return given != null && !given.isBlank() ? given : authority == Authority.CITIZEN ? null : recorder.code();
    }

    /** Whether this person may decide it on that day; empty if not. */
    Optional<Decider> decider(Authority authority, String staffCode, LocalDate on) {
        if (staffCode == null) {
            return Optional.of(new Decider(null, null));
        }
        return rolesFor(authority).stream()
                .map(role -> directory.authorityOf(staffCode, role, on))
                .flatMap(Optional::stream)
                .findFirst()
                .map(authorityHeld -> new Decider(staffCode, ActingFor.kept(authorityHeld)));
    }

    boolean exists(String staffCode) {
        return directory.staff(staffCode).isPresent();
    }

    static Refusal notCompetent(Step step, List<vn.nghedan.law.Citation> basis) {
        return new Refusal("NOT_COMPETENT", basis);
    }

    private static Set<Role> rolesFor(Authority authority) {
        return switch (authority) {
            case DIRECTOR -> Set.of(Role.DIRECTOR);
            case UNIT_HEAD -> Set.of(Role.UNIT_HEAD, Role.DIRECTOR);
            case RECEIVER, HANDLER, VERIFIER, CITIZEN ->
                Set.of(Role.HANDLER, Role.RECEIVING_OFFICER, Role.UNIT_HEAD, Role.DIRECTOR);
        };
    }
}
