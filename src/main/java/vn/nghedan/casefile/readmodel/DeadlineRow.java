package vn.nghedan.casefile.readmodel;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import vn.nghedan.deadline.Deadline;
import vn.nghedan.deadline.DeadlineStatus;
import vn.nghedan.deadline.Derivation;

/** A clock as lists read it. Derived; written anew whenever it comes out differently. */
@Entity
@Table(name = "deadline")
public class DeadlineRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;
    private long dossierId;
    private String rule;
    private String variant;
    private int anchor;
    private LocalDate startedOn;
    private LocalDate nominalDueOn;
    private LocalDate dueOn;
    private LocalDate certainlyLateAfter;
    private LocalDate metOn;
    private LocalDate voidedOn;
    private LocalDate pausedSince;
    @Enumerated(EnumType.STRING)
    private DeadlineStatus status;
    private boolean duty;
    private boolean provisional;
    private boolean confirmed;

    public DeadlineRow() {
    }

    public DeadlineRow(long dossierId, Deadline clock) {
        Derivation derivation = clock.derivation();
        this.dossierId = dossierId;
        this.rule = clock.rule().key();
        this.variant = derivation.variant();
        this.anchor = clock.anchor();
        this.startedOn = derivation.startedOn();
        this.nominalDueOn = derivation.nominalDueOn();
        this.dueOn = derivation.dueOn();
        this.certainlyLateAfter = derivation.certainlyLateAfter();
        this.metOn = clock.metOn();
        this.voidedOn = clock.voidedOn();
        this.pausedSince = clock.pausedSince();
        this.status = clock.status();
        this.duty = clock.rule().isDuty();
        this.provisional = derivation.provisional();
        this.confirmed = derivation.confirmed();
    }

    /** Rewrites a row of the same file. */
    public void takesThePlaceOf(DeadlineRow gone) {
        id = gone.id;
    }

    /** All that counts, to tell whether a clock came out as it is written. */
    public String content() {
        return String.join("|", rule, variant, Integer.toString(anchor), String.valueOf(startedOn),
                String.valueOf(nominalDueOn), String.valueOf(dueOn), String.valueOf(certainlyLateAfter),
                String.valueOf(metOn), String.valueOf(voidedOn), String.valueOf(pausedSince), status.name(),
                Boolean.toString(duty), Boolean.toString(provisional), Boolean.toString(confirmed));
    }

    String getRule() {
        return rule;
    }

    LocalDate getDueOn() {
        return dueOn;
    }

    DeadlineStatus getStatus() {
        return status;
    }
}
