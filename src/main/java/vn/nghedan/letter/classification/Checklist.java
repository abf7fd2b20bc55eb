package vn.nghedan.letter.classification;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;

import vn.nghedan.letter.LetterView;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.field.Fields;
import vn.nghedan.web.problem.FieldError;

/**
 * The classification of one letter, condition by condition, as far as it has been answered.
 *
 * @param met by condition; what has no answer yet is missing
 */
record Checklist(MatterType type, List<Requirement> required, Map<Requirement, Boolean> met, Boolean inJurisdiction,
        boolean overLevel) {

    static Checklist blank(LetterView letter) {
        return of(letter, new MultivaluedHashMap<>());
    }

    static Checklist of(LetterView letter, MultivaluedMap<String, String> sent) {
        MatterType type = MatterType.valueOf(letter.file().type());
        List<Requirement> required = Requirement.of(type, letter.anonymous());
        Map<Requirement, Boolean> met = new EnumMap<>(Requirement.class);
        required.forEach(one -> {
            Boolean answer = yesNo(sent.getFirst(name(one)));
            if (answer != null) {
                met.put(one, answer);
            }
        });
        return new Checklist(type, required, met, yesNo(sent.getFirst(Fields.IN_JURISDICTION.name())),
                sent.containsKey(Fields.OVER_LEVEL.name()));
    }

    static String name(Requirement requirement) {
        return "met." + requirement;
    }

    private static Boolean yesNo(String given) {
        return "true".equals(given) ? Boolean.TRUE : "false".equals(given) ? Boolean.FALSE : null;
    }

    List<Requirement> unmet() {
        return required.stream().filter(one -> Boolean.FALSE.equals(met.get(one))).toList();
    }

    /** One condition that fails settles it; that all hold is known only when all are answered. */
    boolean isSettled() {
        return !unmet().isEmpty() || met.size() == required.size();
    }

    boolean isEligible() {
        return unmet().isEmpty();
    }

    /** The grounds of ineligibility. */
    Set<String> reasons() {
        Set<String> reasons = new LinkedHashSet<>();
        unmet().forEach(one -> reasons.add(one.ground(type)));
        return reasons;
    }

    /** What has to be answered still. */
    List<FieldError> missing() {
        List<FieldError> errors = new ArrayList<>();
        if (isEligible()) {
            required.stream()
                    .filter(one -> !met.containsKey(one))
                    .forEach(one -> errors.add(new FieldError(name(one), "web:error_required")));
        }
        if (inJurisdiction == null) {
            errors.add(new FieldError(Fields.IN_JURISDICTION.name(), "web:error_required"));
        } else if (inJurisdiction && overLevel) {
            errors.add(new FieldError(Fields.OVER_LEVEL.name(), "letters:error_over_level"));
        }
        return errors;
    }

    /** The form of the act CLASSIFY that says the same. */
    MultivaluedMap<String, String> act(MultivaluedMap<String, String> sent) {
        MultivaluedMap<String, String> act = new MultivaluedHashMap<>();
        List.of("on", "note", "document.number", "document.date", "version", "seen", "idempotencyKey")
                .stream()
                .filter(sent::containsKey)
                .forEach(name -> act.put(name, sent.get(name)));
        if (isSettled()) {
            act.putSingle(Fields.ELIGIBLE.name(), Boolean.toString(isEligible()));
            reasons().forEach(reason -> act.add(
                    reason.startsWith("TC_") ? Fields.NOT_PROCESSED.name() : Fields.REASONS.name(), reason));
        }
        if (inJurisdiction != null) {
            act.putSingle(Fields.IN_JURISDICTION.name(), inJurisdiction.toString());
        }
        if (overLevel) {
            act.putSingle(Fields.OVER_LEVEL.name(), "true");
        }
        return act;
    }
}
