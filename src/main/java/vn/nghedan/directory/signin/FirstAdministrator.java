package vn.nghedan.directory.signin;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.quarkus.runtime.StartupEvent;

import vn.nghedan.directory.Role;
import vn.nghedan.directory.staff.Agency;
import vn.nghedan.directory.staff.AgencyRepository;
import vn.nghedan.directory.staff.Staff;
import vn.nghedan.directory.staff.StaffRepository;
import vn.nghedan.directory.staff.Unit;
import vn.nghedan.directory.staff.UnitRepository;

/**
 * The account from which an empty directory is filled. There is no default password: it comes from {@code NGHEDAN_ADMIN_PASSWORD}, or is made
 * up and printed once.
 */
@ApplicationScoped
class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class);
    private static final String CODE = "quantri";

    private final AgencyRepository agencies;
    private final UnitRepository units;
    private final StaffRepository staff;
    private final Optional<String> password;
    private final String agencyName;
    private final Clock clock;

    FirstAdministrator(AgencyRepository agencies, UnitRepository units, StaffRepository staff,
            @ConfigProperty(name = "nghedan.admin.password") Optional<String> password,
            @ConfigProperty(name = "nghedan.agency", defaultValue = "Sở") String agencyName, Clock clock) {
        this.agencies = agencies;
        this.units = units;
        this.staff = staff;
        this.password = password;
        this.agencyName = agencyName;
        this.clock = clock;
    }

    @Transactional
    void start(@Observes @Priority(DemoDirectory.PRIORITY + 1) StartupEvent started) {
        if (staff.count() == 0) {
            moveIn(password.orElseGet(FirstAdministrator::madeUp));
        }
    }

    private void moveIn(String chosen) {
        agencies.persist(new Agency(agencyName, "", "", ""));
        Unit office = new Unit("VP", "Văn phòng", null);
        office.takeCharge();
        units.persist(office);
        Staff administrator = new Staff(CODE, CODE, "Quản trị hệ thống", "", office, PasswordHash.of(chosen));
        administrator.grant(Role.ADMINISTRATOR, LocalDate.now(clock));
        staff.persist(administrator);
        if (password.isEmpty()) {
            LOG.infof("The first administrator is %s with the password %s, shown this once", CODE, chosen);
        }
    }

    private static String madeUp() {
        byte[] random = new byte[15];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
