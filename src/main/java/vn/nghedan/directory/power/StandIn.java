package vn.nghedan.directory.power;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

import vn.nghedan.directory.staff.OfficeDirectory;
import vn.nghedan.directory.staff.Staff;

/** Somebody who takes the place of an absent colleague from a first to a last day, both included. It cannot be passed on. */
@Entity
@EntityListeners(OfficeDirectory.class)
public class StandIn {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    private Staff delegate;
    @ManyToOne(fetch = FetchType.LAZY)
    private Staff absent;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String document;
    private LocalDate documentDate;
    @ManyToOne(fetch = FetchType.LAZY)
    private Staff signedBy;

    StandIn() {
    }

    StandIn(Staff delegate, Staff absent, LocalDate validFrom, LocalDate validTo, String document) {
        this(delegate, absent, validFrom, validTo, document, null, null);
    }

    StandIn(Staff delegate, Staff absent, LocalDate validFrom, LocalDate validTo, String document,
            LocalDate documentDate, Staff signedBy) {
        this.delegate = delegate;
        this.absent = absent;
        this.validFrom = validFrom;
        this.validTo = validTo;
        this.document = document;
        this.documentDate = documentDate;
        this.signedBy = signedBy;
    }

    /** The day before is the last; one that has not begun yet will never hold. */
    void endBefore(LocalDate day) {
        if (validTo.isBefore(day)) {
            return;
        }
        validTo = day.isAfter(validFrom) ? day.minusDays(1) : validFrom.minusDays(1);
    }

    public Staff getDelegate() {
        return delegate;
    }

    public Staff getAbsent() {
        return absent;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

}
