package vn.nghedan.report.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.nghedan.reception.ReceptionCounts.Day;
import vn.nghedan.reception.ReceptionCounts.Matter;
import vn.nghedan.reception.ReceptionCounts.Received;
import vn.nghedan.reception.ReceptionCounts.Receiver;
import vn.nghedan.reception.ReceptionCounts.Receptions;
import vn.nghedan.report.form.ReportForm;
import vn.nghedan.report.form.ReportForms;

/** Random receptions, filled into the forms and counted again by hand. */
class ReceptionFiguresTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 15);

    @Test
    void aMatterOfTheDeskThatTheHeadReceivedTooIsTheHeads() {
        ReceptionFigures figures = figures(
                List.of(visit(1, Receiver.DESK, 1, "A", 1), visit(2, Receiver.HEAD, 1, "A", 2),
                        visit(3, Receiver.DESK, 1, "B", 1)),
                List.of());
        assertThat(sum(figures, "DESK MATTERS")).isEqualTo(1);
        assertThat(sum(figures, "HEAD MATTERS")).isEqualTo(1);
        assertThat(sum(figures, "DESK VISITS")).isEqualTo(2);
        assertThat(figures.of("HEAD MATTERS")).extracting(CountedRecord::number).containsExactly("V2");
    }

    @Test
    void fiveAreAGroupFourAreNot() {
        ReceptionFigures figures = figures(
                List.of(visit(1, Receiver.DESK, 4, "A", 1), visit(2, Receiver.DESK, 5, "B", 1)), List.of());
        assertThat(sum(figures, "DESK GROUPS")).isEqualTo(1);
        assertThat(sum(figures, "DESK GROUP_PERSONS")).isEqualTo(5);
    }

    @Test
    void anAnnouncedDayCountsWhetherItTookPlaceOrNotAndOnce() {
        ReceptionFigures figures = figures(List.of(),
                List.of(new Day(FIRST, Receiver.HEAD, true, true, true),
                        new Day(FIRST, Receiver.HEAD, true, true, false),
                        new Day(FIRST.plusDays(1), Receiver.HEAD, true, false, false),
                        new Day(FIRST.plusDays(2), Receiver.HEAD, false, true, false)));
        assertThat(sum(figures, "HEAD ANNOUNCED_DAYS")).isEqualTo(2);
        assertThat(sum(figures, "HEAD DAYS_HELD")).isEqualTo(2);
        assertThat(figures.emptyDays()).containsOnlyKeys(FIRST);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void aSecondSlowCountAgreesOnEveryColumn(int seed) {
        Random random = new Random(seed);
        List<Received> visits = new ArrayList<>();
        Map<String, Integer> times = new HashMap<>();
        for (int i = 0; i < 200; i++) {
            String matter = "M" + random.nextInt(80);
            Receiver by = Receiver.values()[random.nextInt(3)];
            visits.add(visit(i, by, 1 + random.nextInt(9), matter, times.merge(matter, 1, Integer::sum)));
        }
        ReceptionFigures figures = figures(visits, List.of());
        ReportForm form = new ReportForms().of("01-TCD", "TT06-2025", null).orElseThrow();
        Map<Integer, Long> filled = form.figures(name -> sum(figures, name));

        Receiver[] blocks = {Receiver.DESK, Receiver.HEAD, Receiver.DELEGATE};
        int[] firstColumn = {5, 11, 17};
        for (int block = 0; block < 3; block++) {
            long came = 0;
            long persons = 0;
            long groups = 0;
            long inGroups = 0;
            for (Received visit : visits) {
                if (visit.by() == blocks[block]) {
                    came++;
                    persons += visit.persons();
                    if (visit.persons() > 4) {
                        groups++;
                        inGroups += visit.persons();
                    }
                }
            }
            int ms = firstColumn[block];
            assertThat(filled.get(ms)).isEqualTo(came);
            assertThat(filled.get(ms + 1)).isEqualTo(persons);
            assertThat(filled.get(ms + 3)).isEqualTo(groups);
            assertThat(filled.get(ms + 4)).isEqualTo(inGroups);
        }
        Set<String> all = new HashSet<>();
        Set<String> heads = new HashSet<>();
        Set<String> delegates = new HashSet<>();
        for (Received visit : visits) {
            String matter = visit.matters().get(0).firstOf();
            all.add(matter);
            if (visit.by() == Receiver.HEAD) {
                heads.add(matter);
            } else if (visit.by() == Receiver.DELEGATE) {
                delegates.add(matter);
            }
        }
        delegates.removeAll(heads);
        assertThat(filled.get(13)).isEqualTo(heads.size());
        assertThat(filled.get(19)).isEqualTo(delegates.size());
        assertThat(filled.get(3)).as("no matter twice").isEqualTo(all.size());
        assertThat(filled.get(1)).isEqualTo(200);
        form.columns()
                .forEach(column -> assertThat(filled.get(column.ms())).as(column.number())
                        .isEqualTo(form.countedIn(column.ms())
                                .stream()
                                .flatMap(one -> figures.of(one.counts()).stream())
                                .mapToLong(CountedRecord::counts)
                                .sum()));
    }

    private static ReceptionFigures figures(List<Received> visits, List<Day> days) {
        return new ReceptionFigures(new Receptions(visits, days));
    }

    private static long sum(ReceptionFigures figures, String name) {
        return figures.of(name).stream().mapToLong(CountedRecord::counts).sum();
    }

    private static Received visit(int number, Receiver by, int persons, String matter, int ordinal) {
        return new Received("V" + number, FIRST.plusDays(number % 60), by, persons,
                List.of(new Matter("V" + number + "-1", "V" + number, matter, ordinal)));
    }
}
