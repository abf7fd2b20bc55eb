package vn.nghedan.document.template;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import vn.nghedan.web.frame.Language;

/** Says what is wrong with a line of a template, in the language of the reader. */
@ApplicationScoped
class FaultTexts {

    private final Language language;

    FaultTexts(Language language) {
        this.language = language;
    }

    String say(TemplateCheck.Found found) {
        String said = switch (found.fault()) {
            case UNKNOWN_FIELD -> words().unknown(found.line(), found.word());
            case PROTECTED_FIELD -> words().protects(found.line(), found.word());
            case BRACE -> words().brace(found.line(), found.word());
            case BRACKET -> words().bracket(found.line(), found.word());
            case NOTHING_LEFT_OUT -> words().nothing_left_out(found.line(), found.word());
            case OF_EACH_PAPER -> words().of_each_paper(found.line(), found.word());
            case LONG_LINE -> words().long_line(found.line(), TemplateCheck.LONGEST_LINE);
        };
        return found.meant() == null ? said : said + " " + words().meant("{" + found.meant() + "}");
    }

    String tooLong(int longest) {
        return words().too_long(longest);
    }

    private FaultMessages words() {
        return language.current().getLanguage().equals("en")
                ? MessageBundles.get(FaultMessages.class, Localized.Literal.of("en"))
                : MessageBundles.get(FaultMessages.class);
    }
}
