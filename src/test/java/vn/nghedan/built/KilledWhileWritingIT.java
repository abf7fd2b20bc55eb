package vn.nghedan.built;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Eight officers take in letters or visits while the program is killed by the system, again and again: nothing that was acknowledged is lost. */
class KilledWhileWritingIT {

    private static final int ROUNDS = 3;
    private static final int WRITERS = 8;
    private static final int AT_LEAST = 40;

    private final Acknowledgements acknowledged;
    private final ConcurrentLinkedQueue<String> unanswered = new ConcurrentLinkedQueue<>();
    private final AtomicInteger keys = new AtomicInteger();
    private final long seed = System.nanoTime();

    KilledWhileWritingIT() throws IOException {
        acknowledged = new Acknowledgements();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("T1: what was acknowledged survives kill -9, and a repeat with the same key answers the same number")
    void nothingAcknowledgedIsLost(Desk.Kind kind) throws Exception {
        Random when = new Random(seed);
        try (acknowledged; OfficeDatabase office = OfficeDatabase.empty()) {
            for (int round = 1; round <= ROUNDS; round++) {
                Desk desk = new Desk(office.start(kind + "-killed-" + round), kind);
                inTheMidst(desk.program(), AT_LEAST * round, when.nextInt(2_000), key -> {
                    HttpResponse<String> answer = desk.register(key);
                    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
                    acknowledged.add(key, Desk.code(answer));
                });
            }
            check(new Desk(office.start(kind + "-after-the-kills"), kind));
        }
    }

    @Test
    @DisplayName("what was attached survives kill -9 whole, and nothing is there by half")
    void nothingAttachedIsLost() throws Exception {
        try (acknowledged; OfficeDatabase office = OfficeDatabase.empty()) {
            Instance program = office.start("attaching-killed");
            String letter = Desk.code(new Desk(program).register("letter"));
            inTheMidst(program, 20, new Random(seed).nextInt(500), key -> {
                HttpResponse<String> answer = new Desk(program).attach(letter, content(key));
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
                acknowledged.add(key, Desk.identity(answer));
            });
            Map<String, String> kept = new Desk(office.start("attaching-after-the-kill")).attached(letter);
            Map<String, String> known = acknowledged.byKey();
            System.out.printf("%d attached, %d acknowledged (seed %d)%n", kept.size(), known.size(), seed);
            known.forEach((key, id) -> assertThat(kept).containsEntry(id, content(key)));
            assertThat(kept.values()).allSatisfy(
                    content -> assertThat(content).isEqualTo(content(content.substring(0, content.indexOf(' ')))));
        }
    }

    private static String content(String key) {
        return (key + " ").repeat(100_000 / key.length());
    }

    private interface Deed {

        void with(String key) throws IOException, InterruptedException;
    }

    private void inTheMidst(Instance program, int acknowledgements, int millisecondsMore, Deed deed) throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<?>> writing = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                writing.add(writers.submit(() -> write(deed)));
            }
            Patience.await(acknowledgements + " acknowledgements",
                    () -> acknowledged.byKey().size() >= acknowledgements);
            TimeUnit.MILLISECONDS.sleep(millisecondsMore);
            program.kill();
            for (Future<?> writer : writing) {
                writer.get();
            }
        } finally {
            writers.shutdownNow();
        }
    }

    /** Until nobody answers any more. */
    private Void write(Deed deed) throws InterruptedException {
        while (true) {
            String key = "key-" + keys.incrementAndGet();
            try {
                deed.with(key);
            } catch (IOException killed) {
                unanswered.add(key);
                return null;
            }
        }
    }

    private void check(Desk desk) throws Exception {
        Map<String, String> known = acknowledged.byKey();
        List<String> lost = new ArrayList<>();
        for (Map.Entry<String, String> one : known.entrySet()) {
            if (desk.read(one.getValue()).statusCode() != 200
                    || !Desk.code(desk.register(one.getKey())).equals(one.getValue())) {
                lost.add(one.toString());
            }
        }
        System.out.printf("%d acknowledged, killed %d times, %d unanswered, %d lost (seed %d)%n", known.size(),
                ROUNDS, unanswered.size(), lost.size(), seed);
        assertThat(lost).isEmpty();
        for (String key : unanswered) {
            known.put(key, Desk.code(desk.register(key)));
        }
        assertThat(known.values()).as("a number is given once").doesNotHaveDuplicates();
    }
}
