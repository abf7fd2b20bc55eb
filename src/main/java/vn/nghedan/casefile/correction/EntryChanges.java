package vn.nghedan.casefile.correction;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.FieldError;

/** What is changed in the form of an entry: read from what a program sends, told field by field. */
@ApplicationScoped
public class EntryChanges {

    private static final int REASON_LIMIT = 500;

    private final ObjectMapper json;

    EntryChanges(ObjectMapper json) {
        this.json = json;
    }

    /**
     * The form with some of its fields changed. Null takes a value away; of a list each line changes the line that stands
     * in its place, and there are as many lines afterwards as were sent.
     */
    public <T> T in(T entered, JsonNode changes, Class<T> form) {
        if (changes == null || !changes.isObject()) {
            throw new BadInput("changes", "web:error_format");
        }
        ObjectNode filled = json.valueToTree(entered);
        List<FieldError> unknown = new ArrayList<>();
        for (Iterator<Map.Entry<String, JsonNode>> fields = changes.fields(); fields.hasNext();) {
            Map.Entry<String, JsonNode> one = fields.next();
            if (!filled.has(one.getKey())) {
                unknown.add(new FieldError(one.getKey(), "casefile:error_no_such_field"));
            }
            JsonNode held = filled.get(one.getKey());
            filled.set(one.getKey(), one.getValue().isArray() && held != null && held.isArray()
                    ? lines((ArrayNode) held, (ArrayNode) one.getValue())
                    : one.getValue());
        }
        if (!unknown.isEmpty()) {
            throw new BadInput(unknown);
        }
        try {
            return json.treeToValue(filled, form);
        } catch (JsonProcessingException wrong) {
            boolean placed = wrong instanceof JsonMappingException mapping && !mapping.getPath().isEmpty();
            throw new BadInput(placed ? ((JsonMappingException) wrong).getPath().get(0).getFieldName() : "changes",
                    "web:error_format");
        }
    }

    private ArrayNode lines(ArrayNode held, ArrayNode sent) {
        ArrayNode lines = json.createArrayNode();
        for (int i = 0; i < sent.size(); i++) {
            JsonNode before = held.get(i);
            boolean both = before != null && before.isObject() && sent.get(i).isObject();
            lines.add(both ? ((ObjectNode) before.deepCopy()).setAll((ObjectNode) sent.get(i)) : sent.get(i));
        }
        return lines;
    }

    /** All that a form says; not for a log. */
    public String written(Object form) {
        return json.valueToTree(form).toString();
    }

    /** What differs between two states of one form. */
    public List<FieldChange> between(Object entered, Object right) {
        return FieldChange.between(json.valueToTree(entered), json.valueToTree(right));
    }

    /** @throws BadInput where there is no reason, nothing to correct, or anything else that is wrong */
    public String demandReason(String reason, List<FieldChange> changes, List<FieldError> others) {
        List<FieldError> errors = new ArrayList<>();
        if (reason == null || reason.isBlank()) {
            errors.add(new FieldError("reason", "web:error_required"));
        } else if (reason.strip().length() > REASON_LIMIT) {
            errors.add(new FieldError("reason", "web:error_size"));
        }
        errors.addAll(others);
        if (errors.isEmpty() && changes.isEmpty()) {
            errors.add(new FieldError("changes", "casefile:error_nothing_changed"));
        }
        if (!errors.isEmpty()) {
            throw new BadInput(errors);
        }
        return reason.strip();
    }
}
