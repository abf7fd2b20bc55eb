package vn.nghedan.reminder.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.nghedan.calendar.CalendarReader;
import vn.nghedan.calendar.WorkCalendar;
import vn.nghedan.reminder.escalation.EscalationPlan.Rung;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class EscalationPlanTest {

    private static final WorkCalendar CALENDAR = CalendarReader.readShipped();
    private static final EscalationPlan LADDER = new EscalationPlan(new TreeMap<>(
            Map.of(-3, EscalationLevel.HANDLER, 0, EscalationLevel.HANDLER, 1, EscalationLevel.UNIT_HEAD, 3,
                    EscalationLevel.DIRECTOR)));
    private static final LocalDate MON_2026_11_16 = LocalDate.of(2026, 11, 16);
    private static final LocalDate WED_2026_11_18 = LocalDate.of(2026, 11, 18);
    private static final LocalDate MON_2026_11_23 = LocalDate.of(2026, 11, 23);
    private static final LocalDate WED_2026_11_25 = LocalDate.of(2026, 11, 25);
    private static final LocalDate FRI_2026_11_27 = LocalDate.of(2026, 11, 27);

    @Test
    void countsWorkingDaysBeforeAndAfterTheDate() {
        assertThat(days(MON_2026_11_16)).isEmpty();
        assertThat(days(WED_2026_11_18)).containsExactly(-3);
        assertThat(days(MON_2026_11_23)).containsExactly(-3, 0);
        // 24/11 is off
        assertThat(days(WED_2026_11_25)).containsExactly(-3, 0, 1);
        assertThat(days(FRI_2026_11_27)).containsExactly(-3, 0, 1, 3);
    }

    @ParameterizedTest(name = "due {0}")
    @CsvSource({
            // New Year, with the Friday after it off by swap; and the one whose calendar is not yet published
            "2025-12-31, 2025-12-26, 2026-01-05, 2026-01-07", "2026-12-31, 2026-12-28, 2027-01-04, 2027-01-06",
            // the last day before Tết, and the first after it
            "2026-02-13, 2026-02-10, 2026-02-23, 2026-02-25", "2026-02-23, 2026-02-11, 2026-02-24, 2026-02-26",
            // a Saturday that is worked lies after the date, before it, and is the date
            "2026-01-09, 2026-01-06, 2026-01-10, 2026-01-13", "2026-08-24, 2026-08-20, 2026-08-25, 2026-08-27",
            "2026-08-22, 2026-08-19, 2026-08-24, 2026-08-26",
            // the long days off of September
            "2026-08-28, 2026-08-25, 2026-09-03, 2026-09-07"})
    void stepsFallOnTheDaysThatAreWorked(LocalDate due, LocalDate three, LocalDate one, LocalDate threeLate) {
        List<LocalDate> come = new ArrayList<>();
        for (LocalDate day = due.minusDays(20); !day.isAfter(due.plusDays(20)); day = day.plusDays(1)) {
            int before = LADDER.reached(due, CALENDAR, day.minusDays(1)).size();
            come.addAll(Collections.nCopies(LADDER.reached(due, CALENDAR, day).size() - before, day));
        }
        assertThat(come).containsExactly(three, due, one, threeLate);
    }

    @Test
    void tellsAsHighAsAnyOfTheStepsItTakesThePlaceOf() {
        assertThat(EscalationPlan
                .highest(List.of(new Rung(1, EscalationLevel.DIRECTOR), new Rung(2, EscalationLevel.HANDLER))))
                .isEqualTo(EscalationLevel.DIRECTOR);
    }

    @Test
    void eachLevelIsToldByItsOwnStepsAndThoseAbove() {
        assertThat(LADDER.telling(EscalationLevel.HANDLER)).containsExactly(-3, 0, 1, 3);
        assertThat(LADDER.telling(EscalationLevel.UNIT_HEAD)).containsExactly(1, 3);
        assertThat(LADDER.telling(EscalationLevel.DIRECTOR)).containsExactly(3);
    }

    @Test
    void looksFarEnoughAhead() {
        for (LocalDate today = MON_2026_11_16; today.isBefore(FRI_2026_11_27); today = today.plusDays(1)) {
            LocalDate beyond = LADDER.horizon(CALENDAR, today).plusDays(1);
            assertThat(LADDER.reached(beyond, CALENDAR, today)).as(today.toString()).isEmpty();
        }
    }

    /** Whatever the days on which somebody looks, in whatever order: each step comes once, and the last one comes. */
    @Property(tries = 200)
    void eachStepIsTakenOnceHoweverTheClockRuns(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = -9, max = 14) Integer> looks) {
        List<Integer> noted = new ArrayList<>();
        for (int look : looks) {
            LADDER.reached(MON_2026_11_23, CALENDAR, MON_2026_11_23.plusDays(look))
                    .stream()
                    .map(Rung::days)
                    .filter(days -> noted.isEmpty() || days > noted.get(noted.size() - 1))
                    .forEach(noted::add);
        }
        assertThat(noted).doesNotHaveDuplicates().isSorted();
        LocalDate latest = MON_2026_11_23.plusDays(looks.stream().mapToInt(Integer::intValue).max().orElseThrow());
        assertThat(noted).isEqualTo(days(latest));
    }

    /** Also of a due date that is itself no working day: what is not looked for is not reminded of. */
    @Property
    void noStepLiesBeyondTheHorizon(@ForAll @IntRange(max = 1095) int dueAfter,
            @ForAll @IntRange(min = -20, max = 20) int look) {
        LocalDate due = LocalDate.of(2025, 1, 1).plusDays(dueAfter);
        LocalDate today = due.plusDays(look);
        if (!LADDER.reached(due, CALENDAR, today).isEmpty()) {
            assertThat(due).isBeforeOrEqualTo(LADDER.horizon(CALENDAR, today));
        }
    }

    private static List<Integer> days(LocalDate today) {
        return LADDER.reached(MON_2026_11_23, CALENDAR, today).stream().map(Rung::days).toList();
    }
}
