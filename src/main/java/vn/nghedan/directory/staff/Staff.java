package vn.nghedan.directory.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;

import vn.nghedan.directory.MailAddress;
import vn.nghedan.directory.Role;
import vn.nghedan.directory.signin.PasswordHash;

/**
 * A member of staff: appointed to a unit, given roles for a time, and never deleted, because old papers name them. Whoever leaves is
 * deactivated, and is refused from the next request on.
 */
@Entity
@EntityListeners(OfficeDirectory.class)
public class Staff {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    private String code;
    private String loginName;
    private String fullName;
    private String title;
    private String email;
    @ManyToOne(fetch = FetchType.LAZY)
    private Unit unit;
    @ManyToOne(fetch = FetchType.LAZY)
    private Staff supervisor;
    private boolean active;
    private String passwordHash;
    @OneToMany(mappedBy = "staff", cascade = CascadeType.ALL)
    private List<StaffRole> roles = new ArrayList<>();

    public Staff() {
    }

    public Staff(String code, String loginName, String fullName, String title, Unit unit, PasswordHash password) {
        this.code = code;
        this.loginName = loginName;
        this.fullName = fullName;
        this.title = title;
        this.unit = unit;
        this.active = true;
        this.passwordHash = password.encoded();
    }

    public void answersTo(Staff chief) {
        supervisor = chief;
    }

    /** @param address null to have no mail sent */
    void reachAt(MailAddress address) {
        email = address == null ? null : address.text();
    }

    boolean isReachedAt(MailAddress address) {
        return Objects.equals(email, address == null ? null : address.text());
    }

    public void grant(Role role, LocalDate from) {
        if (!holds(role, from)) {
            roles.add(new StaffRole(this, role, from));
        }
    }

    /** The role is held for the last time on the day before. */
    public void withdraw(Role role, LocalDate from) {
        roles.stream().filter(granted -> granted.isFor(role)).forEach(granted -> granted.endBefore(from));
    }

    public void changePassword(PasswordHash password) {
        passwordHash = password.encoded();
    }

    /** The roles end the day before; from now on nobody signs in with this account. */
    public void leave(LocalDate from) {
        active = false;
        roles.forEach(granted -> granted.endBefore(from));
    }

    public boolean holds(Role role, LocalDate on) {
        return roles.stream().anyMatch(granted -> granted.isFor(role) && granted.isHeldOn(on));
    }

    public Set<Role> rolesOn(LocalDate day) {
        Set<Role> held = EnumSet.noneOf(Role.class);
        roles.stream().filter(granted -> granted.isHeldOn(day)).forEach(granted -> held.add(granted.getRole()));
        return held;
    }

    public PasswordHash password() {
        return new PasswordHash(passwordHash);
    }

    Long getId() {
        return id;
    }

    int getVersion() {
        return version;
    }

    public String getCode() {
        return code;
    }

    public String getLoginName() {
        return loginName;
    }

    public String getFullName() {
        return fullName;
    }

    public String getTitle() {
        return title;
    }

    public String getEmail() {
        return email;
    }

    public Unit getUnit() {
        return unit;
    }

    public Staff getSupervisor() {
        return supervisor;
    }

    public boolean isActive() {
        return active;
    }
}
