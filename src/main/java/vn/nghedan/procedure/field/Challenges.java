package vn.nghedan.procedure.field;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import vn.nghedan.procedure.ChallengedDecision;
import vn.nghedan.procedure.ChallengedDecision.Against;

/** Reads and writes {@code {number, date, issuedBy, dismissal}}; {@code against} says more exactly what it is. */
public final class Challenges {

    private static final int LIMIT = 300;
    private static final Set<String> PARTS = Set.of("number", "date", "issuedBy", "against", "dismissal");

    private Challenges() {
    }

    public static ChallengedDecision read(Object raw) {
        Map<String, Object> map = RawValues.readMap(raw);
        map.entrySet().removeIf(part -> !PARTS.contains(part.getKey()) || isBlank(part.getValue()));
        if (map.isEmpty()) {
            throw new RawValues.Unreadable("required");
        }
        Object date = map.get("date");
        return new ChallengedDecision(text(map, "number"), date == null ? null : RawValues.readDate(date),
                text(map, "issuedBy"), against(map));
    }

    private static Against against(Map<String, Object> map) {
        Object dismissal = map.get("dismissal");
        if (dismissal != null && RawValues.readYesNo(dismissal)) {
            return Against.DISMISSAL;
        }
        Object given = map.get("against");
        return given == null
                ? Against.ADMINISTRATIVE
                : Arrays.stream(Against.values())
                        .filter(one -> one.name().equals(given.toString()))
                        .findFirst()
                        .orElseThrow(() -> new RawValues.Unreadable("choice"));
    }

    public static Object write(ChallengedDecision decision) {
        Map<String, Object> map = new LinkedHashMap<>();
        put(map, "number", decision.number());
        put(map, "date", decision.date());
        put(map, "issuedBy", decision.issuedBy());
        map.put("against", decision.against().name());
        return map;
    }

    private static void put(Map<String, Object> map, String part, Object value) {
        if (value != null) {
            map.put(part, value.toString());
        }
    }

    private static String text(Map<String, Object> map, String part) {
        return map.containsKey(part) ? RawValues.readText(map.get(part), LIMIT) : null;
    }

    private static boolean isBlank(Object value) {
        return value == null || value.toString().isBlank();
    }
}
