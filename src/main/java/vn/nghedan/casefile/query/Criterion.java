package vn.nghedan.casefile.query;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Function;

import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.State;
import vn.nghedan.web.problem.BadInput;

/** By what a list of files may be narrowed down; pages and programs ask for it by the same name. */
public enum Criterion {

    // @formatter:off
    TYPE("type", "{s}.type = {type}", code(MatterType.class)),
    PROCEDURE("procedure", "{s}.procedure = {procedure}", code(ProcedureCode.class)),
    STATE("state", "{s}.state = {state}", code(State.class)),
    UNIT("unit", "{s}.unit = {unit}", Criterion::word),
    HANDLER("handler", "{s}.handler = {handler}", Criterion::word),
    /** Due on just that day. */
    DUE_ON("dueOn", "{s}.dueOn = {dueOn}", Criterion::day),
    DUE_BEFORE("dueBefore", "{s}.dueOn < {dueBefore} and {s}.phase <> CLOSED", Criterion::day),
    /** Overdue as of that day too. */
    OVERDUE_ON("overdueOn", """
            exists (select 1 from {spans} o where o.dossierId = {s}.dossierId and o.fromOn <= {overdueOn}
                    and o.untilOn > {overdueOn} and o.lateAfter < {overdueOn} and o.phase <> CLOSED)
            """, Criterion::day),
    /** Received on that day or later, by whichever unit. */
    RECEIVED_FROM("receivedFrom", opened("o.fromOn >= {receivedFrom}"), Criterion::day),
    RECEIVED_UNTIL("receivedUntil", opened("o.fromOn <= {receivedUntil}"), Criterion::day),
    /** The unit that it was given to when it was received. */
    RECEIVED_BY("receivedBy", opened("o.unit = {receivedBy}"), Criterion::word),
    /** Closed on that day or later, and still so. */
    CLOSED_FROM("closedFrom", "{s}.closedOn >= {closedFrom}", Criterion::day),
    /** Not in the same view on that other day: what has entered it since, or has left it until then. */
    UNLIKE("unlike", null, Criterion::day);
    // @formatter:on

    private final String word;
    private final String condition;
    private final Function<String, Object> reader;

    Criterion(String word, String condition, Function<String, Object> reader) {
        this.word = word;
        this.condition = condition;
        this.reader = reader;
    }

    /** Its name in an address, and of the parameter it takes. */
    public String word() {
        return word;
    }

    /** A condition on a span {@code {s}}, which names its value as {@code {type}}; null where it takes more than one. */
    String condition() {
        return condition;
    }

    /** Whether it asks how the file stood, rather than what it is. */
    boolean changesWithTime() {
        return condition != null && condition.startsWith("{s}.");
    }

    /**
     * @throws BadInput for what this criterion cannot be
     */
    public Object read(String given) {
        try {
            return reader.apply(given);
        } catch (DateTimeParseException unreadable) {
            throw new BadInput(word, "web:error_date");
        } catch (IllegalArgumentException unknown) {
            throw new BadInput(word, "web:error_choice");
        }
    }

    private static String opened(String condition) {
        return "exists (select 1 from {spans} o where o.dossierId = {s}.dossierId and o.opening = true and " + condition
                + ")";
    }

    private static Object word(String given) {
        return given;
    }

    private static Object day(String given) {
        return LocalDate.parse(given);
    }

    private static <E extends Enum<E>> Function<String, Object> code(Class<E> type) {
        return given -> Enum.valueOf(type, given);
    }
}
