package vn.nghedan.audit;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.DSYNC;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The ends of the strands, written down outside the database in a file for each day. An old copy of the whole database, or one that was
 * emptied with all its ends, fits itself but not them.
 */
@ApplicationScoped
class AuditAnchors {

    private final Path directory;

    AuditAnchors(@ConfigProperty(name = "nghedan.audit.anchors") Path directory) {
        this.directory = directory;
    }

    /** What stands in the files is on the disk when this returns. */
    void write(List<AuditHead> heads, Instant at) {
        String lines = heads.stream()
                .filter(head -> head.length() > 0)
                .map(head -> new AuditAnchor(at, head.getSeq(), head.getHash()).line() + "\n")
                .reduce("", String::concat);
        try {
            Files.createDirectories(directory);
            Files.writeString(directory.resolve(at.atOffset(ZoneOffset.UTC).toLocalDate() + ".txt"), lines, US_ASCII,
                    CREATE, APPEND, DSYNC);
        } catch (IOException failed) {
            throw new UncheckedIOException("the ends of the record cannot be written down in " + directory, failed);
        }
    }

    /** All that were ever written down, oldest first. */
    List<AuditAnchor> read() {
        List<AuditAnchor> anchors = new ArrayList<>();
        try (Stream<Path> days = Files.list(directory)) {
            for (Path day : days.sorted().toList()) {
                Files.readAllLines(day, US_ASCII)
                        .stream()
                        .map(AuditAnchor::read)
                        .flatMap(Optional::stream)
                        .forEach(anchors::add);
            }
        } catch (NoSuchFileException noneYet) {
            return List.of();
        } catch (IOException failed) {
            throw new UncheckedIOException("the ends of the record cannot be read in " + directory, failed);
        }
        return anchors;
    }
}
