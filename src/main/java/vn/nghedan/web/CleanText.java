package vn.nghedan.web;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text as it may come in: composed (NFC), without NUL and without half a character. */
final class CleanText {

    private static final Pattern DATE_OF_NO_CALENDAR = Pattern.compile("\\s*([+-]\\d{4,10}|0000)-\\d\\d-\\d\\d\\s*");

    private CleanText() {
    }

    static String composed(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Whether it stands for a date before the year 1 or after 9999, which Java can read and no database keeps. */
    static boolean isDateOfNoCalendar(String text) {
        return text.length() <= 20 && DATE_OF_NO_CALENDAR.matcher(text).matches();
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
