package vn.nghedan.reminder.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import vn.nghedan.reminder.DueFiles;

/** Each step once per file however many instances look and whatever befalls them; late rather than never. */
@QuarkusTest
class RemindingTest {

    private static final LocalDate WED_2026_11_18 = LocalDate.of(2026, 11, 18);
    private static final LocalDate MON_2026_11_23 = LocalDate.of(2026, 11, 23);
    private static final LocalDate WED_2026_11_25 = LocalDate.of(2026, 11, 25);
    private static final LocalDate FRI_2026_11_27 = LocalDate.of(2026, 11, 27);
    private static final int INSTANCES = 3;

    @Inject
    DueFiles files;
    @Inject
    Reminding reminding;
    @Inject
    Mishap mishap;

    @AfterEach
    void clear() throws SQLException {
        mishap.never();
        files.takeAway();
    }

    @Test
    void threeInstancesThatKeepDyingTellOfAThousandFilesOnceEach() throws Exception {
        files.open(1000, MON_2026_11_23);
        mishap.strikeEvery(97);
        // whoever dies is started again, as a service manager would
        while (died(together(MON_2026_11_23)) > 0) {
            assertThat(files.told().get("xuly DUE")).as("so far nobody twice").matches("(\\d+)/\\1");
        }
        mishap.never();
        reminding.round(MON_2026_11_23);

        assertThat(files.steps()).containsOnly(entry("-3 passed", "1000/1000"), entry("0 taken", "1000/1000"));
        assertThat(files.told()).containsOnly(entry("xuly DUE", "1000/1000"));
    }

    @Test
    void theChainIsClimbedOnceThroughTheDays() throws SQLException {
        files.open(40, MON_2026_11_23);
        for (LocalDate day = WED_2026_11_18; !day.isAfter(FRI_2026_11_27.plusDays(7)); day = day.plusDays(1)) {
            reminding.round(day);
            reminding.round(day);
            // the clock of the machine is put back
            reminding.round(day.minusDays(1));
        }
        assertThat(files.steps()).containsOnly(entry("-3 taken", "40/40"), entry("0 taken", "40/40"),
                entry("1 taken", "40/40"), entry("3 taken", "40/40"));
        assertThat(files.told()).containsOnly(entry("xuly DUE", "40/80"), entry("xuly TO_HEAD", "40/40"),
                entry("truongphong TO_HEAD", "40/40"), entry("xuly TO_DIRECTOR", "40/40"),
                entry("truongphong TO_DIRECTOR", "40/40"), entry("giamdoc TO_DIRECTOR", "40/40"));
    }

    @Test
    void afterAStandstillTheLastStepIsMadeUpForAndNoBurstSent() throws SQLException {
        files.open(40, MON_2026_11_23);
        reminding.round(WED_2026_11_18);
        // nothing ran until two days after the date
        reminding.round(WED_2026_11_25);
        assertThat(files.steps()).containsOnly(entry("-3 taken", "40/40"), entry("0 passed", "40/40"),
                entry("1 taken", "40/40"));
        assertThat(files.told()).containsOnly(entry("xuly DUE", "40/40"), entry("xuly TO_HEAD", "40/40"),
                entry("truongphong TO_HEAD", "40/40"));
    }

    /** Three instances, each its own thread, look at the same time. */
    private List<Future<Integer>> together(LocalDate today) throws InterruptedException {
        ExecutorService instances = Executors.newFixedThreadPool(INSTANCES);
        try {
            List<Callable<Integer>> rounds = new ArrayList<>();
            for (int i = 0; i < INSTANCES; i++) {
                rounds.add(() -> reminding.round(today));
            }
            return instances.invokeAll(rounds);
        } finally {
            instances.shutdown();
        }
    }

    private static int died(List<Future<Integer>> rounds) throws InterruptedException {
        int died = 0;
        for (Future<Integer> round : rounds) {
            try {
                round.get();
            } catch (ExecutionException ended) {
                assertThat(ended).hasRootCauseInstanceOf(Mishap.Ended.class);
                died++;
            }
        }
        return died;
    }
}
