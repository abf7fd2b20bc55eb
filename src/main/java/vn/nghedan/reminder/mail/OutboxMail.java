package vn.nghedan.reminder.mail;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A mail that waits, and what became of it. It holds no text: that is written when it is sent, from how things stand then. */
@Entity
@Table(name = "mail_outbox")
class OutboxMail {

    /** What became of it. */
    enum State {
        WAITING, SENT,
        /** The next day's mail says it all. */
        OVERTAKEN,
        /** Nothing was left to say, or nobody to say it to. */
        NEEDLESS
    }

    private static final int LONGEST_WAIT = 6;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String mailKey;
    private String recipient;
    private Instant sendAfter;
    private Instant nextTryAt;
    private int attempts;
    @Enumerated(EnumType.STRING)
    private State state;
    private String failure;
    private Instant settledAt;

    OutboxMail() {
    }

    void settle(State how, Instant at) {
        state = how;
        settledAt = at;
    }

    /** Waits one minute, then two, four, up to about an hour. */
    void failed(RuntimeException why, Instant at) {
        nextTryAt = at.plus(Duration.ofMinutes(1L << Math.min(attempts, LONGEST_WAIT)));
        attempts++;
        // only the kind of failure: its text may hold the address
        failure = why.getClass().getSimpleName();
    }

    String getMailKey() {
        return mailKey;
    }

    String getRecipient() {
        return recipient;
    }

    Instant getSendAfter() {
        return sendAfter;
    }

    int getAttempts() {
        return attempts;
    }
}
