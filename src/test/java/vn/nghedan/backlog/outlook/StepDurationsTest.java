package vn.nghedan.backlog.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

class StepDurationsTest {

    private static final LocalDate SUN_2026_11_01 = LocalDate.of(2026, 11, 1);
    private static final StepDurations PACE = new StepDurations(List.of(30, 10, 20, 12, 14));

    @Test
    void aStepEndsAfterTheMedianOfWhatItTook() {
        assertThat(PACE.end(SUN_2026_11_01, SUN_2026_11_01)).isEqualTo(SUN_2026_11_01.plusDays(14));
    }

    @Test
    void ofWhatHasLastedLongOnlyTheLongerOnesTell() {
        assertThat(PACE.end(SUN_2026_11_01, SUN_2026_11_01.plusDays(15))).isEqualTo(SUN_2026_11_01.plusDays(20));
        assertThat(PACE.end(SUN_2026_11_01, SUN_2026_11_01.plusDays(31))).isNull();
    }

    @Test
    void itPassesItsDateWhenThatEndLiesAfterIt() {
        assertThat(PACE.passes(SUN_2026_11_01, SUN_2026_11_01, SUN_2026_11_01.plusDays(14))).isFalse();
        assertThat(PACE.passes(SUN_2026_11_01, SUN_2026_11_01, SUN_2026_11_01.plusDays(13))).isTrue();
        assertThat(PACE.passes(SUN_2026_11_01, SUN_2026_11_01.plusDays(31), SUN_2026_11_01.plusDays(90))).isTrue();
    }

    @Test
    void outOfTooFewNothingIsTold() {
        assertThat(new StepDurations(List.of(1, 2, 3, 4)).passes(SUN_2026_11_01, SUN_2026_11_01, SUN_2026_11_01))
                .isFalse();
    }
}
