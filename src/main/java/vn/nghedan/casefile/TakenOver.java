package vn.nghedan.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import vn.nghedan.procedure.Field;
import vn.nghedan.procedure.Fields;
import vn.nghedan.procedure.Particulars;

/**
 * What a file that came out of another has taken over from it. Where it still says what the other said, it says what is
 * right once that is put right; where it has a text of its own, it keeps it.
 */
final class TakenOver {

    private static final List<Field<?>> RECEIPT = List.of(Fields.ANONYMOUS, Fields.SIGNED, Fields.FORWARDER,
            Fields.ALSO_SENT_TO, Fields.KNOWN_ON, Fields.CHALLENGED, Fields.MATTER_FIELD);

    private final NewFile was;
    private final NewFile right;

    /**
     * @param was what the first file was received with
     * @param right what it should have been
     */
    TakenOver(NewFile was, NewFile right) {
        this.was = was;
        this.right = right;
    }

    /** The same for a file in which the people of both are hidden. */
    TakenOver redacted(Redaction redaction) {
        return new TakenOver(redaction.of(was), redaction.of(right));
    }

    NewFile by(NewFile held) {
        return new NewFile(held.procedure(), held.type(),
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

    private Particulars receipt(Particulars held) {
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
        return Particulars.stored(values);
    }
}
