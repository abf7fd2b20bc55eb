package vn.nghedan.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.nghedan.built.Instance;

/**
 * An instance stands still in the midst of a step, with an open transaction and a file held, and with a list of files to tell of that grows old;
 * others do the work meanwhile. Then it goes on, or never does: each reminder once, none missing.
 */
class PausedInstances {

    private static final int FILES = 1000;
    private static final int MORE = 1010;
    private static final String LONG = "10m";

    private static SharedDatabase database;

    private Instance paused;
    private long since;

    @BeforeAll
    static void aDatabase() throws Exception {
        database = SharedDatabase.ready();
    }

    @AfterAll
    static void end() throws IOException {
        database.close();
    }

    @BeforeEach
    void aThousandDueFiles() throws SQLException {
        database.files().open(FILES, SharedDatabase.MON_2026_11_23);
    }

    @AfterEach
    void clear() throws SQLException {
        database.endAll();
        database.files().takeAway();
    }

    @Test
    void theOthersDoEverythingElseAndItFinishesWhatItHeld() throws Exception {
        pausedHoldingAFor(LONG);
        Instance second = database.start("second");
        Instance third = database.start("third");
        othersHaveDoneAllBut(1);
        assertThat(database.holdsAFile(paused)).isTrue();
        paused.goOn();
        tellOfNewFiles(paused, List.of(second, third));
    }

    @Test
    void whatItHeldIsDoneByTheOthersWhenItIsKilled() throws Exception {
        pausedHoldingAFor(LONG);
        Instance second = database.start("second");
        othersHaveDoneAllBut(1);
        paused.kill();
        othersHaveDoneAllBut(0);
        tellOfNewFiles(second, List.of());
    }

    @Test
    void theDatabaseGivesUpWhatItHeldAndItDoesNotDoItAgain() throws Exception {
        pausedHoldingAFor("5s");
        Instance second = database.start("second");
        othersHaveDoneAllBut(0);
        paused.goOn();
        // its connection is gone, and it works on over another
        tellOfNewFiles(paused, List.of(second));
    }

    private void pausedHoldingAFor(String abandonedAfter) throws Exception {
        paused = database.start("paused", List.of(), Map.of("nghedan.database.abandoned-after", abandonedAfter));
        database.await("the first reminders", () -> database.files().with("0 taken") > 0);
        database.pauseInTheMidst(paused);
        since = System.nanoTime();
        assertThat(database.files().with("0 taken")).as("something is left to do").isLessThan(FILES - 100);
        System.out.printf("paused when %d files were told of%n", database.files().with("0 taken"));
    }

    private void othersHaveDoneAllBut(int held) throws Exception {
        database.await("the others", () -> database.files().with("0 taken") >= FILES - held);
        assertThat(database.files().steps()).containsEntry("0 taken", (FILES - held) + "/" + (FILES - held));
        System.out.printf("after %d s the others have done all but %d%n",
                Duration.ofNanos(System.nanoTime() - since).toSeconds(), held);
    }

    /** Alone, it comes to new files only when it is through with what it had in mind: by then a second notice would be there. */
    private static void tellOfNewFiles(Instance one, List<Instance> others) throws Exception {
        database.await("all", () -> database.files().with("0 taken") == FILES);
        for (Instance other : others) {
            other.kill();
        }
        database.files().open(FILES, MORE, SharedDatabase.MON_2026_11_23);
        database.await(one.name() + " to tell of the new", () -> database.files().with("0 taken") == MORE);
        one.awaitReady();
        assertThat(database.files().steps()).containsOnly(entry("-3 passed", "1010/1010"),
                entry("0 taken", "1010/1010"));
        assertThat(database.files().told()).containsOnly(entry("xuly DUE", "1010/1010"));
    }
}
