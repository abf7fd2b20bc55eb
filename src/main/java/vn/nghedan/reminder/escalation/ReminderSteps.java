package vn.nghedan.reminder.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

/** Due dates that wait for a step, and the steps that were taken. Called in the transaction of the caller. */
@ApplicationScoped
class ReminderSteps {

    private static final String WAITING = """
            from ListedDeadline c join ListedFile d on d.id = c.dossierId
            left join ReminderStep r on r.dossierId = c.dossierId and r.rule = c.rule and r.anchor = c.anchor
                 and r.dueOn = c.dueOn
            where d.phase <> CLOSED and c.duty = true and c.status = RUNNING and c.dueOn <= :until
            """;
    private static final String NOT_DONE = " having max(r.days) is null or max(r.days) < :last";

    private final EntityManager database;
    private final Clock clock;

    ReminderSteps(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A due date of a running clock.
     *
     * @param anchor the fact that started the clock
     * @param taken the last step taken, in days from the due date; null if none was
     */
    record Due(long file, String rule, int anchor, LocalDate dueOn, Integer taken) {

        boolean waitsFor(EscalationPlan.Rung rung) {
            return taken == null || rung.days() > taken;
        }
    }

    /** Files with a due date up to that day whose last step has not been taken. */
    List<Long> waiting(LocalDate until, int last) {
        TypedQuery<Long> found = database.createQuery("select c.dossierId " + WAITING
                + "group by c.dossierId, c.rule, c.anchor, c.dueOn" + NOT_DONE, Long.class);
        return found.setParameter("until", until).setParameter("last", last).getResultList();
    }

    List<Due> waitingOf(long file, LocalDate until, int last) {
        return database.createQuery("select c.rule, c.anchor, c.dueOn, max(r.days) " + WAITING
                + " and c.dossierId = :file group by c.rule, c.anchor, c.dueOn" + NOT_DONE
                + " order by c.dueOn, c.rule, c.anchor", Object[].class)
                .setParameter("until", until)
                .setParameter("last", last)
                .setParameter("file", file)
                .getResultList()
                .stream()
                .map(row -> new Due(file, (String) row[0], (Integer) row[1], (LocalDate) row[2], (Integer) row[3]))
                .toList();
    }

    /**
     * Takes a step.
     *
     * @param superseded whether it is only noted, because a later one takes its place
     * @return whether nobody had taken it
     */
    boolean claim(Due due, int days, boolean superseded) {
        return database.createNativeQuery("""
                insert into reminder_step (dossier_id, rule, anchor, due_on, days, superseded, claimed_at)
                values (:file, :rule, :anchor, :due, :days, :superseded, :now) on conflict do nothing""")
                .setParameter("file", due.file())
                .setParameter("rule", due.rule())
                .setParameter("anchor", due.anchor())
                .setParameter("due", due.dueOn())
                .setParameter("days", days)
                .setParameter("superseded", superseded)
                .setParameter("now", OffsetDateTime.now(clock))
                .executeUpdate() == 1;
    }
}
