package vn.nghedan.reception.visit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Identity papers and how their numbers look. */
enum IdKind {

    /** Căn cước, căn cước công dân. */
    CCCD("[0-9]{12}"),
    /** The old identity card. */
    CMND("[0-9]{9}"), PASSPORT("(?=.*[0-9])[A-Z0-9]{6,12}");

    private final Pattern numbers;

    IdKind(String numbers) {
        this.numbers = Pattern.compile(numbers);
    }

    boolean fits(String number) {
        return numbers.matcher(written(number)).matches();
    }

    /** Without the spaces and dots that people put between the digits. */
    String written(String number) {
        return number.replaceAll("[\\s.-]", "").toUpperCase(Locale.ROOT);
    }

    /** The paper whose numbers look like this; only a passport's has letters. */
    static Optional<IdKind> of(String number) {
        return Arrays.stream(values())
                .filter(kind -> kind.fits(number))
                .filter(kind -> kind != PASSPORT || Character.isLetter(kind.written(number).charAt(0)))
                .findFirst();
    }
}
