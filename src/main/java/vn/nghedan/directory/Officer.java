package vn.nghedan.directory;

import java.util.Set;

/**
 * The signed-in person as services need them, with the roles of today.
 *
 * @param unit the code of their unit
 * @param chiefs staff codes of those whose conflict of interest is this person's too
 * @param directors staff codes of those in whose place this person keeps a file that must be kept from them; nobody for most
 * @param ofAnyUnit whether that goes for files of every unit, and not of their own alone
 */
public record Officer(String code, String fullName, String title, String unit, String unitName, Set<Role> roles,
        Set<String> chiefs, Set<String> directors, boolean ofAnyUnit) {

    /** Somebody who keeps no file in the director's place. */
    public Officer(String code, String fullName, String title, String unit, String unitName, Set<Role> roles,
            Set<String> chiefs) {
        this(code, fullName, title, unit, unitName, roles, chiefs, Set.of(), false);
    }

    /** Somebody whom nobody else's conflict of interest reaches. */
    public Officer(String code, String fullName, String title, String unit, String unitName, Set<Role> roles) {
        this(code, fullName, title, unit, unitName, roles, Set.of());
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean hasAnyOf(Role... some) {
        return Set.of(some).stream().anyMatch(this::has);
    }

    public boolean isReceivingOfficer() {
        return has(Role.RECEIVING_OFFICER);
    }

    public boolean isHandler() {
        return has(Role.HANDLER);
    }

    public boolean isUnitHead() {
        return has(Role.UNIT_HEAD);
    }

    public boolean isDirector() {
        return has(Role.DIRECTOR);
    }

    public boolean isAuditor() {
        return has(Role.AUDITOR);
    }

    public boolean isAdministrator() {
        return has(Role.ADMINISTRATOR);
    }

    public boolean belongsTo(String unitCode) {
        return unit.equals(unitCode);
    }
}
