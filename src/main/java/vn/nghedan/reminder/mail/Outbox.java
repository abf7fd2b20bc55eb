package vn.nghedan.reminder.mail;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import vn.nghedan.reminder.escalation.ReminderTerms;

/** The mails that wait. A person gets one a day at most: the key says whose and of which day. Called in the transaction of the caller. */
@ApplicationScoped
class Outbox {

    private final EntityManager database;
    private final ReminderTerms terms;
    private final Clock clock;

    Outbox(EntityManager database, ReminderTerms terms, Clock clock) {
        this.database = database;
        this.terms = terms;
        this.clock = clock;
    }

    /** @return whether that day's mail for this person was not there yet */
    boolean queue(String recipient, LocalDate day) {
        OffsetDateTime from = ZonedDateTime.of(day, terms.mail().at(), clock.getZone()).toOffsetDateTime();
        return database.createNativeQuery("""
                insert into mail_outbox (mail_key, recipient, send_after, next_try_at, attempts, state)
                values (:key, :recipient, :after, :after, 0, 'WAITING') on conflict do nothing""")
                .setParameter("key", key(recipient, day))
                .setParameter("recipient", recipient)
                .setParameter("after", from)
                .executeUpdate() == 1;
    }

    /** Who already has a mail of that day, sent or waiting. */
    Set<String> queuedFor(LocalDate day) {
        return Set.copyOf(database
                .createQuery("select m.recipient from OutboxMail m where m.mailKey like :key", String.class)
                .setParameter("key", key("%", day))
                .getResultList());
    }

    List<Long> due(Instant now) {
        return database.createQuery("select m.id from OutboxMail m where m.state = WAITING and m.nextTryAt <= :now"
                + " order by m.sendAfter, m.id", Long.class).setParameter("now", now).getResultList();
    }

    /** Holds a waiting mail until the transaction ends; empty where another instance does. */
    Optional<OutboxMail> hold(long id) {
        List<?> held = database.createNativeQuery(
                "select id from mail_outbox where id = :id and state = 'WAITING' for update skip locked")
                .setParameter("id", id)
                .getResultList();
        return held.isEmpty() ? Optional.empty() : Optional.of(database.find(OutboxMail.class, id));
    }

    boolean isOvertaken(OutboxMail mail, Instant now) {
        return database.createQuery("select count(m.id) from OutboxMail m where m.recipient = :recipient"
                + " and m.sendAfter > :after and m.sendAfter <= :now", Long.class)
                .setParameter("recipient", mail.getRecipient())
                .setParameter("after", mail.getSendAfter())
                .setParameter("now", now)
                .getSingleResult() > 0;
    }

    private static String key(String recipient, LocalDate day) {
        return "digest:" + day + ":" + recipient;
    }
}
