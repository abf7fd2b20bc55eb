package vn.nghedan.web.problem;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.nghedan.web.frame.Words;

/**
 * An RFC 9457 problem; the JSON body for programs and the content of the error page for people.
 *
 * @param convention
 *            of a refusal: whether the agency's own convention stands against it, not the law
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(String type, String title, int status, String detail, List<FieldError> errors, List<String> possibleActs,
        Long currentVersion, String ground, List<LegalBasis> legalBasis, Boolean convention, List<Integer> facts,
        String reference) {

    static Problem of(int status, String title, String detail) {
        return new Problem("about:blank", title, status, detail, null, null, null, null, null, null, null, null);
    }

    Problem errors(List<FieldError> errors) {
        return new Problem(type, title, status, detail, errors, possibleActs, currentVersion, ground, legalBasis,
                convention,
                facts, reference);
    }

    Problem possibleActs(List<String> acts) {
        return new Problem(type, title, status, detail, errors, acts, currentVersion, ground, legalBasis, convention,
                facts, reference);
    }

    Problem currentVersion(long version) {
        return new Problem(type, title, status, detail, errors, possibleActs, version, ground, legalBasis, convention,
                facts, reference);
    }

    Problem ground(String ground, List<LegalBasis> basis, boolean convention) {
        return new Problem(type, title, status, detail, errors, possibleActs, currentVersion, ground, basis, convention,
                facts, reference);
    }

    /** Numbers of the entries that stand against it; nothing where there are none. */
    Problem facts(List<Integer> facts) {
        return new Problem(type, title, status, detail, errors, possibleActs, currentVersion, ground, legalBasis,
                convention, facts.isEmpty() ? null : facts, reference);
    }

    Problem reference(String reference) {
        return new Problem(type, title, status, detail, errors, possibleActs, currentVersion, ground, legalBasis,
                convention,
                facts, reference);
    }

    /** The same problem with every key turned into a sentence of the chosen language. */
    Problem in(Words words) {
        return new Problem(type, words.say(title), status, detail == null ? null : words.say(detail),
                errors == null
                        ? null
                        : errors.stream().map(e -> new FieldError(e.field(), words.say(e.message()))).toList(),
                possibleActs, currentVersion, ground, legalBasis, convention,
                facts, reference);
    }
}
