package vn.nghedan.casefile.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import jakarta.ws.rs.core.MultivaluedMap;

import vn.nghedan.casefile.ExpectedVersion;
import vn.nghedan.procedure.field.ActField;
import vn.nghedan.procedure.field.Field;

/** The form of an act as it was sent: read into the map that JSON would be, and kept as typed for showing it again. */
public final class ActForm {

    private static final Set<Field.Kind> MANY = Set.of(Field.Kind.CHOICES, Field.Kind.GROUNDS, Field.Kind.STAFF_LIST,
            Field.Kind.CONTENTS);
    private static final Set<String> NOT_OF_THE_ACT = Set.of("csrf-token", "idempotencyKey", "version", "seen");

    private final Map<String, List<String>> typed;

    private final boolean opened;

    private ActForm(Map<String, List<String>> typed) {
        this(typed, false);
    }

    private ActForm(Map<String, List<String>> typed, boolean opened) {
        this.typed = typed;
        this.opened = opened;
    }

    /** Before anything was typed, of an entry that was chosen already; of none where the number is empty. */
    static ActForm about(String entry) {
        return entry == null || entry.isBlank() ? blank() : new ActForm(Map.of("fact", List.of(entry)), true);
    }

    /** Before anything was typed but the day on which it happened. */
    static ActForm on(String day) {
        return new ActForm(Map.of("on", List.of(day)), true);
    }

    /** As if the parts of one value had been typed. */
    public static ActForm saying(String name, Object value) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> parts) {
            parts.forEach((part, said) -> typed.put(name + "." + part, List.of(String.valueOf(said))));
        }
        return new ActForm(typed);
    }

    /** What was typed under names that begin so, by the rest of the name. */
    public ActForm within(String beginning) {
        Map<String, List<String>> inner = new LinkedHashMap<>();
        typed.forEach((name, values) -> {
            if (name.startsWith(beginning)) {
                inner.put(name.substring(beginning.length()), values);
            }
        });
        return new ActForm(inner);
    }

    public boolean names(String beginning) {
        return typed.keySet().stream().anyMatch(name -> name.startsWith(beginning));
    }

    public static ActForm blank() {
        return new ActForm(Map.of());
    }

    public static ActForm of(MultivaluedMap<String, String> sent) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        sent.forEach((name, values) -> typed.put(name, List.copyOf(values)));
        return new ActForm(typed);
    }

    /** The values as JSON would give them; what was left empty is left out. */
    public Map<String, Object> values(List<ActField> asked) {
        Map<String, Object> values = new HashMap<>();
        Map<String, Map<String, Object>> nested = new TreeMap<>();
        typed.forEach((name, given) -> {
            List<String> filled = given.stream().filter(text -> !text.isBlank()).toList();
            int dot = name.lastIndexOf('.');
            if (filled.isEmpty() || NOT_OF_THE_ACT.contains(name)) {
                return;
            }
            if (dot > 0) {
                nested.computeIfAbsent(name.substring(0, dot), outer -> new HashMap<>())
                        .put(name.substring(dot + 1), filled.get(0));
            } else {
                values.put(name, takesMany(name, asked) ? filled : filled.get(0));
            }
        });
        nested.forEach((name, map) -> place(values, name, map));
        return values;
    }

    /** {@code document} is a map; {@code parts.0}, {@code parts.1} are entries of a list, counted when they say something. */
    @SuppressWarnings("unchecked")
    private static void place(Map<String, Object> values, String name, Map<String, Object> map) {
        int dot = name.lastIndexOf('.');
        if (dot < 0) {
            values.put(name, map);
        } else if (map.containsKey("summary")) {
            ((List<Object>) values.computeIfAbsent(name.substring(0, dot), list -> new ArrayList<>())).add(map);
        }
    }

    private static boolean takesMany(String name, List<ActField> asked) {
        return asked.stream().anyMatch(one -> one.field().name().equals(name) && MANY.contains(one.field().kind()));
    }

    // ---- what was typed

    public boolean isBlank() {
        return typed.isEmpty() || opened;
    }

    public List<String> all(String name) {
        return typed.getOrDefault(name, List.of());
    }

    /** What was typed, else what the form proposes; a field that was emptied stays empty. */
    String one(String name, String proposed) {
        return typed.containsKey(name) ? typed.get(name).stream().findFirst().orElse("") : isBlank() ? proposed : "";
    }

    public String key() {
        return one("idempotencyKey", null);
    }

    public Integer version() {
        return ExpectedVersion.expected(one("version", null));
    }

    /** How many entries the journal had when the form was shown; 0 if it does not say. */
    int seen() {
        String seen = one("seen", "0");
        return seen.matches("\\d{1,6}") ? Integer.parseInt(seen) : 0;
    }
}
