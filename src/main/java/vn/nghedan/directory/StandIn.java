package vn.nghedan.directory;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** Somebody who takes the place of an absent colleague from a first to a last day, both included. It cannot be passed on. */
@Entity
class StandIn {

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

    StandIn() {
    }

    StandIn(Staff delegate, Staff absent, LocalDate validFrom, LocalDate validTo, String document) {
        this.delegate = delegate;
        this.absent = absent;
        this.validFrom = validFrom;
        this.validTo = validTo;
        this.document = document;
    }

    Staff getDelegate() {
        return delegate;
    }

    Staff getAbsent() {
        return absent;
    }

    LocalDate getValidFrom() {
        return validFrom;
    }

    LocalDate getValidTo() {
        return validTo;
    }

    String getDocument() {
        return document;
    }
}
