package vn.nghedan.directory.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

class FailedSignInsTest {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final HandClock clock = new HandClock();
    private final FailedSignIns failures = new FailedSignIns(clock);

    @Test
    void aFewMistakesCostNothing() {
        fail(4, "xuly", "10.0.0.1");
        assertThat(failures.wait("xuly", "10.0.0.1")).isZero();
    }

    @Test
    void thenEachMistakeWaitsLongerButNeverLong() {
        fail(5, "xuly", "10.0.0.1");
        assertThat(failures.wait("xuly", "10.0.0.1")).isEqualTo(Duration.ofSeconds(1));
        fail(1, "xuly", "10.0.0.1");
        assertThat(failures.wait("xuly", "10.0.0.1")).isEqualTo(Duration.ofSeconds(2));
        fail(1000, "xuly", "10.0.0.1");
        assertThat(failures.wait("xuly", "10.0.0.1")).isEqualTo(LONGEST);
        clock.go(LONGEST);
        assertThat(failures.wait("xuly", "10.0.0.1")).isZero();
    }

    @Test
    void guessingFromManyAddressesIsSlowedDownTheSame() {
        for (int i = 0; i < 12; i++) {
            failures.failed("xuly", "10.0.0." + i);
        }
        assertThat(failures.wait("xuly", "10.0.1.1")).isEqualTo(LONGEST);
    }

    @Test
    void tryingManyAccountsFromOneAddressIsSlowedDown() {
        for (int i = 0; i < 40; i++) {
            failures.failed("account" + i, "10.0.0.1");
        }
        assertThat(failures.wait("xuly", "10.0.0.1")).isEqualTo(LONGEST);
        assertThat(failures.wait("xuly", "10.0.0.2")).isZero();
    }

    @Test
    void aStrangerCannotLockTheOwnerOut() {
        failures.succeeded("giamdoc", "10.0.0.7");
        fail(1000, "giamdoc", "203.0.113.9");
        assertThat(failures.wait("giamdoc", "10.0.0.7")).isZero();
        assertThat(failures.wait("giamdoc", "203.0.113.9")).isEqualTo(LONGEST);
    }

    @Test
    void aRightPasswordClearsTheAccount() {
        fail(8, "xuly", "10.0.0.1");
        failures.succeeded("xuly", "10.0.0.1");
        assertThat(failures.wait("xuly", "10.0.0.1")).isZero();
    }

    @Test
    void afterAQuarterOfAnHourItIsForgotten() {
        fail(9, "xuly", "10.0.0.1");
        clock.go(Duration.ofMinutes(16));
        fail(1, "xuly", "10.0.0.1");
        assertThat(failures.wait("xuly", "10.0.0.1")).isZero();
    }

    private void fail(int times, String account, String address) {
        for (int i = 0; i < times; i++) {
            failures.failed(account, address);
        }
    }

    private static final class HandClock extends Clock {

        private Instant now = Instant.parse("2026-02-10T02:00:00Z");

        void go(Duration on) {
            now = now.plus(on);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
