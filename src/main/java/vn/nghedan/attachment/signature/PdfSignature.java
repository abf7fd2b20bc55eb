package vn.nghedan.attachment.signature;

import java.time.OffsetDateTime;

/**
 * One signature on a PDF, as it was found.
 *
 * @param signer the name in the certificate; null where it cannot be read
 * @param issuer who issued the certificate, by its own word
 * @param at when it was signed, as the machine of the signer said; null where it says nothing
 * @param whole whether it covers the whole file, up to its end
 */
public record PdfSignature(Verdict verdict, String signer, String organisation, String issuer, OffsetDateTime at,
        boolean whole) {

    /** What is wrong with it, the worst first. */
    public enum Verdict {

        /** It is no signature that could be read. */
        UNREADABLE,
        /** It is not of this content. */
        ALTERED,
        /** It is of a part of the file only: something was added after it. */
        ADDED_TO,
        /** It was made in a way that by now can be forged. */
        WEAK,
        /** The certificate did not hold when it was signed. */
        EXPIRED,
        /** Nobody who is trusted has issued the certificate. */
        UNKNOWN_ISSUER, VALID
    }

    static PdfSignature unreadable() {
        return new PdfSignature(Verdict.UNREADABLE, null, null, null, null, false);
    }

    public boolean isValid() {
        return verdict == Verdict.VALID;
    }
}
