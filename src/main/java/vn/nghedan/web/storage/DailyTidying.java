package vn.nghedan.web.storage;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;

import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Deletes once a day what has come to its end, in small transactions that hold up nobody; what is left over is deleted the next day. */
@ApplicationScoped
class DailyTidying {

    private static final Logger LOG = Logger.getLogger(DailyTidying.class);
    private static final int AT_ONCE = 500;

    private final Instance<KeptForAWhile> rooms;
    private final Clock clock;
    private volatile boolean stopping;

    DailyTidying(Instance<KeptForAWhile> rooms, Clock clock) {
        this.rooms = rooms;
        this.clock = clock;
    }

    void end(@Observes ShutdownEvent stopped) {
        stopping = true;
    }

    @Scheduled(identity = "daily-tidying", cron = "{nghedan.kept.tidied-at}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        tidy(LocalDate.now(clock));
    }

    void tidy(LocalDate today) {
        for (KeptForAWhile room : rooms) {
            try {
                tidy(room, today);
            } catch (RuntimeException failed) {
                LOG.errorf(failed, "%s are not tidied today", room.kept());
            }
        }
    }

    private void tidy(KeptForAWhile room, LocalDate today) {
        int all = 0;
        int some;
        do {
            some = QuarkusTransaction.requiringNew().call(() -> room.deleteSome(today, AT_ONCE));
            all += some;
        } while (some > 0 && !stopping);
        if (all > 0) {
            LOG.infof("%d %s have come to their end", all, room.kept());
        }
    }
}
