package vn.nghedan.web.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockDifferenceTest {

    private static final Duration TOLERANCE = Duration.ofSeconds(30);
    private static final Instant ASKED = Instant.parse("2026-11-23T01:00:00Z");

    @ParameterizedTest(name = "the database said {0} s after the question, the answer came {1} s after it: {2} s apart")
    @CsvSource({"0, 0, 0, false", "1, 2, 0, false", "-30, 1, -30, false", "-31, 1, -31, true", "31, 1, 30, false",
            "32, 1, 31, true",
            // what a slow answer can explain is no difference
            "40, 60, 0, false", "-40, 60, -40, true",
            // the clock was put back while the answer was on its way
            "0, -5, 5, false"})
    void countsOnlyWhatTheRoundTripCannotExplain(long said, long heard, long apart, boolean exceeds) {
        ClockDifference difference = ClockDifference.between(ASKED, ASKED.plusSeconds(said), ASKED.plusSeconds(heard));
        assertThat(difference.atLeast()).isEqualTo(Duration.ofSeconds(apart));
        assertThat(difference.exceeds(TOLERANCE)).isEqualTo(exceeds);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "30, true", "31, false", "-5, false"})
    void aSlowAnswerTellsLittle(long roundTrip, boolean tells) {
        assertThat(ClockDifference.between(ASKED, ASKED, ASKED.plusSeconds(roundTrip)).tells(TOLERANCE))
                .isEqualTo(tells);
    }
}
