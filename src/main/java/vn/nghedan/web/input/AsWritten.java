package vn.nghedan.web.input;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Reads a number or a truth of JSON as it was written, for a field that a form sends as text: {@code 1.9} stays 1.9 until somebody asks whether it is
 * whole.
 */
public final class AsWritten extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1L;

    public AsWritten() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
        JsonToken token = json.currentToken();
        return token.isNumeric() || token.isBoolean() ? json.getText() : context.readValue(json, String.class);
    }
}
