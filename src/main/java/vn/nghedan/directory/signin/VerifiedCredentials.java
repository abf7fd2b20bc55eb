package vn.nghedan.directory.signin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Remembers for a short while that a password was right, so that a program calling with Basic sign-in does not pay for bcrypt each time. Kept in
 * memory only, as a hash under a key of this process. The stored hash is part of it: a changed password is forgotten at once.
 */
@ApplicationScoped
class VerifiedCredentials {

    private static final Duration REMEMBERED_FOR = Duration.ofMinutes(5);
    private static final int AT_MOST = 10_000;
    private static final String ALGORITHM = "HmacSHA256";

    private final Clock clock;
    private final SecretKeySpec key;
    private final Map<String, Instant> until = new LinkedHashMap<>() {

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > AT_MOST;
        }
    };

    VerifiedCredentials(Clock clock) {
        this.clock = clock;
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, ALGORITHM);
    }

    synchronized void remember(Account account, String password) {
        String seal = seal(account, password);
        until.remove(seal);
        until.put(seal, clock.instant().plus(REMEMBERED_FOR));
    }

    synchronized boolean know(Account account, String password) {
        Instant end = until.get(seal(account, password));
        return end != null && clock.instant().isBefore(end);
    }

    private String seal(Account account, String password) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update((account.staffCode() + '\0' + account.password().encoded() + '\0')
                    .getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
