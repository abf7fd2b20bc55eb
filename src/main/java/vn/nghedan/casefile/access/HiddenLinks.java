package vn.nghedan.casefile.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import vn.nghedan.casefile.view.CaseFileView;
import vn.nghedan.procedure.field.Fields;

/**
 * Leaves out of a journal which other files a file was tied to, where the reader may not know of that one, or where
 * one of the two has turned out to denounce since: the other one would then tell who denounces (LTC Điều 56).
 */
public final class HiddenLinks {

    /** Whatever else names another file. */
    private static final Set<String> TIES = Set.of(Fields.ORIGIN.name(), Fields.CASE.name(),
            Fields.FIRST_FILE.name());
    private static final String REPLACEMENT = Fields.REPLACEMENT.name();

    private final Predicate<String> earlier;
    private final Predicate<String> others;

    /**
     * @param earlier whether a file with this code may be named as an earlier reception
     * @param others whether it may be named in any other way
     */
    public HiddenLinks(Predicate<String> earlier, Predicate<String> others) {
        this.earlier = earlier;
        this.others = others;
    }

    public CaseFileView.FactView from(CaseFileView.FactView fact) {
        CaseFileView.ReplacementView held = fact.replacement();
        return new CaseFileView.FactView(fact.number(), fact.kind(), fact.label(), fact.on(), fact.decidedBy(),
                fact.authority(), fact.actingFor(), fact.document(), fact.note(), from(fact.particulars()),
                fact.recordedBy(), fact.recordedAt(), fact.struckOut(),
                held == null
                        ? null
                        : new CaseFileView.ReplacementView(held.on(), held.decidedBy(), held.document(), held.note(),
                                from(held.particulars())),
                fact.unreadable(), fact.irregularities());
    }

    private Map<String, Object> from(Map<String, Object> particulars) {
        Map<String, Object> told = new LinkedHashMap<>();
        particulars.forEach((name, value) -> {
            if (name.equals(REPLACEMENT) && value instanceof Map<?, ?> replacement) {
                told.put(name, from(texts(replacement)));
            } else if (mayBeTold(name, String.valueOf(value))) {
                told.put(name, value);
            }
        });
        return told;
    }

    private boolean mayBeTold(String name, String value) {
        return name.equals(Fields.EARLIER.name()) ? earlier.test(value) : !TIES.contains(name) || others.test(value);
    }

    private static Map<String, Object> texts(Map<?, ?> map) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((name, value) -> copy.put(String.valueOf(name), value));
        return copy;
    }
}
