package vn.nghedan.web.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

import org.eclipse.microprofile.config.spi.ConfigSource;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;

/**
 * The keys of an installation: {@code nghedan.session-key} seals the session cookie, {@code nghedan.audit-key} the record of what was
 * done. Each that is not given is made once and kept in the data directory, readable by its owner only; so no key lies in the program
 * or in the database, and a restart signs nobody out.
 */
public class KeyFiles implements ConfigSourceFactory {

    private static final Map<String, String> FILES = Map.of("nghedan.session-key", "session.key", "nghedan.audit-key",
            "audit.key");
    private static final int BYTES = 48;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        return Set.of(new Keys(context));
    }

    @Override
    public OptionalInt getPriority() {
        return OptionalInt.of(50);
    }

    private record Keys(ConfigSourceContext context) implements ConfigSource {

        @Override
        public Set<String> getPropertyNames() {
            return Set.of();
        }

        @Override
        public int getOrdinal() {
            return 50;
        }

        @Override
        public String getValue(String property) {
            String file = FILES.get(property);
            return file == null ? null : key(Path.of(context.getValue("nghedan.data").getValue()), file);
        }

        @Override
        public String getName() {
            return "key files";
        }

        private static String key(Path data, String name) {
            var file = data.resolve(name);
            try {
                Files.createDirectories(data);
                if (!Files.exists(file)) {
                    create(file);
                }
                return Files.readString(file).strip();
            } catch (IOException unusable) {
                throw new UncheckedIOException("cannot keep the key in " + file, unusable);
            }
        }

        private static void create(Path file) throws IOException {
            var secret = new byte[BYTES];
            new SecureRandom().nextBytes(secret);
            try {
                var draft = Files.createTempFile(file.getParent(), "key", ".tmp");
                if (Files.getFileStore(draft).supportsFileAttributeView("posix")) {
                    Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
                }
                Files.writeString(draft, Base64.getEncoder().encodeToString(secret),
                        StandardOpenOption.TRUNCATE_EXISTING);
                Files.move(draft, file);
            } catch (FileAlreadyExistsException other) {
                // another instance was faster; its key is the one
            }
        }
    }
}
