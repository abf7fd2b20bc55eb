package vn.nghedan.law;

import java.util.Locale;

/** The same sentence in both languages of the screen; Vietnamese is the one that counts. */
public record Wording(String vi, String en) {

    public Wording {
        if (vi == null || vi.isBlank() || en == null || en.isBlank()) {
            throw new IllegalArgumentException("wording is given in vi and en");
        }
    }

    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : vi;
    }
}
