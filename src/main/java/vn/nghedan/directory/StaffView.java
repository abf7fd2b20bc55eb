package vn.nghedan.directory;

import java.util.Set;

/**
 * A member of staff as others see them; what they sign in with stays inside.
 *
 * @param unit the code of their unit
 * @param supervisor the staff code of whom they answer to, or null
 * @param roles the roles held on the day that was asked for
 */
public record StaffView(String code, String fullName, String title, String unit, String unitName, String supervisor,
        boolean active, Set<Role> roles) {

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** The same person as services need who asks. */
    public Officer asOfficer() {
        return new Officer(code, fullName, title, unit, unitName, roles);
    }
}
