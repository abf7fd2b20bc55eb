package vn.nghedan.reminder.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

import vn.nghedan.directory.DirectoryService;
import vn.nghedan.reference.OfficeCalendar;

/** Looks, every so often and in every instance, whose step has come. Nothing is remembered between two rounds but what the database holds. */
@ApplicationScoped
public class Reminding {

    private static final Logger LOG = Logger.getLogger(Reminding.class);

    private final ReminderTerms terms;
    private final ReminderSteps steps;
    private final StepClaims claims;
    private final DirectoryService directory;
    private final OfficeCalendar calendar;
    private final Clock clock;
    private volatile boolean stopping;

    Reminding(ReminderTerms terms, ReminderSteps steps, StepClaims claims, DirectoryService directory,
            OfficeCalendar calendar, Clock clock) {
        this.terms = terms;
        this.steps = steps;
        this.claims = claims;
        this.directory = directory;
        this.calendar = calendar;
        this.clock = clock;
    }

    void end(@Observes ShutdownEvent stopped) {
        stopping = true;
    }

    @Scheduled(identity = "reminders", every = "{nghedan.reminders.every}", delayed = "{nghedan.reminders.delay}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        if (terms.enabled()) {
            round(LocalDate.now(clock));
        }
    }

    /**
     * One round. A file whose step fails is left for the next round, and holds up no other.
     *
     * @return about how many files this instance told somebody
     */
    public int round(LocalDate today) {
        EscalationPlan ladder = EscalationPlan.of(terms);
        List<Long> files = QuarkusTransaction.joiningExisting().call(() -> waiting(ladder, today));
        // each instance begins elsewhere, so that they seldom meet
        Collections.shuffle(files);
        Recipients chain = new Recipients(directory.staffList(), directory.absencesOn(today));
        int told = 0;
        for (Long file : files) {
            if (stopping) {
                break;
            }
            try {
                told += claims.take(file, ladder, chain, today) ? 1 : 0;
            } catch (RuntimeException failed) {
                LOG.errorf(failed, "no reminder about file %d in this round", file);
            }
        }
        return told;
    }

    private List<Long> waiting(EscalationPlan ladder, LocalDate today) {
        return new ArrayList<>(new LinkedHashSet<>(
                steps.waiting(ladder.horizon(calendar.current(), today), ladder.last())));
    }
}
