package vn.nghedan.web.frame;

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
    private final String host;
    private final int port;

    Startup(@ConfigProperty(name = "nghedan.demo") boolean demo,
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.demo = demo;
        this.host = host;
        this.port = port;
    }

    void greet(@Observes StartupEvent started) {
        LOG.infof("Nghe Dân: http://localhost:%d", port);
        if (demo) {
            LOG.info("Tài khoản dùng thử: tiepdan, xuly, truongphong, giamdoc, kiemtra, quantri; mật khẩu nghedan-demo "
                    + "(tắt bằng nghedan.demo=false)");
        }
        if (isThisMachine()) {
            LOG.infof("Chỉ mở được từ chính máy này (%s); cho máy khác: QUARKUS_HTTP_HOST=0.0.0.0", host);
        } else if (demo) {
            LOG.warnf("Máy khác mở được (%s) khi tài khoản dùng thử đang bật, mật khẩu ai cũng biết", host);
        }
    }

    private boolean isThisMachine() {
        return host.equals("localhost") || host.equals("::1") || host.startsWith("127.");
    }
}
