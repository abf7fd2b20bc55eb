package vn.nghedan.demo;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.quarkus.scheduler.Scheduler;

import vn.nghedan.web.frame.DemoProgress;

/**
 * Tells the demonstration beside the running program, chapter by chapter. Every round looks at every chapter; those that are told are passed
 * over, so whoever comes after a kill, or beside another instance, simply goes on.
 */
@ApplicationScoped
class DemoFiles implements DemoProgress {

    private static final Logger LOG = Logger.getLogger("nghedan");
    private static final String ROUND = "demo-files";
    private static final int AFTER_THE_DIRECTORY = 200;
    private static final int FAILURES_IN_A_ROW = 3;

    private final Chapters chapters;
    private final ToldOnce told;
    private final Scheduler scheduler;
    private final boolean demo;
    private volatile Progress progress;
    private volatile boolean stopping;

    DemoFiles(Chapters chapters, ToldOnce told, Scheduler scheduler,
            @ConfigProperty(name = "nghedan.demo.files", defaultValue = "true") boolean demo) {
        this.chapters = chapters;
        this.told = told;
        this.scheduler = scheduler;
        this.demo = demo;
    }

    @Override
    public Optional<Progress> progress() {
        return Optional.ofNullable(progress);
    }

    /** Only finds out whether there is something to tell: the program opens its port meanwhile. */
    void begin(@Observes @Priority(AFTER_THE_DIRECTORY) StartupEvent started) {
        if (demo) {
            told.unfinished().map(chapters::from).ifPresent(this::begin);
        }
    }

    private void begin(List<Chapter> all) {
        progress = new Progress(0, all.size(), false);
        scheduler.newJob(ROUND)
                .setInterval("1m")
                .setConcurrentExecution(ConcurrentExecution.SKIP)
                .setTask(execution -> tell(all))
                .schedule();
    }

    void end(@Observes ShutdownEvent stopped) {
        stopping = true;
    }

    void tell(List<Chapter> all) {
        LOG.infof("Dữ liệu dùng thử: dựng %d mục, mới nhất trước", all.size());
        long began = System.nanoTime();
        int leftOut = 0;
        int failed = 0;
        int inARow = 0;
        for (int i = 0; i < all.size() && inARow < FAILURES_IN_A_ROW && !stopping; i++) {
            try {
                leftOut += told.tell(all.get(i)) ? 0 : 1;
                inARow = 0;
            } catch (RuntimeException broken) {
                failed++;
                inARow++;
                LOG.errorf(broken, "Dữ liệu dùng thử: chưa dựng được %s", all.get(i).key());
            }
            reached(i + 1 - failed, all.size(), failed > 0);
        }
        if (failed == 0 && !stopping) {
            told.complete();
            progress = null;
            scheduler.unscheduleJob(ROUND);
            LOG.infof("Dữ liệu dùng thử: đủ %d mục sau %d giây, bỏ qua %d", all.size(),
                    Duration.ofNanos(System.nanoTime() - began).toSeconds(), leftOut);
        }
    }

    private void reached(int count, int of, boolean halted) {
        progress = new Progress(count, of, halted);
        if (count * 10 / of > (count - 1) * 10 / of && count < of) {
            LOG.infof("Dữ liệu dùng thử: %d trên %d mục", count, of);
        }
    }
}
