package vn.nghedan.reception;

import java.util.List;

import vn.nghedan.web.FieldError;
import vn.nghedan.web.Option;

/**
 * What the forms about sessions show besides what was typed.
 *
 * @param key the key of the form; the same while it is shown again
 * @param refused what the law holds against it; null if nothing
 * @param stale somebody did something else meanwhile
 */
record SessionForm(String key, List<FieldError> errors, NewVisitPage.Refused refused, boolean stale,
        Choices choices) {

    /**
     * @param chairs who may be asked to chair
     * @param heads who may decide for the head
     */
    record Choices(List<Option> chairs, List<Option> heads, List<Option> kinds, List<Option> purposes,
            List<Option> media, List<Option> urgencies, List<Option> grounds) {}

    static SessionForm blank(String key, Choices choices) {
        return new SessionForm(key, List.of(), null, false, choices);
    }
}
