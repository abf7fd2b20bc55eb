package vn.nghedan.attachment.store;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Asks a {@code clamd} about what comes in, by its command INSTREAM (clamd(8)): pieces with their length before them, an empty one at the
 * end, then one line of answer. Without {@code nghedan.antivirus.clamd} nobody is asked.
 */
@ApplicationScoped
class VirusScanner {

    private static final Logger LOG = Logger.getLogger(VirusScanner.class);
    private static final int AT_ONCE = 64 * 1024;
    private static final int LONGEST_ANSWER = 1000;

    private final Optional<String> clamd;
    private final int patience;

    VirusScanner(@ConfigProperty(name = "nghedan.antivirus.clamd") Optional<String> clamd,
            @ConfigProperty(name = "nghedan.antivirus.patience") Duration patience) {
        this.clamd = clamd.filter(address -> !address.isBlank());
        this.clamd.ifPresent(VirusScanner::address);
        this.patience = Math.toIntExact(patience.toMillis());
    }

    private static InetSocketAddress address(String clamd) {
        if (!clamd.matches("\\S+:\\d{1,5}")) {
            throw new IllegalStateException("nghedan.antivirus.clamd is not host:port: " + clamd);
        }
        int colon = clamd.lastIndexOf(':');
        return new InetSocketAddress(clamd.substring(0, colon), Integer.parseInt(clamd.substring(colon + 1)));
    }

    /**
     * @return whether it was looked at; false where no scanner is set
     * @throws UnfitContent if something was found in it, or the scanner does not answer
     */
    boolean looksClean(Path file) throws UnfitContent {
        if (clamd.isEmpty()) {
            return false;
        }
        String answer;
        try {
            answer = asked(file);
        } catch (IOException unreachable) {
            LOG.errorf("the virus scanner does not answer: %s", unreachable.getMessage());
            throw new UnfitContent(Unfit.UNSCANNED);
        }
        if (answer.endsWith(" FOUND")) {
            LOG.warnf("the virus scanner says %s", answer);
            throw new UnfitContent(Unfit.INFECTED);
        }
        if (!answer.endsWith(": OK")) {
            LOG.errorf("the virus scanner says %s", answer);
            throw new UnfitContent(Unfit.UNSCANNED);
        }
        return true;
    }

    private String asked(Path file) throws IOException {
        try (Socket socket = new Socket(); InputStream content = Files.newInputStream(file)) {
            socket.setSoTimeout(patience);
            socket.connect(address(clamd.orElseThrow()), patience);
            DataOutputStream sent = new DataOutputStream(socket.getOutputStream());
            sent.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            byte[] some = new byte[AT_ONCE];
            for (int read = content.read(some); read >= 0; read = content.read(some)) {
                sent.writeInt(read);
                sent.write(some, 0, read);
            }
            sent.writeInt(0);
            sent.flush();
            return new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8)
                    .replaceAll("\\p{Cntrl}", " ")
                    .strip();
        }
    }
}
