package vn.nghedan.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The key without which no entry can be made to fit another. It lies outside the database, so that whoever writes there behind the
 * program's back cannot work out the hashes anew.
 */
@ApplicationScoped
class AuditKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHORTEST = 32;

    private final SecretKeySpec key;

    AuditKey(@ConfigProperty(name = "nghedan.audit-key") String secret) {
        if (secret.length() < SHORTEST) {
            throw new IllegalStateException("nghedan.audit-key must have at least " + SHORTEST + " characters");
        }
        key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** Of all parts in their order, 64 hexadecimal digits. */
    String sealOf(String... parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            each(parts, mac::update);
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As entries were hashed before there was a key. */
    static String unkeyed(String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            each(parts, digest::update);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The length goes first, so that moving text from one field to its neighbour shows. */
    private static void each(String[] parts, Consumer<byte[]> digest) {
        for (String part : parts) {
            byte[] text = part.getBytes(StandardCharsets.UTF_8);
            digest.accept((text.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.accept(text);
        }
    }
}
