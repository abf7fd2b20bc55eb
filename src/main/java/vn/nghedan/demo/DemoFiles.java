package vn.nghedan.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.quarkus.runtime.StartupEvent;

import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.NotPossible;
import vn.nghedan.web.problem.RefusedByLaw;

/** Tells all the stories once, after the demo directory has moved in. */
@ApplicationScoped
class DemoFiles {

    private static final Logger LOG = Logger.getLogger("nghedan");
    private static final int AFTER_THE_DIRECTORY = 200;

    private final Narrator narrator;
    private final ReceptionYear receptions;
    private final boolean demo;

    DemoFiles(Narrator narrator, ReceptionYear receptions,
            @ConfigProperty(name = "nghedan.demo.files", defaultValue = "true") boolean demo) {
        this.narrator = narrator;
        this.receptions = receptions;
        this.demo = demo;
    }

    void start(@Observes @Priority(AFTER_THE_DIRECTORY) StartupEvent started) {
        if (!demo || !narrator.isBlank()) {
            return;
        }
        Cast cast = new Cast();
        int told = 0;
        for (Stories.Told story : Stories.inOrder()) {
            if (tell(story, cast)) {
                told++;
            }
        }
        int visits = narrator.tellVisits(cast);
        tellReceptions(cast);
        LOG.infof("Dữ liệu dùng thử: %d đơn và vụ việc, %d lượt tiếp", told, visits);
    }

    private void tellReceptions(Cast cast) {
        try {
            receptions.tell(cast);
        } catch (RefusedByLaw | NotPossible | BadInput untold) {
            LOG.warnf("Dữ liệu dùng thử: bỏ qua lịch tiếp công dân (%s)", untold.getMessage());
        }
    }

    /** A story that the law refuses on today's calendar is left out; the system starts all the same. */
    private boolean tell(Stories.Told story, Cast cast) {
        try {
            narrator.tell(story, cast);
            return true;
        } catch (RefusedByLaw | NotPossible | BadInput untold) {
            LOG.warnf("Dữ liệu dùng thử: bỏ qua %s (%s)", story, untold.getMessage());
            return false;
        }
    }
}
