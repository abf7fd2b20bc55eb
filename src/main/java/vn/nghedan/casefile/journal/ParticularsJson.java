package vn.nghedan.casefile.journal;

import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.nghedan.procedure.field.FactData;

/** What a fact holds besides, as text in the journal. */
public final class ParticularsJson {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {
    };

    private ParticularsJson() {
    }

    public static String write(FactData particulars) {
        try {
            return JSON.writeValueAsString(particulars.raw());
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("particulars cannot be written", unwritable);
        }
    }

    public static FactData read(String text) {
        try {
            Map<String, Object> values = JSON.readValue(text, MAP);
            return values == null ? FactData.damaged() : FactData.stored(values);
        } catch (JsonProcessingException unreadable) {
            // one damaged entry takes no file down: it is named where the journal is read
            return FactData.damaged();
        }
    }
}
