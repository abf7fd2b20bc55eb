package vn.nghedan.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.quarkus.runtime.StartupEvent;

/** Says on the console where to open the application, and with which accounts when it runs for trial. */
@ApplicationScoped
class Startup {

    private static final Logger LOG = Logger.getLogger("nghedan");

    private final boolean demo;
    private final int port;

    Startup(@ConfigProperty(name = "nghedan.demo") boolean demo, @ConfigProperty(name = "quarkus.http.port") int port) {
        this.demo = demo;
        this.port = port;
    }

    void greet(@Observes StartupEvent started) {
        LOG.infof("Nghe Dân: http://localhost:%d", port);
        if (demo) {
            LOG.info("Tài khoản dùng thử: tiepdan, xuly, truongphong, giamdoc, kiemtra, quantri; mật khẩu nghedan-demo "
                    + "(tắt bằng nghedan.demo=false)");
        }
    }
}
