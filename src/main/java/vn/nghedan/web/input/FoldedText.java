package vn.nghedan.web.input;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A text as it is compared: without tone marks and case, with one letter for all that look alike, without what cannot be
 * seen. It knows for each of its characters where that stands in the written text, so what is found in it can be shown,
 * or hidden, there.
 */
public final class FoldedText {

    /** Each letter with those that look like it, in either case: of our own alphabet, Cyrillic, Greek, phonetic. */
    private static final List<String> LOOK_ALIKES = List.of("dđĐðÐɖƉԁԀ", "aаАαΑɑ", "bвВΒ", "cсС", "eеЕΕ", "gɡ",
            "hнНһҺΗ",
            "iіІιΙı", "jјЈ", "kкКκΚ", "lłŁ", "mмМΜ", "nΝ", "oоОοΟøØ", "pрРρΡ", "qԛԚ", "sѕЅ", "tтТτΤ", "vѵѴν", "wԝԜ",
            "xхХΧ", "yуУΥ", "zΖ");
    private static final Map<Integer, Character> READ_AS = readAs();
    private static final String APOSTROPHES = "'`´‘’‚‛ʹʻʼʽˈˊˋ′‵＇｀";

    private final String written;
    private final String text;
    private final int[] places;

    private FoldedText(String written, String text, int[] places) {
        this.written = written;
        this.text = text;
        this.places = places;
    }

    public static FoldedText of(String written) {
        StringBuilder text = new StringBuilder(written.length());
        int[] places = new int[written.length() + 16];
        for (int at = 0; at < written.length();) {
            int letter = written.codePointAt(at);
            int begun = text.length();
            fold(letter, text);
            if (text.length() > places.length) {
                places = Arrays.copyOf(places, text.length() * 2);
            }
            Arrays.fill(places, begun, text.length(), at);
            at += Character.charCount(letter);
        }
        return new FoldedText(written, text.toString(), places);
    }

    /** As long as what can be seen of the written text; each line break and each kind of space is one space. */
    public String text() {
        return text;
    }

    /** Where the written text has the character at this place. */
    public int begins(int place) {
        return places[place];
    }

    /** Where the written text goes on after the last of the characters before this place. */
    public int ends(int place) {
        int next = place;
        while (next < text.length() && places[next] == places[place - 1]) {
            next++;
        }
        return next < text.length() ? places[next] : written.length();
    }

    private static void fold(int letter, StringBuilder text) {
        if (letter < 0x80) {
            add(letter, text);
        } else if (APOSTROPHES.indexOf(letter) >= 0) {
            text.append('\'');
        } else {
            Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD)
                    .codePoints()
                    .forEach(part -> add(part, text));
        }
    }

    private static void add(int part, StringBuilder text) {
        if (Character.isWhitespace(part) || Character.isSpaceChar(part)) {
            text.append(' ');
        } else if (part == '`') {
            text.append('\'');
        } else if (Character.isDigit(part)) {
            text.append((char) ('0' + Character.digit(part, 10)));
        } else if (isSeen(part)) {
            char bare = READ_AS.getOrDefault(part, ' ');
            text.appendCodePoint(bare == ' ' ? Character.toLowerCase(part) : bare);
            vowel(text);
        }
    }

    /** "Quý" and "Quí", "Mỹ" and "Mĩ" are one word; "may" and "mai", "thúy" and "thúi" are two. */
    private static void vowel(StringBuilder text) {
        int last = text.length() - 1;
        if (text.charAt(last) == 'y') {
            char before = last > 0 ? text.charAt(last - 1) : ' ';
            boolean closes = before == 'a' || before == 'u' && (last < 2 || text.charAt(last - 2) != 'q');
            text.setCharAt(last, closes ? 'y' : 'i');
        }
    }

    /** Not a mark upon a letter, nor a sign without width, nor one of the letters that show nothing. */
    private static boolean isSeen(int part) {
        return switch (Character.getType(part)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK,
                    Character.FORMAT, Character.CONTROL ->
                false;
            default -> part != 0x115F && part != 0x1160;
        };
    }

    private static Map<Integer, Character> readAs() {
        Map<Integer, Character> letters = new HashMap<>();
        for (String alike : LOOK_ALIKES) {
            alike.chars().skip(1).forEach(letter -> letters.put(letter, alike.charAt(0)));
        }
        return Map.copyOf(letters);
    }
}
