package vn.nghedan.reference;

import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import vn.nghedan.web.frame.Language;

/** The words of this room in the language of the reader, for sentences that are put together in code. */
@ApplicationScoped
public class DerivationSpeech {

    private final Language language;

    DerivationSpeech(Language language) {
        this.language = language;
    }

    public Locale language() {
        return language.current();
    }

    public ReferenceMessages words() {
        return language().getLanguage().equals("en")
                ? MessageBundles.get(ReferenceMessages.class, Localized.Literal.of("en"))
                : MessageBundles.get(ReferenceMessages.class);
    }
}
