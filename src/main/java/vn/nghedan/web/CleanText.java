package vn.nghedan.web;

import java.text.Normalizer;

/** Text as it may come in: composed (NFC), without NUL and without half a character. */
final class CleanText {

    private CleanText() {
    }

    static String composed(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** NUL cannot be stored in PostgreSQL; a lone surrogate is no character and cannot be written as UTF-8. */
    static boolean isUsable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isLowSurrogate(c)) {
                return false;
            }
            if (Character.isHighSurrogate(c) && (++i == text.length() || !Character.isLowSurrogate(text.charAt(i)))) {
                return false;
            }
        }
        return true;
    }
}
