package vn.nghedan.casefile.rederivation;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

import vn.nghedan.reference.Underway;

/** Works through the files that wait, batch by batch, in every instance; nothing is remembered between two rounds but what the database holds. */
@ApplicationScoped
class Rederiving {

    private static final Logger LOG = Logger.getLogger(Rederiving.class);
    private static final Duration TELLS_EVERY = Duration.ofSeconds(10);

    private final Rederivations jobs;
    private final RederivedBatch batch;
    private final AfterUpgrade afterUpgrade;
    private final Duration patience;
    private volatile boolean stopping;

    Rederiving(Rederivations jobs, RederivedBatch batch, AfterUpgrade afterUpgrade,
            @ConfigProperty(name = "nghedan.rederivation.patience") Duration patience) {
        this.jobs = jobs;
        this.batch = batch;
        this.afterUpgrade = afterUpgrade;
        this.patience = patience;
    }

    void end(@Observes ShutdownEvent stopped) {
        stopping = true;
    }

    @Scheduled(identity = "rederivation", every = "{nghedan.rederivation.every}", delayed = "{nghedan.rederivation.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void round() {
        try {
            afterUpgrade.beginIfNeeded();
        } catch (RuntimeException begunByAnother) {
            LOG.debugf(begunByAnother, "another instance begins to derive all files again");
        }
        jobs.running().forEach(job -> work(job, () -> !stopping));
    }

    /** For as long as whoever began a job would wait anyway; what is left then is done by the rounds. */
    void carryOn() {
        long until = System.nanoTime() + patience.toNanos();
        jobs.running().forEach(job -> work(job, () -> !stopping && System.nanoTime() < until));
    }

    /** A batch that fails is taken back as a whole and waits for the next round. */
    private void work(Rederivation job, BooleanSupplier goesOn) {
        try {
            derive(job, goesOn);
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "files are not derived again in this round (%s %s)", job.getReason(), job.getSource());
        }
    }

    private void derive(Rederivation job, BooleanSupplier goesOn) {
        long told = System.nanoTime();
        while (goesOn.getAsBoolean()) {
            Optional<Rederivation> running = jobs.running(job.getId());
            if (running.isEmpty() || batch.of(job) == 0) {
                break;
            }
            if (System.nanoTime() - told > TELLS_EVERY.toNanos()) {
                told = System.nanoTime();
                tell(running.get().underway());
            }
        }
        if (jobs.end(job)) {
            LOG.infof("files derived again (%s %s)", job.getReason(), job.getSource());
        }
    }

    private static void tell(Underway job) {
        LOG.infof("%d of %d files derived again (%s %s)", job.done(), job.files(), job.reason(), job.source());
    }
}
