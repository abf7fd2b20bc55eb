package vn.nghedan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

class KnownCalendarsTest {

    private static final LocalDate MON_2026_11_16 = LocalDate.of(2026, 11, 16);
    private static final LocalDate FRI_2026_11_20 = LocalDate.of(2026, 11, 20);
    private static final LocalDate TUE_2026_11_24 = LocalDate.of(2026, 11, 24);

    private final WorkCalendar ordinary = new WorkCalendar(List.of(), Set.of(2026));
    private final WorkCalendar storm = ordinary
            .with(new CalendarEntry(TUE_2026_11_24, DayKind.SWAP_OFF, "Bão", null, "Công điện 1", true));
    private final WorkCalendar calm = storm.without(TUE_2026_11_24);

    @Test
    void eachDayKnowsWhatHadBeenDeclaredByItsEnd() {
        // declared on Monday, taken back on Friday
        KnownCalendars known = KnownCalendars.always(calm)
                .knownOnlySince(FRI_2026_11_20, storm)
                .knownOnlySince(MON_2026_11_16, ordinary);
        assertThat(known.atTheEndOf(MON_2026_11_16.minusDays(1))).isSameAs(ordinary);
        assertThat(known.atTheEndOf(MON_2026_11_16)).isSameAs(storm);
        assertThat(known.atTheEndOf(FRI_2026_11_20.minusDays(1))).isSameAs(storm);
        assertThat(known.atTheEndOf(FRI_2026_11_20)).isSameAs(calm);
        assertThat(known.current()).isSameAs(calm);
        assertThat(known.changesAfter(MON_2026_11_16.minusDays(1))).containsExactly(MON_2026_11_16, FRI_2026_11_20);
        assertThat(known.changesAfter(MON_2026_11_16)).containsExactly(FRI_2026_11_20);
    }

    @Test
    void aCalendarThatNeverChangedWasAlwaysKnown() {
        assertThat(KnownCalendars.always(storm).atTheEndOf(LocalDate.of(1975, 4, 30))).isSameAs(storm);
        assertThat(KnownCalendars.always(storm).changesAfter(LocalDate.MIN)).isEmpty();
    }

    @Test
    void goesBackwardsInTimeOnly() {
        KnownCalendars known = KnownCalendars.always(calm).knownOnlySince(MON_2026_11_16, ordinary);
        assertThatThrownBy(() -> known.knownOnlySince(FRI_2026_11_20, storm))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
