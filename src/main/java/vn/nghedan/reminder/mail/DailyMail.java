package vn.nghedan.reminder.mail;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

import vn.nghedan.directory.DailyMailHour;
import vn.nghedan.reminder.escalation.ReminderTerms;

/** Looks, every so often and in every instance, which mails are to be made and sent; and says when that is. */
@ApplicationScoped
public class DailyMail implements DailyMailHour {

    private final Deliveries deliveries;
    private final ReminderTerms terms;
    private final Clock clock;

    public DailyMail(Deliveries deliveries, ReminderTerms terms, Clock clock) {
        this.deliveries = deliveries;
        this.terms = terms;
        this.clock = clock;
    }

    @Override
    public Optional<LocalTime> at() {
        return terms.mail().enabled() ? Optional.of(terms.mail().at()) : Optional.empty();
    }

    @Scheduled(identity = "daily-mail", every = "{nghedan.reminders.every}", delayed = "{nghedan.reminders.delay}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        if (terms.mail().enabled()) {
            round(ZonedDateTime.now(clock));
        }
    }

    void round(ZonedDateTime now) {
        deliveries.makeDigests(now);
        deliveries.due(now).forEach(mail -> deliveries.deliver(mail, now));
    }
}
