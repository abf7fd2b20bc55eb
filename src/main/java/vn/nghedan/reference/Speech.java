package vn.nghedan.reference;

import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import vn.nghedan.web.Language;

/** The words of this room in the language of the reader, for sentences that are put together in code. */
@ApplicationScoped
class Speech {

    private final Language language;

    Speech(Language language) {
        this.language = language;
    }

    Locale language() {
        return language.current();
    }

    ReferenceMessages words() {
        return language().getLanguage().equals("en")
                ? MessageBundles.get(ReferenceMessages.class, Localized.Literal.of("en"))
                : MessageBundles.get(ReferenceMessages.class);
    }
}
