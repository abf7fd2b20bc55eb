package vn.nghedan.web.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.runtime.configuration.MemorySize;

/** The room left on the disk of the embedded file and of what is attached. Some is kept free, so that writing is refused before it fails halfway. */
@ApplicationScoped
public class DiskReserve {

    private final Path data;
    private final boolean embedded;
    private final long reserve;

    DiskReserve(@ConfigProperty(name = "nghedan.data") Path data,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String database,
            @ConfigProperty(name = "nghedan.database.reserve") MemorySize reserve) {
        this.data = data;
        this.embedded = database.startsWith("jdbc:h2:file:");
        this.reserve = reserve.asLongValue();
    }

    public boolean isEnough() {
        return !embedded || left() >= reserve;
    }

    /** Whether a file of so many bytes fits on the disk of the data directory, whichever the database. */
    public boolean isEnoughFor(long bytes) {
        return left() - bytes >= reserve;
    }

    boolean isOurs() {
        return embedded;
    }

    long left() {
        try {
            return Files.getFileStore(data).getUsableSpace();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    long reserve() {
        return reserve;
    }
}
