package vn.nghedan.reminder.mail;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.jboss.logging.Logger;

import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.MailAddress;
import vn.nghedan.directory.StaffView;
import vn.nghedan.reference.OfficeCalendar;
import vn.nghedan.reminder.escalation.ReminderTerms;

/** Makes the mails of a day and sends one that waits, each in a transaction of its own. */
@ApplicationScoped
class Deliveries {

    private static final Logger LOG = Logger.getLogger(Deliveries.class);

    private final Outbox outbox;
    private final Waiting waiting;
    private final Postman postman;
    private final DirectoryService directory;
    private final OfficeCalendar calendar;
    private final ReminderTerms terms;

    Deliveries(Outbox outbox, Waiting waiting, Postman postman, DirectoryService directory, OfficeCalendar calendar,
            ReminderTerms terms) {
        this.outbox = outbox;
        this.waiting = waiting;
        this.postman = postman;
        this.directory = directory;
        this.calendar = calendar;
        this.terms = terms;
    }

    /**
     * From the set hour of a working day: a mail for everybody who has an address and something waiting. In one order for all, so that two
     * instances do not wait for each other in a ring.
     */
    @Transactional(TxType.REQUIRES_NEW)
    void makeDigests(ZonedDateTime now) {
        if (now.toLocalTime().isBefore(terms.mail().at()) || !calendar.current().isWorking(now.toLocalDate())) {
            return;
        }
        Set<String> reachable = new TreeSet<>(directory.mailAddresses().keySet());
        reachable.removeAll(outbox.queuedFor(now.toLocalDate()));
        reachable.stream()
                .flatMap(code -> directory.staff(code).stream())
                .filter(person -> !waiting.of(person.asOfficer()).isNothing())
                .forEach(person -> outbox.queue(person.code(), now.toLocalDate()));
    }

    @Transactional(TxType.REQUIRES_NEW)
    List<Long> due(ZonedDateTime now) {
        return outbox.due(now.toInstant());
    }

    /**
     * Sends one mail. It is marked as sent in the same transaction after the server has taken it: whoever dies in between
     * leaves it to be sent once more, under the same key.
     */
    @Transactional(TxType.REQUIRES_NEW)
    void deliver(long id, ZonedDateTime now) {
        outbox.hold(id).ifPresent(mail -> {
            MailAddress address = directory.mailAddresses().get(mail.getRecipient());
            Waiting.Numbers numbers = directory.staff(mail.getRecipient())
                    .map(StaffView::asOfficer)
                    .map(waiting::of)
                    .orElse(null);
            if (outbox.isOvertaken(mail, now.toInstant())) {
                mail.settle(OutboxMail.State.OVERTAKEN, now.toInstant());
            } else if (address == null || numbers == null || numbers.isNothing()) {
                mail.settle(OutboxMail.State.NEEDLESS, now.toInstant());
            } else {
                send(mail, address, numbers, now);
            }
        });
    }

    private void send(OutboxMail mail, MailAddress address, Waiting.Numbers numbers, ZonedDateTime now) {
        try {
            postman.carry(address, now.toLocalDate(), numbers, mail.getMailKey());
            mail.settle(OutboxMail.State.SENT, now.toInstant());
        } catch (RuntimeException failed) {
            mail.failed(failed, now.toInstant());
            LOG.warnf("mail %s was not taken (%s), attempt %d", mail.getMailKey(), failed.getClass().getSimpleName(),
                    mail.getAttempts());
        }
    }
}
