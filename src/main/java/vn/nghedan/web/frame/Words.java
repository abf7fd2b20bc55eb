package vn.nghedan.web.frame;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import vn.nghedan.web.problem.FieldError;

/**
 * Says a text whose key is only known at run time, such as the message of a {@link FieldError}: {@code letter:too_long} is
 * looked up in the bundle {@code messages/letter_*.properties}; anything that is not a key is said as it stands.
 */
@Named("words")
@ApplicationScoped
public class Words {

    private static final Pattern KEY = Pattern.compile("([a-z]+):([\\p{L}\\p{N}_]+)");

    private final Language language;

    Words(Language language) {
        this.language = language;
    }

    public String say(String keyOrText) {
        return say(keyOrText, language.current());
    }

    /** As a kind of matter has it: {@code casefile:act_WITHDRAW_DENUNCIATION} where there is one, else the text of the key. */
    public String say(String key, String kind) {
        String own = key + "_" + kind;
        String said = say(own);
        return said.equals(own) ? say(key) : said;
    }

    /** The same in Vietnamese whatever the screen speaks, for papers. */
    public String onPaper(String key, String kind) {
        String own = say(key + "_" + kind, Language.VIETNAMESE);
        return own.equals(key + "_" + kind) ? say(key, Language.VIETNAMESE) : own;
    }

    /** What is wrong with one field, in words; null when nothing is. */
    public String wrong(String field, List<FieldError> errors) {
        return errors == null
                ? null
                : errors.stream()
                        .filter(error -> error.field().equals(field))
                        .map(error -> say(error.message()))
                        .findFirst()
                        .orElse(null);
    }

    static String say(String keyOrText, Locale locale) {
        if (keyOrText == null) {
            return "";
        }
        var key = KEY.matcher(keyOrText);
        if (!key.matches()) {
            return keyOrText;
        }
        try {
            return ResourceBundle.getBundle("messages/" + key.group(1), locale, ResourceBundle.Control
                    .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)).getString(key.group(2));
        } catch (MissingResourceException unknown) {
            return keyOrText;
        }
    }
}
