package vn.nghedan.reminder.escalation;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A step that was taken, or that a later one took the place of. Written by {@link ReminderSteps} alone, and never changed. */
@Entity
class ReminderStep {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long dossierId;
    private String rule;
    private int anchor;
    private LocalDate dueOn;
    private int days;
    private boolean superseded;
    private Instant claimedAt;

    ReminderStep() {
    }
}
