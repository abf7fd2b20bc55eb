package vn.nghedan.procedure.field;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values an act was given, by field. Immutable. */
public final class FactData {

    private static final FactData NONE = new FactData(Map.of());
    private static final FactData DAMAGED = new FactData(Map.of());

    private final Map<String, Object> raw;

    private FactData(Map<String, Object> raw) {
        this.raw = Collections.unmodifiableMap(new LinkedHashMap<>(raw));
    }

    public static FactData none() {
        return NONE;
    }

    /** Where what was stored is no values at all. */
    public static FactData damaged() {
        return DAMAGED;
    }

    /** As stored in a journal: raw values that were checked when they were written. */
    public static FactData stored(Map<String, Object> raw) {
        return new FactData(raw);
    }

    public <T> FactData with(Field<T> field, T value) {
        Map<String, Object> more = new LinkedHashMap<>(raw);
        more.put(field.name(), field.write(value));
        return new FactData(more);
    }

    /**
     * Reads what an act asks for out of raw values; names it does not ask for are left aside.
     *
     * @param problems
     *            collects what does not fit
     */
    public static FactData read(List<ActField> asked, Map<String, Object> raw, List<BadValue> problems) {
        Map<String, Object> read = new LinkedHashMap<>();
        for (ActField one : asked) {
            Object value = raw.get(one.field().name());
            if (isAbsent(value)) {
                if (one.required()) {
                    problems.add(new BadValue(one.field().name(), "required"));
                }
            } else {
                readInto(read, one.field(), value, problems);
            }
        }
        return new FactData(read);
    }

    private static <T> void readInto(Map<String, Object> read, Field<T> field, Object value, List<BadValue> problems) {
        try {
            read.put(field.name(), field.write(field.read(value)));
        } catch (RawValues.Unreadable unreadable) {
            problems.add(new BadValue(field.name(), unreadable.getMessage()));
        }
    }

    /** These values where they are of fields that were asked for, the others' as they were. */
    public FactData over(FactData others, List<ActField> asked) {
        Map<String, Object> all = new LinkedHashMap<>(others.raw);
        asked.forEach(one -> all.remove(one.field().name()));
        all.putAll(raw);
        return new FactData(all);
    }

    /** Whether what is here of these fields can be read. */
    public boolean fits(List<ActField> asked) {
        List<BadValue> problems = new ArrayList<>();
        asked.stream()
                .filter(one -> raw.get(one.field().name()) != null)
                .forEach(one -> readInto(new LinkedHashMap<>(), one.field(), raw.get(one.field().name()), problems));
        return problems.isEmpty() && this != DAMAGED;
    }

    private static boolean isAbsent(Object value) {
        return value == null || value instanceof String text && text.isBlank()
                || value instanceof List<?> list && list.isEmpty();
    }

    public <T> Optional<T> get(Field<T> field) {
        return Optional.ofNullable(raw.get(field.name())).map(field::read);
    }

    public boolean isTrue(Field<Boolean> field) {
        return get(field).orElse(false);
    }

    public boolean has(Field<?> field) {
        return raw.containsKey(field.name());
    }

    /** The codes given for a field, be it one or a list. */
    public List<String> texts(Field<?> field) {
        Object value = raw.get(field.name());
        return value == null
                ? List.of()
                : value instanceof List<?> list
                        ? list.stream().map(Object::toString).toList()
                        : List.of(value.toString());
    }

    /** The raw values, to be stored or shown. */
    public Map<String, Object> raw() {
        return raw;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FactData that && raw.equals(that.raw);
    }

    @Override
    public int hashCode() {
        return raw.hashCode();
    }

    @Override
    public String toString() {
        return raw.toString();
    }
}
