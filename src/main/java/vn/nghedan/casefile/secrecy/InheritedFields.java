package vn.nghedan.casefile.secrecy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import vn.nghedan.casefile.NewCaseFile;
import vn.nghedan.procedure.field.FactData;
import vn.nghedan.procedure.field.Field;
import vn.nghedan.procedure.field.Fields;

/**
 * What a file that came out of another has taken over from it. Where it still says what the other said, it says what is
 * right once that is put right; where it has a text of its own, it keeps it.
 */
public final class InheritedFields {

    private static final List<Field<?>> RECEIPT = List.of(Fields.ANONYMOUS, Fields.SIGNED, Fields.FORWARDER,
            Fields.ALSO_SENT_TO, Fields.KNOWN_ON, Fields.CHALLENGED, Fields.MATTER_FIELD);

    private final NewCaseFile was;
    private final NewCaseFile right;

    /**
     * @param was what the first file was received with
     * @param right what it should have been
     */
    public InheritedFields(NewCaseFile was, NewCaseFile right) {
        this.was = was;
        this.right = right;
    }

    /** The same for a file in which the people of both are hidden. */
    public InheritedFields redacted(Redaction redaction) {
        return new InheritedFields(redaction.of(was), redaction.of(right));
    }

    public NewCaseFile by(NewCaseFile held) {
        return new NewCaseFile(held.procedure(), held.type(),
                either(held.receivedOn(), was.receivedOn(), right.receivedOn()),
                either(held.subject(), was.subject(), right.subject()),
                either(held.content(), was.content(), right.content()),
                either(held.people(), was.people(), right.people()),
                either(held.respondent(), was.respondent(), right.respondent()),
                either(held.contents(), was.contents(), right.contents()),
                either(held.groupSize(), was.groupSize(), right.groupSize()), held.overLevel(), held.origin(),
                receipt(held.receipt()), held.unit(), held.handler());
    }

    private static <T> T either(T held, T before, T after) {
        return Objects.equals(held, before) ? after : held;
    }

    private FactData receipt(FactData held) {
        Map<String, Object> values = new LinkedHashMap<>(held.raw());
        for (Field<?> field : RECEIPT) {
            String name = field.name();
            Object before = was.receipt().raw().get(name);
            Object after = right.receipt().raw().get(name);
            if (Objects.equals(held.raw().get(name), before) && !Objects.equals(before, after)) {
                values.put(name, after);
            }
        }
        // follows from who is named, and is found out anew
        values.remove(Fields.AGAINST_LEADERS.name());
        values.values().removeIf(Objects::isNull);
        return FactData.stored(values);
    }
}
