package vn.nghedan.web.time;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.lessThan;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;

/** The clock of the machine against the one of the real database, H2 or PostgreSQL. */
@QuarkusTest
class DatabaseTimeTest {

    private static final Clock RIGHT = Clock.systemUTC();
    private static final Duration TOLERANCE = Duration.ofSeconds(30);
    private static final String CHECK = "checks.find { it.name == 'Clock agrees with the database' }";

    @Inject
    DataSource database;
    @Inject
    Clock legal;

    @ParameterizedTest
    @ValueSource(ints = {-40, 40})
    void aClockThatIsOffDoesNotStart(int seconds) {
        assertThatThrownBy(() -> time(seconds).agree(new StartupEvent())).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("nghedan.clock.tolerance")
                // a second for a slow answer
                .hasMessageMatching("(?s).*differ by (39|40) s, and at most 30 s are allowed.*");
    }

    @ParameterizedTest
    @ValueSource(ints = {-10, 0, 10})
    void aSmallDifferenceIsBorne(int seconds) {
        assertThatCode(() -> time(seconds).agree(new StartupEvent())).doesNotThrowAnyException();
    }

    @Test
    void theToleranceIsTheAgencys() throws SQLException {
        DatabaseTime wide = new DatabaseTime(database, Clock.offset(RIGHT, Duration.ofSeconds(40)),
                Duration.ofMinutes(1));
        assertThat(wide.isTolerable(wide.difference())).isTrue();
    }

    @Test
    void aSlowAnswerIsAskedForAgainAndTheQuickestBelieved() throws SQLException {
        Instant now = RIGHT.instant();
        // three answers, each asked for at the first of two moments and heard at the second
        Deque<Instant> told = new ArrayDeque<>(List.of(now.minusSeconds(60), now.plusSeconds(60), now.minusSeconds(50),
                now.plusSeconds(30), now.minusSeconds(42), now.minusSeconds(41)));
        ClockDifference difference = new DatabaseTime(database, telling(told), TOLERANCE).difference();
        assertThat(told).isEmpty();
        assertThat(difference.roundTrip()).isEqualTo(Duration.ofSeconds(1));
        assertThat(difference.exceeds(TOLERANCE)).isTrue();
    }

    @Test
    void anAnswerThatIsAlwaysSlowStopsNobody() {
        Instant now = RIGHT.instant();
        Deque<Instant> told = new ArrayDeque<>();
        for (int i = 0; i < 10; i++) {
            told.add(i % 2 == 0 ? now.minusSeconds(300) : now.plusSeconds(300));
        }
        assertThatCode(() -> new DatabaseTime(database, telling(told), TOLERANCE).agree(new StartupEvent()))
                .doesNotThrowAnyException();
    }

    @Test
    void readinessShowsTheDifferenceAndTurnsRed() {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body(CHECK + ".status", equalTo("UP"))
                .body(CHECK + ".data.'tolerance-ms'", equalTo(30_000))
                .body(CHECK + ".data.'difference-ms'", lessThan(30_000));
        Clock late = Clock.offset(RIGHT, Duration.ofSeconds(-40));
        QuarkusMock.installMockForType(late, Clock.class, new Machine.Literal());
        given().get("/q/health/ready")
                .then()
                .statusCode(503)
                .body(CHECK + ".status", equalTo("DOWN"))
                .body(CHECK + ".data.'difference-ms'", greaterThanOrEqualTo(30_000));
    }

    @Test
    void theDayThatIsToldForTrainingIsNoDifference() throws SQLException {
        // the suite runs on a told day; that it runs at all shows that its start was not refused
        assertThat(LocalDate.now(legal)).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(time(0).difference().exceeds(TOLERANCE)).isFalse();
    }

    private DatabaseTime time(int seconds) {
        return new DatabaseTime(database, Clock.offset(RIGHT, Duration.ofSeconds(seconds)), TOLERANCE);
    }

    private static Clock telling(Deque<Instant> moments) {
        return new Clock() {

            @Override
            public Instant instant() {
                return moments.remove();
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }
}
