package vn.nghedan.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import io.quarkus.scheduler.Scheduler;

import vn.nghedan.web.frame.DemoProgress.Progress;

class DemoFilesTest {

    private final List<String> asked = new ArrayList<>();
    private final List<String> ended = new ArrayList<>();
    private final DemoFiles files = new DemoFiles(null, new Remembered(), scheduler(), true);

    @Test
    @DisplayName("what fails is shown and holds up no other; the next round completes it, and then nothing is shown")
    void goesOnAfterAFailure() {
        files.tell(List.of(told("a"), failing("b"), told("c")));
        assertThat(files.progress()).contains(new Progress(2, 3, true));
        assertThat(ended).isEmpty();

        files.tell(List.of(told("a"), told("b"), told("c")));
        assertThat(files.progress()).isEmpty();
        assertThat(ended).containsExactly("complete", "unscheduleJob");
    }

    @Test
    @DisplayName("where everything fails the round ends after three, and the log is not filled")
    void givesUpForThisRound() {
        files.tell(IntStream.range(0, 20).mapToObj(i -> failing("story-" + i)).toList());
        assertThat(asked).containsExactly("story-0", "story-1", "story-2");
        assertThat(files.progress()).contains(new Progress(0, 20, true));
    }

    private static Chapter told(String key) {
        return new Chapter(key, 0, () -> key);
    }

    private static Chapter failing(String key) {
        return new Chapter(key, 0, () -> {
            throw new IllegalStateException("no connection left");
        });
    }

    private Scheduler scheduler() {
        return (Scheduler) Proxy.newProxyInstance(Scheduler.class.getClassLoader(), new Class<?>[]{Scheduler.class},
                (proxy, method, arguments) -> {
                    ended.add(method.getName());
                    return null;
                });
    }

    /** Tells without a database. */
    private final class Remembered extends ToldOnce {

        Remembered() {
            super(null, null, null);
        }

        @Override
        boolean tell(Chapter chapter) {
            asked.add(chapter.key());
            chapter.telling().get();
            return true;
        }

        @Override
        void complete() {
            ended.add("complete");
        }
    }
}
