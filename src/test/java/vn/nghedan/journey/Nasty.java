package vn.nghedan.journey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes of an ordinary request one that nobody meant: wrong types, bounds, unknown codes, characters that no text holds. */
final class Nasty {

    private static final List<Object> VALUES = new ArrayList<>(List.of("", " ", "NONSENSE", "\u0000", "a\u0000b",
            "\u202Eabc", "\uD800", "a\uDC00", "\u001B[31m", "e\u0301", "0", "-1", "1e400", "null", "true", "maybe",
            "2026-02-30", "2026-13-01", "1500-01-01", "0000-01-01", "-0001-01-01", "9999-12-31", "+999999999-12-31",
            "2072-11-17", "garbage", "%s%n", "' or 1=1 --", "Đ-2026-000001", "VV-2026-0001", "x".repeat(501),
            "ô".repeat(20_001), "\uD83D\uDE00".repeat(300),
            "a\u200Bb", "\uFEFFa", "a\u2066b\u2069", "a\u0085b", "a\u2028b", "4294967297", "1.9", "+1", "１２", "1 000"));
    /** Bodies that are no request: no object, no JSON, or too deep. */
    private static final List<Object> NO_REQUESTS = List.of("", "null", "[]", "[{}]", "7", "\"text\"", "{", "{}",
            "{\"on\":", "{\"on\":NaN}", "{\"a\":1,\"a\":2}", "\uFEFF{}", "{}{}", "{\"on\":\"\\uD800\"}",
            "[".repeat(3_000), "{\"a\":".repeat(1_500), "{\"" + "x".repeat(60_000) + "\":1}",
            "{\"groupSize\":" + "9".repeat(1_200) + "}");
    private static final List<String> HEADERS = List.of("", "*", "0", "-1", "99999999999", "\"1\"", "W/\"2\"", "abc",
            "x".repeat(151), "x".repeat(4_000));
    private static final int DEEP = 400;

    static {
        Collections.addAll(VALUES, null, true, false, 0, -1, 1, 999, Integer.MAX_VALUE, Long.MIN_VALUE, 0.5, 1.9,
                4_294_967_297L,
                1e300,
                new BigDecimal("1e2000"), List.of(), Map.of(), List.of(List.of()), List.of("NONSENSE", 7),
                Map.of("\u0000", 1), Map.of("number", Map.of(), "date", List.of(1)),
                List.of("xuly", "xuly"), Collections.nCopies(700, "a"), deep());
    }

    private final Random random;

    Nasty(Random random) {
        this.random = random;
    }

    Object value() {
        return VALUES.get(random.nextInt(VALUES.size()));
    }

    /** The request with up to three places changed, or now and then no request at all. */
    Object body(Map<String, Object> request) {
        return random.nextInt(30) == 0 ? NO_REQUESTS.get(random.nextInt(NO_REQUESTS.size())) : of(request);
    }

    Object sometimes(Map<String, Object> request) {
        return random.nextInt(5) < 2 ? body(request) : request;
    }

    /** The name of an act, now and then of none. */
    String name(String act) {
        return random.nextInt(40) == 0 ? "NONSENSE" : act;
    }

    /** What a request says besides its body; mostly nothing. */
    Map<String, String> headers() {
        return switch (random.nextInt(40)) {
            case 0 -> Map.of("If-Match", HEADERS.get(random.nextInt(HEADERS.size())));
            case 1 -> Map.of("Idempotency-Key", HEADERS.get(random.nextInt(HEADERS.size())) + random.nextInt(5));
            default -> Map.of();
        };
    }

    /** The request with up to three places changed; now and then with none. */
    Map<String, Object> of(Map<String, Object> request) {
        Map<String, Object> changed = new LinkedHashMap<>(request);
        for (int times = random.nextInt(4); times > 0; times--) {
            change(changed);
        }
        return changed;
    }

    @SuppressWarnings("unchecked")
    private void change(Map<String, Object> request) {
        if (request.isEmpty() || random.nextInt(12) == 0) {
            request.put(random.nextBoolean() ? "unheardOf" : "n\u0000te", value());
            return;
        }
        List<String> names = new ArrayList<>(request.keySet());
        String name = names.get(random.nextInt(names.size()));
        if (random.nextInt(8) == 0) {
            request.remove(name);
        } else if (request.get(name) instanceof Map<?, ?> inner && random.nextBoolean()) {
            Map<String, Object> copy = new LinkedHashMap<>((Map<String, Object>) inner);
            change(copy);
            request.put(name, copy);
        } else if (request.get(name) instanceof List<?> list && !list.isEmpty() && random.nextBoolean()) {
            List<Object> copy = new ArrayList<>(list);
            int at = random.nextInt(copy.size());
            if (copy.get(at) instanceof Map<?, ?> inner) {
                Map<String, Object> one = new LinkedHashMap<>((Map<String, Object>) inner);
                change(one);
                copy.set(at, one);
            } else {
                copy.set(at, value());
            }
            request.put(name, copy);
        } else {
            request.put(name, value());
        }
    }

    private static Object deep() {
        Object nested = "x";
        for (int i = 0; i < DEEP; i++) {
            nested = i % 2 == 0 ? Collections.singletonList(nested) : Map.of("a", nested);
        }
        return nested;
    }
}
