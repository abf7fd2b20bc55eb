package vn.nghedan.document.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.type.TypeReference;

/**
 * A field that the lines of a template may name; there are no others.
 *
 * @param told whether it may stand on a paper that hides who denounces
 * @param byHand whether no file knows it: it is left open, to be written in
 * @param sample what a preview shows there, a text or a list of lines; null where it is the agency's own, or left open
 */
public record TemplateField(String name, boolean told, boolean byHand, Object sample) {

    /** In the order in which they are explained. */
    public static final List<TemplateField> ALL = DocumentTemplates.read("fields", new TypeReference<>() {
    });

    /** What may stand on a paper that hides the denouncer: nothing that came from the letter or was typed freely (LTC Điều 56). */
    public static final Set<String> TOLD_TO_ANYBODY = ALL.stream()
            .filter(TemplateField::told)
            .map(TemplateField::name)
            .collect(Collectors.toUnmodifiableSet());

    private static final Map<String, TemplateField> BY_NAME = ALL.stream()
            .collect(Collectors.toMap(TemplateField::name, Function.identity()));

    static Optional<TemplateField> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    boolean fits(Secrecy secrecy) {
        return told || secrecy == Secrecy.OPEN;
    }

    public static List<TemplateField> of(Secrecy secrecy) {
        return ALL.stream().filter(field -> field.fits(secrecy)).toList();
    }
}
