package vn.nghedan.procedure.field;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

import vn.nghedan.law.GroundFamily;
import vn.nghedan.procedure.ChallengedDecision;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.FirstDecision;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.Part;
import vn.nghedan.procedure.judging.Challenges;

/**
 * A typed field of an act: what it is called, which values it takes, how it is read from outside and written back.
 *
 * <p>Raw values are what JSON or a form gives: text, numbers, booleans, lists and maps.
 *
 * @param <T>
 *            what a value is inside
 */
public final class Field<T> {

    /** Which control a screen shows for it, and which values fit. */
    public enum Kind {
        DATE, TEXT, LONG_TEXT, NUMBER, DECIMAL, YES_NO, CHOICE, CHOICES, GROUND, GROUNDS, STAFF, STAFF_LIST, UNIT, CONTENTS, FILE, OBLIGATION, PARTS, FIRST_DECISION, CHALLENGED, REPLACEMENT
    }

    /** Where a date may lie. */
    public enum Lies {
        ANYWHERE,
        /** Not before the legal date of the act: what is set or announced. */
        FROM_THE_ACT_ON,
        /** Not after the legal date of the act: what led to it. */
        UNTIL_THE_ACT,
        /** Not after the day on which the file was received: what the complaint is about. */
        UNTIL_RECEIPT,
        /** Not after today: what has happened. */
        UNTIL_TODAY
    }

    /** As people count, and as programs write it: no fraction, no exponent, nothing beyond what can be counted here. */
    private static final Pattern WHOLE = Pattern.compile("\\d{1,7}");
    private static final int TEXT_LIMIT = 500;
    private static final int LONG_TEXT_LIMIT = 20_000;
    /** More than anybody has to choose of, and as many parts as a letter has contents. */
    private static final int MOST = 200;
    private static final int MOST_PARTS = 20;

    private final String name;
    private final Kind kind;
    private final List<String> choices;
    private final GroundFamily family;
    private final Function<Object, T> reader;
    private final Function<T, Object> writer;
    private final Lies lies;
    private final Map<FactKind, FactKind> followed;
    private final Field<LocalDate> from;

    private Field(String name, Kind kind, List<String> choices, GroundFamily family, Function<Object, T> reader,
            Function<T, Object> writer) {
        this(name, kind, choices, family, reader, writer, Lies.ANYWHERE, Map.of(), null);
    }

    private Field(String name, Kind kind, List<String> choices, GroundFamily family, Function<Object, T> reader,
            Function<T, Object> writer, Lies lies, Map<FactKind, FactKind> followed, Field<LocalDate> from) {
        this.name = name;
        this.kind = kind;
        this.choices = choices;
        this.family = family;
        this.reader = reader;
        this.writer = writer;
        this.lies = lies;
        this.followed = followed;
        this.from = from;
    }

    // ---- kinds of fields

    public static Field<LocalDate> date(String name) {
        return new Field<>(name, Kind.DATE, List.of(), null, Field::readDate, LocalDate::toString);
    }

    public static Field<LocalDate> date(String name, Lies lies) {
        return new Field<>(name, Kind.DATE, List.of(), null, Field::readDate, LocalDate::toString, lies,
                Map.of(), null);
    }

    /** The same date, which in this kind of fact does not lie before the last of another kind. */
    Field<T> following(FactKind in, FactKind earlier) {
        Map<FactKind, FactKind> more = new EnumMap<>(FactKind.class);
        more.putAll(followed);
        more.put(in, earlier);
        return new Field<>(name, kind, choices, family, reader, writer, lies, Map.copyOf(more), from);
    }

    /** The same date, which does not lie before another that the fact names. */
    Field<T> notBefore(Field<LocalDate> other) {
        return new Field<>(name, kind, choices, family, reader, writer, lies, followed, other);
    }

    public static Field<String> text(String name) {
        return new Field<>(name, Kind.TEXT, List.of(), null, raw -> readText(raw, TEXT_LIMIT), text -> text);
    }

    public static Field<String> longText(String name) {
        return new Field<>(name, Kind.LONG_TEXT, List.of(), null, raw -> readText(raw, LONG_TEXT_LIMIT), text -> text);
    }

    public static Field<Integer> number(String name) {
        return new Field<>(name, Kind.NUMBER, List.of(), null, Field::readNumber, number -> number);
    }

    /** An amount that is not negative, with at most two decimals. */
    public static Field<BigDecimal> decimal(String name) {
        return new Field<>(name, Kind.DECIMAL, List.of(), null, Decimals::read, amount -> amount);
    }

    /** The number of an obligation of the file. */
    public static Field<Integer> obligation(String name) {
        return new Field<>(name, Kind.OBLIGATION, List.of(), null, Field::readNumber, number -> number);
    }

    public static Field<Boolean> yesNo(String name) {
        return new Field<>(name, Kind.YES_NO, List.of(), null, Field::readYesNo, yes -> yes);
    }

    public static <E extends Enum<E>> Field<E> choice(String name, Class<E> type, List<E> allowed) {
        return new Field<>(name, Kind.CHOICE, allowed.stream().map(Enum::name).toList(), null,
                raw -> allowed.stream()
                        .filter(value -> value.name().equals(readText(raw, TEXT_LIMIT)))
                        .findFirst()
                        .orElseThrow(() -> new Unreadable("choice")),
                Enum::name);
    }

    public static <E extends Enum<E>> Field<E> choice(String name, Class<E> type) {
        return choice(name, type, Arrays.asList(type.getEnumConstants()));
    }

    /** Several of a list. */
    public static <E extends Enum<E>> Field<List<E>> choices(String name, Class<E> type) {
        Field<E> one = choice(name, type);
        return new Field<>(name, Kind.CHOICES, one.choices(), null,
                raw -> readTexts(raw).stream().map(one::read).toList(),
                many -> many.stream().map(Enum::name).toList());
    }

    /** A ground of the law; the family says which may be chosen. */
    public static Field<String> ground(String name, GroundFamily family) {
        return new Field<>(name, Kind.GROUND, List.of(), family, raw -> readText(raw, TEXT_LIMIT), text -> text);
    }

    public static Field<List<String>> grounds(String name, GroundFamily family) {
        return new Field<>(name, Kind.GROUNDS, List.of(), family, Field::readTexts, texts -> texts);
    }

    public static Field<String> staff(String name) {
        return new Field<>(name, Kind.STAFF, List.of(), null, raw -> readText(raw, TEXT_LIMIT), text -> text);
    }

    public static Field<List<String>> staffList(String name) {
        return new Field<>(name, Kind.STAFF_LIST, List.of(), null, Field::readTexts, texts -> texts);
    }

    public static Field<String> unit(String name) {
        return new Field<>(name, Kind.UNIT, List.of(), null, raw -> readText(raw, TEXT_LIMIT), text -> text);
    }

    /** The code of another file. */
    public static Field<String> file(String name) {
        return new Field<>(name, Kind.FILE, List.of(), null, raw -> readText(raw, TEXT_LIMIT), text -> text);
    }

    /** Numbers of contents of the file, from 1. */
    public static Field<List<Integer>> contents(String name) {
        return new Field<>(name, Kind.CONTENTS, List.of(), null,
                raw -> readList(raw, MOST).stream().map(Field::readNumber).toList(), numbers -> numbers);
    }

    public static Field<List<Part>> parts(String name) {
        return new Field<>(name, Kind.PARTS, List.of(), null,
                raw -> readList(raw, MOST_PARTS).stream().map(Field::readPart).toList(),
                parts -> parts.stream()
                        .map(part -> Map.of("type", part.type().name(), "summary", part.summary()))
                        .toList());
    }

    public static Field<FirstDecision> firstDecision(String name) {
        return new Field<>(name, Kind.FIRST_DECISION, List.of(), null, Field::readFirstDecision,
                Field::writeFirstDecision);
    }

    /** The decision or act complained of; what is not known of it is left out, but something is. */
    static Field<ChallengedDecision> challenged(String name) {
        return new Field<>(name, Kind.CHALLENGED, List.of(), null, Challenges::read, Challenges::write);
    }

    /** Raw values that take the place of those of a struck-out fact. */
    public static Field<Map<String, Object>> replacement(String name) {
        return new Field<>(name, Kind.REPLACEMENT, List.of(), null, Field::readMap, map -> map);
    }

    // ---- questions

    public String name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }

    /** The codes that may be chosen; empty where the law or the directory gives them. */
    public List<String> choices() {
        return choices;
    }

    /** The family of grounds that may be chosen; {@code null} where it takes no ground. */
    public GroundFamily family() {
        return family;
    }

    /** Where the date of a date field may lie. */
    public Lies lies() {
        return lies;
    }

    /** What a date in this kind of fact follows. */
    public List<FactKind> followed(FactKind in) {
        return followed.containsKey(in) ? List.of(followed.get(in)) : List.of();
    }

    /** The date before which it does not lie; {@code null} for none. */
    public Field<LocalDate> from() {
        return from;
    }

    /** @throws Unreadable if the raw value does not fit */
    public T read(Object raw) {
        return reader.apply(raw);
    }

    public Object write(T value) {
        return writer.apply(value);
    }

    @Override
    public String toString() {
        return name;
    }

    /** A raw value does not fit; the message is the key of the problem. */
    public static final class Unreadable extends RuntimeException {

        public Unreadable(String problem) {
            super(problem, null, false, false);
        }
    }

    // ---- reading raw values

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

    private static Integer readNumber(Object raw) {
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

    private static List<?> readList(Object raw, int most) {
        if (raw instanceof Collection<?> many && many.size() > most) {
            throw new Unreadable("tooMany");
        }
        return raw instanceof Collection<?> many ? new ArrayList<>(many) : List.of(raw);
    }

    private static List<String> readTexts(Object raw) {
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

    private static Part readPart(Object raw) {
        Map<String, Object> map = readMap(raw);
        MatterType type = Arrays.stream(MatterType.values())
                .filter(t -> t.name().equals(map.get("type")))
                .findFirst()
                .orElseThrow(() -> new Unreadable("choice"));
        return new Part(type, readPresent(map, "summary"));
    }

    private static FirstDecision readFirstDecision(Object raw) {
        Map<String, Object> map = readMap(raw);
        Object receivedOn = map.get("receivedOn");
        return new FirstDecision(readPresent(map, "number"), readDate(readPresent(map, "date")),
                readPresent(map, "issuedBy"),
                receivedOn == null || receivedOn.toString().isBlank() ? null : readDate(receivedOn));
    }

    private static Object writeFirstDecision(FirstDecision decision) {
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
