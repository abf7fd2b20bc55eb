package vn.nghedan.reminder.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.nghedan.web.storage.KeptForAWhile;

/** A notice is kept for some time after it was read; one that nobody has read stays. */
@ApplicationScoped
class ReadNotices implements KeptForAWhile {

    private final EntityManager database;
    private final Clock clock;
    private final int days;

    ReadNotices(EntityManager database, Clock clock, @ConfigProperty(name = "nghedan.kept.read-notices") int days) {
        this.database = database;
        this.clock = clock;
        this.days = days;
    }

    @Override
    public String kept() {
        return "read notices";
    }

    @Override
    public int deleteSome(LocalDate today, int most) {
        List<Long> over = database
                .createQuery("select n.id from Notice n where n.readAt < :before order by n.readAt", Long.class)
                .setParameter("before", today.minusDays(days).atStartOfDay(clock.getZone()).toInstant())
                .setMaxResults(most)
                .getResultList();
        if (!over.isEmpty()) {
            database.createQuery("delete from NoticeItem where noticeId in :over")
                    .setParameter("over", over)
                    .executeUpdate();
            database.createQuery("delete from Notice where id in :over").setParameter("over", over).executeUpdate();
        }
        return over.size();
    }
}
