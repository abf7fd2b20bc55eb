package vn.nghedan.reminder.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.nghedan.web.storage.KeptForAWhile;

/** A step that was taken is kept for as long as its due date waits, however old it is, or it would be taken once more. */
@ApplicationScoped
class TakenSteps implements KeptForAWhile {

    private final EntityManager database;
    private final Clock clock;
    private final int days;

    TakenSteps(EntityManager database, Clock clock, @ConfigProperty(name = "nghedan.kept.reminder-steps") int days) {
        this.database = database;
        this.clock = clock;
        this.days = days;
    }

    @Override
    public String kept() {
        return "steps of reminding";
    }

    @Override
    public int deleteSome(LocalDate today, int most) {
        List<Long> over = database
                .createQuery(
                        """
                                select s.id from ReminderStep s where s.claimedAt < :before and not exists (select 1 from ListedDeadline c
                                where c.dossierId = s.dossierId and c.rule = s.rule and c.anchor = s.anchor and c.dueOn = s.dueOn
                                and c.status in (RUNNING, PAUSED)) order by s.claimedAt""",
                        Long.class)
                .setParameter("before", today.minusDays(days).atStartOfDay(clock.getZone()).toInstant())
                .setMaxResults(most)
                .getResultList();
        return over.isEmpty()
                ? 0
                : database.createQuery("delete from ReminderStep where id in :over")
                        .setParameter("over", over)
                        .executeUpdate();
    }
}
