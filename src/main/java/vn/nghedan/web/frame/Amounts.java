package vn.nghedan.web.frame;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Amounts as people here write them: {@code 1.250,5}. */
public final class Amounts {

    private Amounts() {
    }

    public static String say(BigDecimal amount) {
        DecimalFormatSymbols signs = new DecimalFormatSymbols(Locale.ROOT);
        signs.setGroupingSeparator('.');
        signs.setDecimalSeparator(',');
        return new DecimalFormat("#,##0.##", signs).format(amount);
    }
}
