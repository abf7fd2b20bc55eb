package vn.nghedan.directory.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.Test;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;

import vn.nghedan.directory.DirectoryService;
import vn.nghedan.directory.Role;
import vn.nghedan.directory.power.PowerRepository;
import vn.nghedan.directory.staff.AgencyRepository;
import vn.nghedan.directory.staff.StaffRepository;
import vn.nghedan.directory.staff.UnitRepository;

/** An installation for real work starts with one administrator, whose password is of the agency's choice or nobody's. */
@QuarkusTest
@TestTransaction
class FirstAdministratorTest {

    @Inject
    EntityManager entities;
    @Inject
    AgencyRepository agencies;
    @Inject
    UnitRepository units;
    @Inject
    StaffRepository staff;
    @Inject
    PowerRepository powers;
    @Inject
    Accounts accounts;
    @Inject
    DirectoryService directory;
    @Inject
    Clock clock;

    @Test
    void signsInWithThePasswordOfTheAgency() {
        everybodyIsGone();
        start(Optional.of("chosen by the agency"));

        Account account = accounts.byLogin("quantri").orElseThrow();
        assertThat(account.password().matches("chosen by the agency")).isTrue();
        assertThat(account.password().matches("nghedan-demo")).isFalse();
        assertThat(account.roles()).containsExactly(Role.ADMINISTRATOR);
        assertThat(staff.count()).isEqualTo(1);
        assertThat(directory.responsibleUnit()).isPresent();
    }

    @Test
    void withoutOneThePasswordIsMadeUp() {
        everybodyIsGone();
        start(Optional.empty());

        PasswordHash password = accounts.byLogin("quantri").orElseThrow().password();
        assertThat(List.of("", "nghedan-demo", "quantri", "admin")).noneMatch(password::matches);
    }

    @Test
    void comesOnlyWhenNobodyIsThere() {
        everybodyIsGone();
        start(Optional.of("chosen by the agency"));
        start(Optional.of("another password"));

        assertThat(accounts.byLogin("quantri").orElseThrow().password().matches("chosen by the agency")).isTrue();
    }

    @Test
    void noTrialAccountIsThereUnlessAskedFor() {
        everybodyIsGone();
        new DemoDirectory(agencies, units, staff, powers, false).start(null);
        assertThat(staff.count()).isZero();
        new DemoDirectory(agencies, units, staff, powers, true).start(null);
        assertThat(accounts.byLogin("giamdoc")).isPresent();
    }

    private void start(Optional<String> password) {
        new FirstAdministrator(agencies, units, staff, password, "Sở", clock).start(null);
    }

    private void everybodyIsGone() {
        for (String table : List.of("stand_in", "signing_power", "staff_role", "staff", "unit", "agency")) {
            if (table.equals("staff")) {
                entities.createNativeQuery("update staff set supervisor_id = null").executeUpdate();
            }
            if (table.equals("unit")) {
                entities.createNativeQuery("update unit set parent_id = null").executeUpdate();
            }
            entities.createNativeQuery("delete from " + table).executeUpdate();
        }
    }
}
