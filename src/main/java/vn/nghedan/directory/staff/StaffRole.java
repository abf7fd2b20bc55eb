package vn.nghedan.directory.staff;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import vn.nghedan.directory.Role;

/** A role held from a first to a last day, both included. */
@Entity
@EntityListeners(OfficeDirectory.class)
class StaffRole {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    private Staff staff;
    @Column(name = "role_code")
    @Enumerated(EnumType.STRING)
    private Role role;
    private LocalDate validFrom;
    private LocalDate validTo;

    StaffRole() {
    }

    StaffRole(Staff staff, Role role, LocalDate validFrom) {
        this.staff = staff;
        this.role = role;
        this.validFrom = validFrom;
    }

    void endBefore(LocalDate day) {
        if (validTo == null || !validTo.isBefore(day)) {
            validTo = day.minusDays(1);
        }
    }

    boolean isFor(Role other) {
        return role == other;
    }

    boolean isHeldOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    Role getRole() {
        return role;
    }
}
