package vn.nghedan.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.nghedan.built.Instance;

/**
 * The built program, three times over one PostgreSQL, killed by the system in the middle of its work: each reminder once, none missing. Slow; run
 * by {@code mvn verify -Ppostgres,it-instances}.
 */
class ThreeInstances {

    private static final int FILES = 1000;
    private static final int MORE = 1010;
    private static final int KILLED = 12;
    // the day is that of the law, wherever the machines say they stand
    private static final List<String> ZONES = List.of("UTC", "America/New_York", "Pacific/Kiritimati");

    private SharedDatabase database;

    @BeforeEach
    void aThousandDueFiles() throws Exception {
        database = SharedDatabase.ready();
        database.files().open(FILES, SharedDatabase.MON_2026_11_23);
    }

    @AfterEach
    void end() throws IOException {
        database.close();
    }

    @Test
    void killedAgainAndAgainTheyTellOfEachFileOnce() throws Exception {
        DueFiles files = database.files();
        List<Instance> instances = new ArrayList<>();
        for (int i = 0; i < ZONES.size(); i++) {
            instances.add(start("instance-" + i, i));
        }
        long began = System.nanoTime();
        int[] killed = {0};
        database.await("a thousand reminders", () -> {
            int taken = files.with("0 taken");
            // each time a further part of the work is done somebody dies in the midst of the next
            if (taken < FILES && killed[0] < KILLED && taken > killed[0] * FILES / (KILLED + 1)) {
                int victim = killed[0]++ % ZONES.size();
                instances.get(victim).kill();
                instances.set(victim, start("instance-" + victim + "-after-" + killed[0], victim));
            }
            return taken == FILES;
        });
        // whoever is left looks again: it tells of what is new, and of nothing else
        files.open(FILES, MORE, SharedDatabase.MON_2026_11_23);
        database.await("the new ones", () -> files.with("0 taken") == MORE);
        System.out.printf("%d files, %d instances, killed %d times, %d s%n", FILES, ZONES.size(), killed[0],
                Duration.ofNanos(System.nanoTime() - began).toSeconds());
        assertThat(killed[0]).isPositive();
        assertThat(files.steps()).containsOnly(entry("-3 passed", "1010/1010"), entry("0 taken", "1010/1010"));
        assertThat(files.told()).containsOnly(entry("xuly DUE", "1010/1010"));
    }

    private Instance start(String name, int zone) throws IOException {
        return database.start(name, List.of("-Duser.timezone=" + ZONES.get(zone)), Map.of());
    }
}
