package vn.nghedan.procedure.field;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import vn.nghedan.procedure.FirstDecision;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.Part;

/** Reads exactly what JSON or a form gives for a field: text, numbers, booleans, lists and maps, each within its bounds. */
public final class RawValues {

    /** As people count, and as programs write it: no fraction, no exponent, nothing beyond what can be counted here. */
    private static final Pattern WHOLE = Pattern.compile("\\d{1,7}");
    static final int TEXT_LIMIT = 500;
    static final int LONG_TEXT_LIMIT = 20_000;
    /** More than anybody has to choose of, and as many parts as a letter has contents. */
    static final int MOST = 200;
    static final int MOST_PARTS = 20;

    private RawValues() {
    }

    /** A raw value does not fit; the message is the key of the problem. */
    public static final class Unreadable extends RuntimeException {

        public Unreadable(String problem) {
            super(problem, null, false, false);
        }
    }

    /** A number or a truth is no text: whoever sends one means something else. */
    public static String readText(Object raw, int limit) {
        if (!(raw instanceof String given)) {
            throw new Unreadable("text");
        }
        String text = given.strip();
        if (text.length() > limit) {
            throw new Unreadable("tooLong");
        }
        return text;
    }

    public static LocalDate readDate(Object raw) {
        try {
            return raw instanceof LocalDate date ? date : LocalDate.parse(readText(raw, TEXT_LIMIT));
        } catch (DateTimeParseException unreadable) {
            throw new Unreadable("date");
        }
    }

    static Integer readNumber(Object raw) {
        String text = raw instanceof Integer ? raw.toString() : raw instanceof String given ? given.strip() : "";
        if (!WHOLE.matcher(text).matches()) {
            throw new Unreadable("number");
        }
        return Integer.valueOf(text);
    }

    public static Boolean readYesNo(Object raw) {
        return switch (raw instanceof Boolean ? raw.toString() : raw instanceof String given ? given.strip() : "") {
            case "true", "on", "yes" -> true;
            case "false", "no" -> false;
            default -> throw new Unreadable("yesNo");
        };
    }

    static List<?> readList(Object raw, int most) {
        if (raw instanceof Collection<?> many && many.size() > most) {
            throw new Unreadable("tooMany");
        }
        return raw instanceof Collection<?> many ? new ArrayList<>(many) : List.of(raw);
    }

    static List<String> readTexts(Object raw) {
        return readList(raw, MOST).stream()
                .map(one -> readText(one, TEXT_LIMIT))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    public static Map<String, Object> readMap(Object raw) {
        if (!(raw instanceof Map<?, ?> map)) {
            throw new Unreadable("object");
        }
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> copy.put(String.valueOf(key), value));
        return copy;
    }

    static Part readPart(Object raw) {
        Map<String, Object> map = readMap(raw);
        MatterType type = Arrays.stream(MatterType.values())
                .filter(t -> t.name().equals(map.get("type")))
                .findFirst()
                .orElseThrow(() -> new Unreadable("choice"));
        return new Part(type, readPresent(map, "summary"));
    }

    static FirstDecision readFirstDecision(Object raw) {
        Map<String, Object> map = readMap(raw);
        Object receivedOn = map.get("receivedOn");
        return new FirstDecision(readPresent(map, "number"), readDate(readPresent(map, "date")),
                readPresent(map, "issuedBy"),
                receivedOn == null || receivedOn.toString().isBlank() ? null : readDate(receivedOn));
    }

    static Object writeFirstDecision(FirstDecision decision) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("number", decision.number());
        map.put("date", decision.date().toString());
        map.put("issuedBy", decision.issuedBy());
        if (decision.receivedOn() != null) {
            map.put("receivedOn", decision.receivedOn().toString());
        }
        return map;
    }

    private static String readPresent(Map<String, Object> map, String key) {
        Object value = map.get(key);
        if (value == null || value.toString().isBlank()) {
            throw new Unreadable("required");
        }
        return readText(value, LONG_TEXT_LIMIT);
    }
}
