package vn.nghedan.web.frame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.OptionalInt;
import java.util.Set;

import org.eclipse.microprofile.config.spi.ConfigSource;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;

/**
 * The key that seals the session cookie. Unless {@code nghedan.session-key} is given it is made once and kept in the data
 * directory, readable by its owner only; so no key lies in the program, and a restart signs nobody out.
 */
public class SessionKey implements ConfigSourceFactory {

    private static final String NAME = "nghedan.session-key";
    private static final int BYTES = 48;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        return Set.of(new KeyFile(context));
    }

    @Override
    public OptionalInt getPriority() {
        return OptionalInt.of(50);
    }

    private record KeyFile(ConfigSourceContext context) implements ConfigSource {

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
            return property.equals(NAME) ? key(Path.of(context.getValue("nghedan.data").getValue())) : null;
        }

        @Override
        public String getName() {
            return "session key file";
        }

        private static String key(Path data) {
            var file = data.resolve("session.key");
            try {
                Files.createDirectories(data);
                if (!Files.exists(file)) {
                    create(file);
                }
                return Files.readString(file).strip();
            } catch (IOException unusable) {
                throw new UncheckedIOException("cannot keep the session key in " + file, unusable);
            }
        }

        private static void create(Path file) throws IOException {
            var secret = new byte[BYTES];
            new SecureRandom().nextBytes(secret);
            try {
                var draft = Files.createTempFile(file.getParent(), "session", ".tmp");
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
