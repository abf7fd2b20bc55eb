package vn.nghedan.procedure.field;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Reads amounts as people here write them, {@code 1.250,5}, and as programs do, {@code 1250.5}. A point before three
 * digits groups thousands, as in {@code 1.250}; programs send numbers, which need no guessing.
 */
final class Decimals {

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final BigDecimal TOO_MUCH = BigDecimal.valueOf(1_000_000_000_000L);

    private Decimals() {
    }

    /** @throws RawValues.Unreadable if it is no amount, negative, too large or finer than hundredths */
    static BigDecimal read(Object raw) {
        String text = String.valueOf(raw).strip();
        if (!(raw instanceof Number)) {
            text = (GROUPED.matcher(text).matches() ? text.replace(".", "") : text).replace(',', '.');
        }
        try {
            BigDecimal read = text.length() > 40 ? TOO_MUCH : new BigDecimal(text);
            boolean fits = read.signum() >= 0 && read.compareTo(TOO_MUCH) < 0;
            BigDecimal amount = fits ? read.stripTrailingZeros() : read;
            if (!fits || amount.scale() > 2) {
                throw new RawValues.Unreadable("number");
            }
            return amount.scale() < 0 ? amount.setScale(0) : amount;
        } catch (NumberFormatException unreadable) {
            throw new RawValues.Unreadable("number");
        }
    }
}
