package vn.nghedan.attachment.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import vn.nghedan.web.time.Machine;

/** Deletes contents that nobody has, and what was left half written, once they are a day old: a row comes right after its content. */
@ApplicationScoped
public class ContentSweep {

    private static final Logger LOG = Logger.getLogger(ContentSweep.class);
    private static final Duration OLD = Duration.ofDays(1);
    private static final String ASIDE = ".aside";

    private final ContentStore store;
    private final Clock machine;

    ContentSweep(ContentStore store, @Machine Clock machine) {
        this.store = store;
        this.machine = machine;
    }

    /**
     * @param owned whether somebody has the content with this hash
     * @return how many were deleted
     */
    public int sweep(Predicate<String> owned) {
        Instant before = machine.instant().minus(OLD);
        int swept = 0;
        for (Path file : files(store.incoming())) {
            swept += isOld(file, before) && delete(file) ? 1 : 0;
        }
        for (Path file : files(store.home())) {
            swept += file.startsWith(store.incoming()) ? 0 : sweep(file, before, owned);
        }
        return swept;
    }

    private int sweep(Path file, Instant before, Predicate<String> owned) {
        String name = file.getFileName().toString();
        String hash = name.endsWith(ASIDE) ? name.substring(0, name.length() - ASIDE.length()) : name;
        if (!hash.matches("[0-9a-f]{64}") || !isOld(file, before)) {
            return 0;
        }
        Path place = file.resolveSibling(hash);
        if (owned.test(hash)) {
            return putBack(file, place);
        }
        // put aside first: whoever brings the same content meanwhile has made it young before, or puts it there anew after
        Path aside = file.resolveSibling(hash + ASIDE);
        if (!file.equals(aside) && !move(file, aside)) {
            return 0;
        }
        if (!isOld(aside, before) || owned.test(hash)) {
            return putBack(aside, place);
        }
        return delete(aside) ? 1 : 0;
    }

    private static int putBack(Path from, Path place) {
        if (!from.equals(place)) {
            move(from, place);
        }
        return 0;
    }

    private static boolean isOld(Path file, Instant before) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(before);
        } catch (IOException gone) {
            return false;
        }
    }

    private static boolean move(Path from, Path to) {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (NoSuchFileException takenByAnother) {
            return false;
        } catch (IOException failed) {
            LOG.warnf("%s is not swept: %s", from.getFileName(), failed.getClass().getSimpleName());
            return false;
        }
    }

    private static boolean delete(Path file) {
        try {
            return Files.deleteIfExists(file);
        } catch (IOException failed) {
            LOG.warnf("%s is not swept: %s", file.getFileName(), failed.getClass().getSimpleName());
            return false;
        }
    }

    private static List<Path> files(Path directory) {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            return List.of();
        }
    }
}
