package vn.nghedan.web.input;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;

import io.quarkus.jackson.ObjectMapperCustomizer;

/** JSON is read strictly: clean text, days as days, no unknown fields, no number where a word is meant. */
@Singleton
class CleanJson implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        mapper.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        mapper.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.setConfig(mapper.getDeserializationConfig().without(MapperFeature.ALLOW_COERCION_OF_SCALARS));
        mapper.registerModule(new SimpleModule("clean text").addDeserializer(String.class, new Text())
                .addDeserializer(LocalDate.class, new Day()));
    }

    /** After the modules of the class path, one of which reads days less strictly. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    private static final class Text extends StdScalarDeserializer<String> {

        private static final long serialVersionUID = 1L;

        Text() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                // a number or a truth is no text: whoever sends one means something else
                return (String) context.handleUnexpectedToken(String.class, json);
            }
            var text = json.getText();
            if (!CleanText.isUsable(text)) {
                throw context.weirdStringException("", String.class, "holds a character that cannot be used");
            }
            if (CleanText.isDateOfNoCalendar(text)) {
                throw context.weirdStringException(text, LocalDate.class, "lies in no calendar");
            }
            return CleanText.clean(text);
        }
    }

    /** A day as it is written here: a moment of another time zone may be another day. */
    private static final class Day extends StdScalarDeserializer<LocalDate> {

        private static final long serialVersionUID = 1L;

        Day() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                throw context.weirdStringException(json.getText(), LocalDate.class, "is no day");
            }
            String text = json.getText();
            try {
                if (!text.isBlank() && CleanText.isDateOfNoCalendar(text)) {
                    throw context.weirdStringException(text, LocalDate.class, "lies in no calendar");
                }
                return text.isBlank() ? null : LocalDate.parse(text.strip());
            } catch (DateTimeParseException unreadable) {
                throw context.weirdStringException(text, LocalDate.class, "is no day");
            }
        }
    }
}
