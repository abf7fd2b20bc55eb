package vn.nghedan.procedure.judging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.nghedan.procedure.Fact;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.field.ActField;
import vn.nghedan.procedure.field.BadValue;
import vn.nghedan.procedure.field.DocumentRef;
import vn.nghedan.procedure.field.FactData;
import vn.nghedan.procedure.field.Field;
import vn.nghedan.procedure.field.Fields;
import vn.nghedan.procedure.field.RawValues;

/**
 * Values that take the place of those of a fact: its legal date, who decided, its paper, the remark, and what its act
 * asks for. What it does not name stays; what it names without a value is taken away.
 */
final class Replacement {

    private static final String ON = "on";
    private static final String DECIDED_BY = "decidedBy";
    private static final String DOCUMENT = "document";
    private static final String NOTE = "note";
    /** Where other values make another kind of fact of the same act. */
    private static final String RECORDS = "records";
    private static final Set<String> OF_EVERY_ACT = Set.of(ON, DECIDED_BY, DOCUMENT, NOTE, RECORDS);
    private static final int DOCUMENT_NUMBER_LIMIT = 100;
    private static final int STAFF_LIMIT = 40;

    private final Map<String, Object> values;

    private Replacement(Map<String, Object> values) {
        this.values = values;
    }

    static Replacement of(Map<String, Object> values) {
        return new Replacement(values == null ? Map.of() : values);
    }

    /** Raw values by their names; those of a correction that is itself put right may lie one level deeper. */
    static Map<String, Object> named(Map<?, ?> raw) {
        Map<String, Object> named = new LinkedHashMap<>();
        Object deeper = raw.get(Fields.REPLACEMENT.name());
        (deeper instanceof Map<?, ?> inner ? inner : raw)
                .forEach((name, value) -> named.put(String.valueOf(name), value));
        return named;
    }

    /** The fact with these values; empty where they cannot be read. */
    Optional<Fact> in(Fact fact) {
        try {
            Map<String, Object> merged = new LinkedHashMap<>(fact.particulars().raw());
            values.forEach((name, value) -> {
                if (value == null || value instanceof String text && text.isBlank()) {
                    merged.remove(name);
                } else if (!OF_EVERY_ACT.contains(name)) {
                    merged.put(name, value);
                }
            });
            return Optional.of(new Fact(fact.number(), kind(fact), on(fact), text(DECIDED_BY, fact.decidedBy()),
                    document(fact.document()), text(NOTE, fact.note()), FactData.stored(merged)));
        } catch (RawValues.Unreadable unreadable) {
            return Optional.empty();
        }
    }

    /** Names what every act takes and what does not fit; the act's own values are read by its own fields. */
    void check(List<ActField> asks, List<BadValue> problems) {
        check(ON, () -> on(null), problems);
        if (values.containsKey(ON) && isBlank(values.get(ON))) {
            problems.add(new BadValue(ON, "required"));
        }
        check(NOTE, () -> text(NOTE, null), problems);
        check(DECIDED_BY, () -> text(DECIDED_BY, null), problems);
        if (String.valueOf(values.get(DECIDED_BY)).length() > STAFF_LIMIT) {
            problems.add(new BadValue(DECIDED_BY, "tooLong"));
        }
        check(DOCUMENT, () -> document(null), problems);
        values.keySet()
                .stream()
                .filter(name -> !OF_EVERY_ACT.contains(name) || name.equals(RECORDS))
                .filter(name -> asks.stream().noneMatch(asked -> asked.field().name().equals(name)))
                .forEach(name -> problems.add(new BadValue(name, "unknown")));
    }

    /** Where the day of the act and of its paper were one, another day of the act is another day of its paper. */
    static void carryTheDate(Map<String, Object> values, Fact before) {
        boolean wereOne = before.document() != null && before.on().equals(before.document().date());
        List<BadValue> problems = new ArrayList<>();
        check(ON, () -> RawValues.readDate(values.get(ON)), problems);
        if (wereOne && problems.isEmpty() && !values.containsKey(DOCUMENT)) {
            values.put(DOCUMENT, Map.of("date", values.get(ON)));
        }
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    boolean names(String value) {
        return values.containsKey(value);
    }

    /** As it is kept, with the kind of fact that comes of it. */
    static Map<String, Object> kept(Map<String, Object> values, Fact before, Fact after) {
        Map<String, Object> kept = new LinkedHashMap<>();
        values.forEach((name, value) -> kept.put(name, after.particulars().raw().getOrDefault(name, value)));
        if (after.what() != before.what()) {
            kept.put(RECORDS, after.what().name());
        }
        return kept;
    }

    // ---- reading

    private FactKind kind(Fact fact) {
        Object records = values.get(RECORDS);
        return records == null
                ? fact.what()
                : Arrays.stream(FactKind.values())
                        .filter(kind -> kind.name().equals(records))
                        .findFirst()
                        .orElseThrow(() -> new RawValues.Unreadable("choice"));
    }

    private LocalDate on(Fact fact) {
        Object on = values.get(ON);
        return isBlank(on) ? fact == null ? null : fact.on() : Field.date(ON).read(on);
    }

    private String text(String name, String before) {
        if (!values.containsKey(name)) {
            return before;
        }
        return isBlank(values.get(name)) ? null : Field.longText(name).read(values.get(name));
    }

    private DocumentRef document(DocumentRef before) {
        if (!values.containsKey(DOCUMENT)) {
            return before;
        }
        Object given = values.get(DOCUMENT);
        if (isBlank(given)) {
            return null;
        }
        if (!(given instanceof Map<?, ?> paper)) {
            throw new RawValues.Unreadable("object");
        }
        String number = paper.containsKey("number")
                ? isBlank(paper.get("number")) ? null : Field.text("number").read(paper.get("number"))
                : before == null ? null : before.number();
        if (number != null && number.length() > DOCUMENT_NUMBER_LIMIT) {
            throw new RawValues.Unreadable("tooLong");
        }
        LocalDate date = paper.containsKey("date")
                ? isBlank(paper.get("date")) ? null : Field.date("date").read(paper.get("date"))
                : before == null ? null : before.date();
        return number == null && date == null ? null : new DocumentRef(number, date);
    }

    private static void check(String field, Runnable reading, List<BadValue> problems) {
        try {
            reading.run();
        } catch (RawValues.Unreadable unreadable) {
            problems.add(new BadValue(field, unreadable.getMessage()));
        }
    }

    private static boolean isBlank(Object value) {
        return value == null || value instanceof String text && text.isBlank();
    }
}
