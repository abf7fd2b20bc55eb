package vn.nghedan.reminder.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;

import vn.nghedan.reminder.DueFiles;
import vn.nghedan.web.time.ToldTime;

/** Whatever the clock of the machine does: no step twice, and none missing. All of it happens before the day of the other tests. */
@QuarkusTest
class WanderingClockTest {

    private static final ZoneId LEGAL = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalDate MON_2025_11_24 = LocalDate.of(2025, 11, 24);
    private static final LocalDate WED_2025_11_19 = LocalDate.of(2025, 11, 19);
    private static final SortedMap<Integer, LocalDate> STEPS = new TreeMap<>(Map.of(-3, WED_2025_11_19, 0,
            MON_2025_11_24, 1, LocalDate.of(2025, 11, 25), 3, LocalDate.of(2025, 11, 27)));
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration YEAR = Duration.ofDays(365);
    private static final List<Duration> LEAPS = List.of(HOUR, HOUR.negated(), DAY, DAY, DAY, DAY.negated(),
            DAY.multipliedBy(3), DAY.multipliedBy(2).negated(), YEAR, YEAR.negated());

    @Inject
    DueFiles files;
    @Inject
    Reminding reminding;

    @AfterEach
    void clear() throws SQLException {
        files.takeAway();
    }

    @Test
    void afterAYearsLeapTheLastStepIsTakenAndGoingBackChangesNothing() throws SQLException {
        files.open(3, MON_2025_11_24);
        look(midnight(WED_2025_11_19));
        look(midnight(WED_2025_11_19).plus(YEAR));
        assertLeaptOnce();
        look(midnight(MON_2025_11_24));
        look(midnight(MON_2025_11_24).plus(HOUR));
        look(midnight(WED_2025_11_19).plus(YEAR).plus(DAY));
        assertLeaptOnce();
    }

    private void assertLeaptOnce() throws SQLException {
        assertThat(files.steps()).containsOnly(entry("-3 taken", "3/3"), entry("0 passed", "3/3"),
                entry("1 passed", "3/3"), entry("3 taken", "3/3"));
        assertThat(files.told()).containsOnly(entry("xuly DUE", "3/3"), entry("xuly TO_DIRECTOR", "3/3"),
                entry("truongphong TO_DIRECTOR", "3/3"), entry("giamdoc TO_DIRECTOR", "3/3"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
    void eachStepIsTakenOnceOrPassedOnceHoweverItWanders(long seed) throws SQLException {
        files.open(3, MON_2025_11_24);
        Random random = new Random(seed);
        Instant now = midnight(WED_2025_11_19).minus(DAY.multipliedBy(4));
        SortedMap<String, String> expected = new TreeMap<>();
        int last = Integer.MIN_VALUE;
        for (int looks = 0; looks < 16; looks++) {
            look(now);
            LocalDate today = LocalDate.ofInstant(now, LEGAL);
            List<Integer> come = STEPS.tailMap(last + 1)
                    .entrySet()
                    .stream()
                    .filter(step -> !step.getValue().isAfter(today))
                    .map(Map.Entry::getKey)
                    .toList();
            for (int step : come) {
                expected.put(step + (step == come.get(come.size() - 1) ? " taken" : " passed"), "3/3");
                last = step;
            }
            assertThat(files.steps()).as("seed %d, look %d at %s", seed, looks, now).isEqualTo(expected);
            now = now.plus(LEAPS.get(random.nextInt(LEAPS.size())));
            // never beyond the day of the other tests, whose files would be told of as well
            now = now.isAfter(midnight(MON_2025_11_24).plus(YEAR)) ? now.minus(YEAR) : now;
        }
        long taken = expected.keySet().stream().filter(step -> step.endsWith("taken")).count();
        assertThat(files.told()
                .entrySet()
                .stream()
                .filter(notice -> notice.getKey().startsWith("xuly "))
                .mapToInt(notice -> Integer.parseInt(notice.getValue().split("/")[1]))
                .sum())
                .as("one notice of each file a step taken, seed %d", seed)
                .isEqualTo(3 * (int) taken);
    }

    @ParameterizedTest(name = "due {0}")
    @CsvSource({"2025-12-31, 2025-12-26, 2026-01-05, 2026-01-07", "2026-02-13, 2026-02-10, 2026-02-23, 2026-02-25",
            "2026-01-09, 2026-01-06, 2026-01-10, 2026-01-13"})
    void overNewYearTetAndAWorkedSaturdayEachStepComesOnItsDay(LocalDate due, LocalDate before, LocalDate after,
            LocalDate late) throws SQLException {
        files.open(3, due);
        Map<String, LocalDate> come = new TreeMap<>();
        for (LocalDate day = before.minusDays(2); !day.isAfter(late.plusDays(2)); day = day.plusDays(1)) {
            look(midnight(day));
            for (String step : files.steps().keySet()) {
                come.putIfAbsent(step, day);
            }
            // the hour before is the day before
            look(midnight(day).minus(HOUR));
        }
        assertThat(come).containsOnly(entry("-3 taken", before), entry("0 taken", due), entry("1 taken", after),
                entry("3 taken", late));
        assertThat(files.steps().values()).containsOnly("3/3");
        assertThat(files.told()).containsEntry("xuly DUE", "3/6").containsEntry("giamdoc TO_DIRECTOR", "3/3");
    }

    private void look(Instant moment) {
        ToldTime.at(moment, () -> {
            reminding.look();
            return null;
        });
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(LEGAL).toInstant();
    }
}
