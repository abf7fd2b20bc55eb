package vn.nghedan.casefile;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.nghedan.web.input.Toneless;

/** The books in which visits, letters and cases are numbered, year by year and without a gap. */
public enum Book {

    VISIT("TCD-%d-%04d"), LETTER("Đ-%d-%06d"), CASE("VV-%d-%04d");

    private static final Pattern TYPED = Pattern.compile("([a-z]+)\\W*(\\d{4})\\W+(\\d{1,6})");

    private final String pattern;

    Book(String pattern) {
        this.pattern = pattern;
    }

    String number(int year, int ordinal) {
        return String.format(Locale.ROOT, pattern, year, ordinal);
    }

    /** The numbers that somebody may mean who types one without tone marks, noughts or hyphens: "d 2026 12" is Đ-2026-000012. */
    public static List<String> numbersMeantBy(String typed) {
        Matcher parts = TYPED.matcher(Toneless.of(typed));
        return parts.matches()
                ? Stream.of(values())
                        .filter(book -> Toneless.of(book.pattern).startsWith(parts.group(1) + "-"))
                        .map(book -> book.number(Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3))))
                        .toList()
                : List.of();
    }
}
