package vn.nghedan.casefile.rederivation;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;

import vn.nghedan.reference.Underway;

/** A job that derives many files again. Its rows are written by {@link Rederivations} alone, in statements that say what they expect. */
@Entity
@Immutable
class Rederivation {

    /** Why files are derived again. */
    enum Reason {
        /** The calendar has changed. */
        CALENDAR,
        /** The program has, or the law it ships. */
        PROGRAM
    }

    enum State {
        RUNNING, PAUSED, DONE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Enumerated(EnumType.STRING)
    private Reason reason;
    private String cause;
    private String source;
    @Enumerated(EnumType.STRING)
    private State state;
    private int files;
    private int done;
    private String askedBy;
    private Instant askedAt;
    private Instant endedAt;

    Rederivation() {
    }

    Rederivation(Reason reason, String cause, String source, String askedBy, Instant askedAt) {
        this.reason = reason;
        this.cause = cause;
        this.source = source;
        this.state = State.RUNNING;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
    }

    Long getId() {
        return id;
    }

    Reason getReason() {
        return reason;
    }

    /** The edition of the calendar that moves the dates. */
    int edition() {
        return Integer.parseInt(cause);
    }

    String getSource() {
        return source;
    }

    State getState() {
        return state;
    }

    Instant getAskedAt() {
        return askedAt;
    }

    Underway underway() {
        return new Underway(id, reason.name(), source, files, done, state == State.PAUSED, askedAt, endedAt);
    }
}
