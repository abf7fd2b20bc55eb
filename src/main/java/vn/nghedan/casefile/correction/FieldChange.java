package vn.nghedan.casefile.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;

import vn.nghedan.casefile.secrecy.Redaction;

/**
 * One field of an entry form before and after it was put right, as text.
 *
 * @param field by the name under which it was sent, such as {@code senders[0].name}
 * @param before null where nothing stood, or where it must not be told
 * @param after null where nothing stands any more, or where it must not be told
 */
public record FieldChange(String field, String before, String after) {

    /** Whether it tells something of whoever brought the matter. */
    @JsonIgnore
    public boolean isOfPeople() {
        return field.startsWith("senders") || field.startsWith("people");
    }

    /** Whether it is free text, in which anybody may be named. */
    @JsonIgnore
    boolean isText() {
        return field.equals("content") || field.equals("subject") || field.startsWith("contents")
                || field.endsWith(".summary") || field.equals("alsoSentTo");
    }

    /** Whether more may be told than that it was changed. */
    @JsonIgnore
    public boolean isTold() {
        return before != null || after != null;
    }

    /** That it was changed, and nothing more. */
    FieldChange sealed() {
        return new FieldChange(field, null, null);
    }

    FieldChange redacted(Redaction redaction) {
        return new FieldChange(field, redaction.of(before, Redaction.CONTENT), redaction.of(after, Redaction.CONTENT));
    }

    /** What differs between two entries of one form; a blank says the same as nothing. */
    public static List<FieldChange> between(JsonNode before, JsonNode after) {
        Map<String, String> was = new TreeMap<>();
        Map<String, String> is = new TreeMap<>();
        flatten("", before, was);
        flatten("", after, is);
        List<String> fields = new ArrayList<>(was.keySet());
        is.keySet().stream().filter(field -> !was.containsKey(field)).forEach(fields::add);
        return fields.stream()
                .filter(field -> !Objects.equals(was.get(field), is.get(field)))
                .map(field -> new FieldChange(field, was.get(field), is.get(field)))
                .toList();
    }

    private static void flatten(String at, JsonNode node, Map<String, String> into) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                flatten(at + "[" + i + "]", node.get(i), into);
            }
        } else if (node.isObject()) {
            node.fields()
                    .forEachRemaining(one -> flatten(at.isEmpty() ? one.getKey() : at + "." + one.getKey(),
                            one.getValue(), into));
        } else if (!node.isNull() && !node.asText().isBlank()) {
            into.put(at, node.asText().strip());
        }
    }
}
