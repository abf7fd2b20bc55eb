package vn.nghedan.attachment.store;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import vn.nghedan.web.input.CleanText;

/** The name somebody gave a file, as it is told again: never where it lies. */
public final class FileName {

    private static final int LONGEST = 120;
    private static final Pattern PATH = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern OF_NO_NAME = Pattern.compile("[\\p{Cntrl}\\x00-\\x1f:*?\"<>|]");
    private static final Set<String> ALSO_FITTING = Set.of(".jpeg", ".tif");

    private FileName() {
    }

    /**
     * Its last part, composed (NFC), without signs that are no part of a name, cut, and ending as its content is.
     *
     * @param given as it came; null where there was none
     * @param nameless what it is called where nothing is left of it
     */
    public static String of(String given, ContentKind kind, String nameless) {
        String name = cleaned(given);
        String ending = ending(name);
        boolean fits = ending.equals(kind.ending())
                || ALSO_FITTING.contains(ending) && kind.ending().charAt(1) == ending.charAt(1);
        String stem = fits ? name.substring(0, name.length() - ending.length()).strip() : name;
        return cut(stem.isEmpty() ? nameless : stem) + (fits ? ending : kind.ending());
    }

    /** The same of a file that is not taken, to tell which of several is meant. */
    public static String shown(String given) {
        return cut(cleaned(given));
    }

    private static String cleaned(String given) {
        String last = PATH.matcher(given == null ? "" : withoutHalves(given)).replaceFirst("");
        return OF_NO_NAME.matcher(CleanText.clean(last))
                .replaceAll(" ")
                .replaceAll("\\s+", " ")
                .replaceFirst("^[. ]+", "")
                .strip();
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    }

    /** By whole characters. */
    private static String cut(String stem) {
        return stem.codePointCount(0, stem.length()) <= LONGEST
                ? stem
                : stem.substring(0, stem.offsetByCodePoints(0, LONGEST)).strip();
    }

    /** Half a character can be written in no encoding. */
    private static String withoutHalves(String given) {
        return given.codePoints()
                .filter(one -> one > 0 && (one < Character.MIN_SURROGATE || one > Character.MAX_SURROGATE))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
