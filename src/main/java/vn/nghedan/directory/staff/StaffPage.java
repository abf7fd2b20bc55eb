package vn.nghedan.directory.staff;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import vn.nghedan.directory.Role;
import vn.nghedan.web.problem.FieldError;

/**
 * One member of staff, and the form for their mail address.
 *
 * @param mailAt the hour of the daily mail; null while none is sent
 * @param typed what stands in the form
 * @param done what was done just now, as the address of the page says it; null for nothing
 * @param overtaken whether somebody else changed this person while the form was being filled in
 */
record StaffPage(StaffEntry entry, LocalTime mailAt, String typed, List<FieldError> errors, String done,
        boolean overtaken) {

    private static final Set<String> SAID = Set.of("hired", "roles", "waiting", "password", "left");

    /** Whether the mail address was saved just now. */
    public boolean saved() {
        return "saved".equals(done);
    }

    /** The key of what was done just now, besides; null for nothing. */
    public String said() {
        return SAID.contains(String.valueOf(done)) ? "administration:done_" + done : null;
    }

    /** The roles that they do not have. */
    public List<Role> grantable() {
        return Stream.of(Role.values()).filter(role -> !entry.person().has(role)).toList();
    }

    public String rolesAction() {
        return entry.href() + "/roles";
    }

    public String passwordAction() {
        return entry.href() + "/password";
    }

    public String leaveAction() {
        return entry.href() + "/leave";
    }

    /** Where the form of the mail address is sent. */
    public String action() {
        return entry.href() + "/email";
    }
}
