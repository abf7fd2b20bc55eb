package vn.nghedan.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;

import vn.nghedan.casefile.IdempotencyService;
import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.NotPossible;
import vn.nghedan.web.problem.RefusedByLaw;

/**
 * What of the demonstration is told already, kept in the database as any write that happens once: neither a kill in the midst nor a second
 * instance tells anything twice.
 */
@ApplicationScoped
class ToldOnce {

    private static final Logger LOG = Logger.getLogger("nghedan");
    private static final String TELLER = "demo";
    private static final String BEGUN = "begun";
    private static final String COMPLETE = "complete";

    private final IdempotencyService once;
    private final EntityManager database;
    private final Clock clock;

    ToldOnce(IdempotencyService once, EntityManager database, Clock clock) {
        this.once = once;
        this.database = database;
        this.clock = clock;
    }

    /** The day from which is told: today on an empty directory, the day it was begun where it is not complete, else none. */
    @Transactional
    Optional<LocalDate> unfinished() {
        if (isBlank()) {
            once.answer(TELLER, BEGUN, "", () -> LocalDate.now(clock).toString());
        }
        return once.answered(TELLER, BEGUN)
                .filter(day -> once.answered(TELLER, COMPLETE).isEmpty())
                .map(LocalDate::parse);
    }

    /** @return whether it is told now; a chapter that the law refuses on today's calendar is left out */
    boolean tell(Chapter chapter) {
        try {
            once.answer(TELLER, chapter.key(), "", chapter.telling());
            return true;
        } catch (RefusedByLaw | NotPossible | BadInput refused) {
            LOG.warnf("Dữ liệu dùng thử: bỏ qua %s (%s)", chapter.key(), refused.getMessage());
            return false;
        }
    }

    /** What a chapter that is told has answered. */
    Optional<String> answered(String key) {
        return once.answered(TELLER, key);
    }

    void complete() {
        once.answer(TELLER, COMPLETE, "", () -> "");
    }

    private boolean isBlank() {
        return database.createQuery("select count(d) from ListedFile d", Long.class).getSingleResult() == 0;
    }
}
