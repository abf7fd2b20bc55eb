package vn.nghedan.web;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as search compares it: without tone marks, with d for đ, in lower case. "Hoà" and "hòa" are the same. */
public final class Toneless {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Toneless() {
    }

    public static String of(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return SPACES.matcher(bare.replace('đ', 'd').replace('Đ', 'd').toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /** As part of a pattern of {@code like … escape '!'}. */
    public static String pattern(String text) {
        return text.replaceAll("[!%_]", "!$0");
    }
}
