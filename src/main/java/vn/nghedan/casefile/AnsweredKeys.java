package vn.nghedan.casefile;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.nghedan.web.storage.KeptForAWhile;

/** What was answered is kept for as long as somebody might ask again with the same key. */
@ApplicationScoped
class AnsweredKeys implements KeptForAWhile {

    private final EntityManager database;
    private final Clock clock;
    private final int days;

    AnsweredKeys(EntityManager database, Clock clock, @ConfigProperty(name = "nghedan.kept.answered-keys") int days) {
        this.database = database;
        this.clock = clock;
        this.days = days;
    }

    @Override
    public String kept() {
        return "answered keys";
    }

    @Override
    public int deleteSome(LocalDate today, int most) {
        return database.createNativeQuery("""
                delete from answered_once where (request_key, agency_id) in (select request_key, agency_id
                from answered_once where answered_at < :before order by answered_at limit :most)""")
                .setParameter("before", today.minusDays(days).atStartOfDay(clock.getZone()).toOffsetDateTime())
                .setParameter("most", most)
                .executeUpdate();
    }
}
