package vn.nghedan.directory.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Base64;

import io.quarkus.elytron.security.common.BcryptUtil;

/**
 * A password as it is stored. bcrypt looks at 72 bytes only, which a long Vietnamese sentence exceeds, so it is given a digest; composed and
 * decomposed spelling of one password are the same password.
 */
public record PasswordHash(String encoded) {

    /** Of a password that nobody kept: checked when nobody has the name, so that a stranger cannot tell by the time it takes. */
    static final PasswordHash NOBODYS = new PasswordHash(
            "$2a$11$jktNl3Hb.v21hq88pTdwgOWNv8myl0DnlIicDwZAuMuxKUa1le7Jm");

    private static final int COST = 11;

    public static PasswordHash of(String password) {
        return new PasswordHash(BcryptUtil.bcryptHash(digest(password), COST));
    }

    public boolean matches(String password) {
        return BcryptUtil.matches(digest(password), encoded);
    }

    @Override
    public String toString() {
        return "PasswordHash[…]";
    }

    private static String digest(String password) {
        try {
            byte[] text = Normalizer.normalize(password, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
            return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
