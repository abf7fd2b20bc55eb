package vn.nghedan.web.input;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * People's data in one form, so that they are compared by what they mean and not by how somebody typed them: a name as its
 * words, a telephone number and the number of a paper as their digits, an address as places and numbers. Each answers an
 * empty text where nothing is given.
 */
public final class NormalForm {

    /** What stands before the name of a place, folded; the longer first. */
    private static final List<String> KINDS_OF_PLACE = List.of("to dan pho", "so nha", "thi tran", "thi xa",
            "thanh pho",
            "khu pho", "so", "nha", "duong", "pho", "phuong", "p", "xa", "x", "quan", "q", "huyen", "h", "tt", "tx",
            "tp", "tinh", "t", "thon", "xom", "to", "ap", "khu", "kp", "tdp", "khom", "buon", "lang", "hem", "ngo",
            "ngach", "kiet");
    /** One of them in a folded text, as a word of its own; a number may follow at once. */
    public static final String KIND_OF_PLACE = "(?<![\\p{L}\\p{N}])(?:" + String.join("|", KINDS_OF_PLACE)
            + ")(?!\\p{L})";
    /** What stands before a name, as it is written: without its mark "bà" would be part of a name. */
    private static final Pattern TITLE = Pattern.compile("^(?:ông|bà|anh|chị|đồng chí|đ/c)[\\s.:]+(?=\\S+\\s+\\S)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PLACES = Pattern.compile(KIND_OF_PLACE);
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern COUNTRY = Pattern.compile("^(?:00)?840?(?=[1-9]\\d{7,9}$)");

    private NormalForm() {
    }

    /** "Ông NGUYỄN  Văn-Lành" is {@code nguyen van lanh}. */
    public static String name(String written) {
        if (written == null) {
            return "";
        }
        String composed = CleanText.clean(written.strip());
        return words(Toneless.of(TITLE.matcher(composed).replaceFirst("")));
    }

    /** "+84 (0) 912.345.678" is {@code 0912345678}. */
    public static String phone(String written) {
        String digits = written == null ? "" : FoldedText.of(written).text().replaceAll("[^0-9]", "");
        String national = COUNTRY.matcher(digits).replaceFirst("0");
        return national.isEmpty() || national.startsWith("0") || national.length() > 10 ? national : "0" + national;
    }

    /** "077 190 001 234" is {@code 077190001234}; letters of a passport are capitals. */
    public static String idNumber(String written) {
        return written == null
                ? ""
                : BETWEEN_WORDS.matcher(FoldedText.of(written).text()).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** "Số 12 đường Trần Phú, P. Xuân Hương, TP. Đà Lạt" is {@code 12 tran phu xuan huong da lat}. */
    public static String address(String written) {
        return written == null ? "" : words(PLACES.matcher(Toneless.of(written)).replaceAll(" "));
    }

    /** Several telephone numbers in one field, each by itself. */
    public static Stream<String> phones(String written) {
        return written == null
                ? Stream.empty()
                : Pattern.compile("[/;,|]|\\bhoặc\\b|\\bvà\\b")
                        .splitAsStream(written)
                        .map(NormalForm::phone)
                        .filter(phone -> phone.length() >= 8);
    }

    private static String words(String folded) {
        return BETWEEN_WORDS.matcher(folded).replaceAll(" ").strip();
    }
}
