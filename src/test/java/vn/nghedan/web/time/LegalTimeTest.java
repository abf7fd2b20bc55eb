package vn.nghedan.web.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalTimeTest {

    private static final LocalDate TOLD = LocalDate.of(2026, 11, 23);

    /** 17:00 in Greenwich is midnight in Việt Nam. */
    @ParameterizedTest
    @CsvSource({"2026-11-27T16:59:59Z, 2026-11-23T16:59:59Z", "2026-11-27T17:00:00Z, 2026-11-22T17:00:00Z",
            "2026-11-28T09:30:00Z, 2026-11-23T09:30:00Z"})
    void aHeldDayGoesOnOverMidnight(Instant real, Instant told) {
        Clock held = held(real);
        assertThat(held.instant()).isEqualTo(told);
        assertThat(LocalDate.now(held)).isEqualTo(TOLD);
    }

    @Test
    void anotherZoneShowsTheSameMoment() {
        Clock held = held(Instant.parse("2026-11-27T17:00:00Z"));
        assertThat(held.withZone(ZoneOffset.UTC).instant()).isEqualTo(held.instant());
    }

    private static Clock held(Instant real) {
        return new LegalTime.HeldDay(TOLD, Clock.fixed(real, LegalTime.ZONE), LegalTime.ZONE);
    }
}
