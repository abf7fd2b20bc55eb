package vn.nghedan.web.input;

import java.util.regex.Pattern;

/**
 * Text as search compares it: {@linkplain FoldedText folded}, with single spaces, without apostrophes. "Hoà" and "hòa" are
 * the same, and so are "Quý" and "Quí", "K'Brể" and "K’Brể".
 */
public final class Toneless {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Toneless() {
    }

    public static String of(String text) {
        return SPACES.matcher(FoldedText.of(text).text().replace("'", "")).replaceAll(" ").strip();
    }

    /** As part of a pattern of {@code like … escape '!'}. */
    public static String pattern(String text) {
        return text.replaceAll("[!%_]", "!$0");
    }
}
