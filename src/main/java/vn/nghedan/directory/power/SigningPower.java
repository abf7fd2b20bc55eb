package vn.nghedan.directory.power;

import java.time.LocalDate;

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
import vn.nghedan.directory.staff.OfficeDirectory;
import vn.nghedan.directory.staff.Staff;

/** A lasting power to decide in another role's place, such as a deputy director who signs for the director, with the document that gives it. */
@Entity
@EntityListeners(OfficeDirectory.class)
public class SigningPower {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    private Staff staff;
    @Enumerated(EnumType.STRING)
    private Role deciderRole;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String basis;

    public SigningPower() {
    }

    public SigningPower(Staff staff, Role deciderRole, LocalDate validFrom, LocalDate validTo, String basis) {
        this.staff = staff;
        this.deciderRole = deciderRole;
        this.validFrom = validFrom;
        this.validTo = validTo;
        this.basis = basis;
    }

    void endBefore(LocalDate day) {
        if (validTo == null || !validTo.isBefore(day)) {
            validTo = day.minusDays(1);
        }
    }
}
