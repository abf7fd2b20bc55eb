package vn.nghedan.attachment.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.MemorySize;

import vn.nghedan.web.problem.Outage;
import vn.nghedan.web.problem.WritingRefused;
import vn.nghedan.web.storage.DiskReserve;
import vn.nghedan.web.time.Machine;

/**
 * The contents, each once under its hash in {@code attachments} of the data directory. One is written whole and forced to the disk before it gets its
 * name there, so whatever has a name is complete; its row comes after it, so a row is never without a content.
 */
@ApplicationScoped
public class ContentStore {

    private static final int AT_ONCE = 64 * 1024;

    private final Path home;
    private final Path incoming;
    private final long largest;
    private final DiskReserve room;
    private final VirusScanner scanner;
    private final Clock machine;

    ContentStore(@ConfigProperty(name = "nghedan.data") Path data,
            @ConfigProperty(name = "quarkus.http.body.uploads-directory") Path incoming,
            @ConfigProperty(name = "nghedan.attachments.max-size") MemorySize largest, DiskReserve room,
            VirusScanner scanner,
            @Machine Clock machine) {
        this.home = data.resolve("attachments");
        this.incoming = incoming;
        this.largest = largest.asLongValue();
        this.room = room;
        this.scanner = scanner;
        this.machine = machine;
    }

    void prepare(@Observes StartupEvent started) throws IOException {
        Files.createDirectories(home);
        Files.createDirectories(incoming);
    }

    /**
     * What a file that has come in is.
     *
     * @throws UnfitContent if it is not taken
     */
    public InspectedContent inspect(Path file) throws UnfitContent {
        try {
            long size = Files.size(file);
            if (size == 0) {
                throw new UnfitContent(Unfit.EMPTY);
            }
            if (size > largest) {
                throw new UnfitContent(Unfit.TOO_LARGE);
            }
            ContentKind kind = ContentInspector.kindOf(file);
            return new InspectedContent(kind, scanner.looksClean(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Keeps a copy of a file that was inspected; when this returns it is on the disk.
     *
     * @throws WritingRefused if there is no room for it
     */
    public StoredContent keep(Path file, InspectedContent inspected) {
        Path copy = incoming.resolve("kept-" + UUID.randomUUID());
        try {
            long size = Files.size(file);
            if (!room.isEnoughFor(size)) {
                throw new WritingRefused(Outage.FULL);
            }
            String hash = copied(file, copy);
            Path place = place(hash);
            createDurably(place.getParent());
            // a content that is there already is put again: it is young then, and no sweeping takes it
            moved(copy, place);
            force(place.getParent(), StandardOpenOption.READ);
            return new StoredContent(hash, size, inspected.kind(), inspected.scanned());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            deleteIfThere(copy);
        }
    }

    /** Where a content lies, if it is there and still is what its name says. */
    public Optional<Path> find(String sha256) {
        Path place = place(sha256);
        try {
            return Files.exists(place) && hash(place).equals(sha256) ? Optional.of(place) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    public long largest() {
        return largest;
    }

    Path home() {
        return home;
    }

    Path incoming() {
        return incoming;
    }

    // ---- files

    private Path place(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("no hash");
        }
        return home.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private String copied(Path from, Path to) throws IOException {
        MessageDigest digest = sha256();
        byte[] some = new byte[AT_ONCE];
        try (InputStream content = Files.newInputStream(from);
                FileChannel target = FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (int read = content.read(some); read >= 0; read = content.read(some)) {
                digest.update(some, 0, read);
                var left = java.nio.ByteBuffer.wrap(some, 0, read);
                while (left.hasRemaining()) {
                    target.write(left);
                }
            }
            target.force(true);
        }
        Files.setLastModifiedTime(to, FileTime.from(machine.instant()));
        return HexFormat.of().formatHex(digest.digest());
    }

    private void createDurably(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            Files.createDirectories(directory);
            force(home, StandardOpenOption.READ);
        }
    }

    private static void moved(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException otherDisk) {
            throw new IOException("what comes in must lie on the disk of the data directory", otherDisk);
        }
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    private static String hash(Path file) throws IOException {
        MessageDigest digest = sha256();
        byte[] some = new byte[AT_ONCE];
        try (InputStream content = Files.newInputStream(file)) {
            for (int read = content.read(some); read >= 0; read = content.read(some)) {
                digest.update(some, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void deleteIfThere(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException leftOver) {
            // the sweeping takes it
        }
    }
}
