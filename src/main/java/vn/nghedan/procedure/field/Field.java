package vn.nghedan.procedure.field;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import vn.nghedan.law.GroundFamily;
import vn.nghedan.procedure.ChallengedDecision;
import vn.nghedan.procedure.FactKind;
import vn.nghedan.procedure.FirstDecision;
import vn.nghedan.procedure.Part;

/**
 * A typed field of an act: what it is called, which values it takes, how it is read from outside and written back.
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
        return new Field<>(name, Kind.DATE, List.of(), null, RawValues::readDate, LocalDate::toString);
    }

    public static Field<LocalDate> date(String name, Lies lies) {
        return new Field<>(name, Kind.DATE, List.of(), null, RawValues::readDate, LocalDate::toString, lies,
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
        return new Field<>(name, Kind.TEXT, List.of(), null, raw -> RawValues.readText(raw, RawValues.TEXT_LIMIT),
                text -> text);
    }

    public static Field<String> longText(String name) {
        return new Field<>(name, Kind.LONG_TEXT, List.of(), null,
                raw -> RawValues.readText(raw, RawValues.LONG_TEXT_LIMIT), text -> text);
    }

    public static Field<Integer> number(String name) {
        return new Field<>(name, Kind.NUMBER, List.of(), null, RawValues::readNumber, number -> number);
    }

    /** An amount that is not negative, with at most two decimals. */
    public static Field<BigDecimal> decimal(String name) {
        return new Field<>(name, Kind.DECIMAL, List.of(), null, Decimals::read, amount -> amount);
    }

    /** The number of an obligation of the file. */
    public static Field<Integer> obligation(String name) {
        return new Field<>(name, Kind.OBLIGATION, List.of(), null, RawValues::readNumber, number -> number);
    }

    public static Field<Boolean> yesNo(String name) {
        return new Field<>(name, Kind.YES_NO, List.of(), null, RawValues::readYesNo, yes -> yes);
    }

    public static <E extends Enum<E>> Field<E> choice(String name, Class<E> type, List<E> allowed) {
        return new Field<>(name, Kind.CHOICE, allowed.stream().map(Enum::name).toList(), null,
                raw -> allowed.stream()
                        .filter(value -> value.name().equals(RawValues.readText(raw, RawValues.TEXT_LIMIT)))
                        .findFirst()
                        .orElseThrow(() -> new RawValues.Unreadable("choice")),
                Enum::name);
    }

    public static <E extends Enum<E>> Field<E> choice(String name, Class<E> type) {
        return choice(name, type, Arrays.asList(type.getEnumConstants()));
    }

    /** Several of a list. */
    public static <E extends Enum<E>> Field<List<E>> choices(String name, Class<E> type) {
        Field<E> one = choice(name, type);
        return new Field<>(name, Kind.CHOICES, one.choices(), null,
                raw -> RawValues.readTexts(raw).stream().map(one::read).toList(),
                many -> many.stream().map(Enum::name).toList());
    }

    /** A ground of the law; the family says which may be chosen. */
    public static Field<String> ground(String name, GroundFamily family) {
        return new Field<>(name, Kind.GROUND, List.of(), family, raw -> RawValues.readText(raw, RawValues.TEXT_LIMIT),
                text -> text);
    }

    public static Field<List<String>> grounds(String name, GroundFamily family) {
        return new Field<>(name, Kind.GROUNDS, List.of(), family, RawValues::readTexts, texts -> texts);
    }

    public static Field<String> staff(String name) {
        return new Field<>(name, Kind.STAFF, List.of(), null, raw -> RawValues.readText(raw, RawValues.TEXT_LIMIT),
                text -> text);
    }

    public static Field<List<String>> staffList(String name) {
        return new Field<>(name, Kind.STAFF_LIST, List.of(), null, RawValues::readTexts, texts -> texts);
    }

    public static Field<String> unit(String name) {
        return new Field<>(name, Kind.UNIT, List.of(), null, raw -> RawValues.readText(raw, RawValues.TEXT_LIMIT),
                text -> text);
    }

    /** The code of another file. */
    public static Field<String> file(String name) {
        return new Field<>(name, Kind.FILE, List.of(), null, raw -> RawValues.readText(raw, RawValues.TEXT_LIMIT),
                text -> text);
    }

    /** Numbers of contents of the file, from 1. */
    public static Field<List<Integer>> contents(String name) {
        return new Field<>(name, Kind.CONTENTS, List.of(), null,
                raw -> RawValues.readList(raw, RawValues.MOST).stream().map(RawValues::readNumber).toList(),
                numbers -> numbers);
    }

    public static Field<List<Part>> parts(String name) {
        return new Field<>(name, Kind.PARTS, List.of(), null,
                raw -> RawValues.readList(raw, RawValues.MOST_PARTS).stream().map(RawValues::readPart).toList(),
                parts -> parts.stream()
                        .map(part -> Map.of("type", part.type().name(), "summary", part.summary()))
                        .toList());
    }

    public static Field<FirstDecision> firstDecision(String name) {
        return new Field<>(name, Kind.FIRST_DECISION, List.of(), null, RawValues::readFirstDecision,
                RawValues::writeFirstDecision);
    }

    /** The decision or act complained of; what is not known of it is left out, but something is. */
    static Field<ChallengedDecision> challenged(String name) {
        return new Field<>(name, Kind.CHALLENGED, List.of(), null, Challenges::read, Challenges::write);
    }

    /** Raw values that take the place of those of a struck-out fact. */
    public static Field<Map<String, Object>> replacement(String name) {
        return new Field<>(name, Kind.REPLACEMENT, List.of(), null, RawValues::readMap, map -> map);
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

    /** @throws RawValues.Unreadable if the raw value does not fit */
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
}
