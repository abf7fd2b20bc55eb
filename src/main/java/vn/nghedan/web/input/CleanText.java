package vn.nghedan.web.input;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text as it may come in: composed (NFC), without NUL and without half a character. What nobody sees is left out: control characters, and those that
 * turn the direction of what follows, have no width or only format.
 */
public final class CleanText {

    private static final Pattern DATE_OF_NO_CALENDAR = Pattern.compile("\\s*([+-]\\d{4,10}|0000)-\\d\\d-\\d\\d\\s*");

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private CleanText() {
    }

    /** The text as it is kept. */
    public static String clean(String text) {
        String seen = text.codePoints().allMatch(CleanText::isSeen)
                ? text
                : text.codePoints()
                        .filter(CleanText::isSeen)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
        return Normalizer.isNormalized(seen, Normalizer.Form.NFC)
                ? seen
                : Normalizer.normalize(seen, Normalizer.Form.NFC);
    }

    /** Tabs and ends of lines are text; the two joiners belong to scripts and signs that need them. */
    private static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\t' || character == '\n' || character == '\r';
            case Character.FORMAT -> character == ZERO_WIDTH_NON_JOINER || character == ZERO_WIDTH_JOINER;
            default -> true;
        };
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
