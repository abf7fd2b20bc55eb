package vn.nghedan.web.print;

import java.util.Locale;
import java.util.stream.Stream;

import vn.nghedan.web.problem.NotFound;

/** What a receipt is printed on. */
public enum Sheet {

    A4, A5,
    /** The roll of a receipt printer, 80 mm wide. */
    ROLL;

    /** @throws NotFound for a size that nobody has */
    public static Sheet of(String name) {
        return name == null
                ? A4
                : Stream.of(values())
                        .filter(one -> one.slug().equals(name))
                        .findFirst()
                        .orElseThrow(NotFound::new);
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isRoll() {
        return this == ROLL;
    }
}
