package vn.nghedan.casefile;

import java.util.Locale;

/** The books in which visits, letters and cases are numbered, year by year and without a gap. */
public enum Book {

    VISIT("TCD-%d-%04d"), LETTER("Đ-%d-%06d"), CASE("VV-%d-%04d");

    private final String pattern;

    Book(String pattern) {
        this.pattern = pattern;
    }

    String number(int year, int ordinal) {
        return String.format(Locale.ROOT, pattern, year, ordinal);
    }
}
