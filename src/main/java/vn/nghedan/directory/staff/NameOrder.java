package vn.nghedan.directory.staff;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;

/** Vietnamese order of people's names: by given name, which stands last, then by the whole name. */
public final class NameOrder implements Comparator<String> {

    private final Collator collator = Collator.getInstance(Locale.forLanguageTag("vi-VN"));

    @Override
    public int compare(String one, String other) {
        int byGivenName = collator.compare(givenName(one), givenName(other));
        return byGivenName != 0 ? byGivenName : collator.compare(composed(one), composed(other));
    }

    private static String givenName(String fullName) {
        String name = composed(fullName);
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static String composed(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }
}
