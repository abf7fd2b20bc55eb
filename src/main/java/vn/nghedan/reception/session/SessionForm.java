package vn.nghedan.reception.session;

import java.util.List;

import vn.nghedan.reception.visit.NewVisitPage;
import vn.nghedan.web.frame.Option;
import vn.nghedan.web.problem.FieldError;

/**
 * What the forms about sessions show besides what was typed.
 *
 * @param key the key of the form; the same while it is shown again
 * @param refused what the law holds against it; null if nothing
 * @param stale somebody did something else meanwhile
 */
public record SessionForm(String key, List<FieldError> errors, NewVisitPage.Refused refused, boolean stale,
        Choices choices) {

    /**
     * @param chairs who may be asked to chair
     * @param heads who may decide for the head
     */
    public record Choices(List<Option> chairs, List<Option> heads, List<Option> kinds, List<Option> purposes,
            List<Option> media, List<Option> urgencies, List<Option> grounds) {}

    static SessionForm blank(String key, Choices choices) {
        return new SessionForm(key, List.of(), null, false, choices);
    }
}
