package vn.nghedan.casefile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

import vn.nghedan.procedure.Fields;

/**
 * Leaves out of a journal which earlier matter a file was tied to, where the reader may not know of that one, or where
 * one of the two has turned out to denounce since: the other one would then tell who denounces (LTC Điều 56).
 */
final class WithheldTies {

    private static final String REPLACEMENT = Fields.REPLACEMENT.name();

    private final Predicate<String> mayBeTold;

    /** @param mayBeTold whether a file with this code may be named */
    WithheldTies(Predicate<String> mayBeTold) {
        this.mayBeTold = mayBeTold;
    }

    FileView.FactView from(FileView.FactView fact) {
        FileView.ReplacementView held = fact.replacement();
        return new FileView.FactView(fact.number(), fact.kind(), fact.label(), fact.on(), fact.decidedBy(),
                fact.authority(), fact.actingFor(), fact.document(), fact.note(), from(fact.particulars()),
                fact.recordedBy(), fact.recordedAt(), fact.struckOut(),
                held == null
                        ? null
                        : new FileView.ReplacementView(held.on(), held.decidedBy(), held.document(), held.note(),
                                from(held.particulars())),
                fact.unreadable());
    }

    private Map<String, Object> from(Map<String, Object> particulars) {
        Map<String, Object> told = new LinkedHashMap<>();
        particulars.forEach((name, value) -> {
            if (name.equals(REPLACEMENT) && value instanceof Map<?, ?> replacement) {
                told.put(name, from(texts(replacement)));
            } else if (!name.equals(Fields.EARLIER.name()) || mayBeTold.test(String.valueOf(value))) {
                told.put(name, value);
            }
        });
        return told;
    }

    private static Map<String, Object> texts(Map<?, ?> map) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((name, value) -> copy.put(String.valueOf(name), value));
        return copy;
    }
}
