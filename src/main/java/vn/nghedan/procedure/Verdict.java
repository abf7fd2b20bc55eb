package vn.nghedan.procedure;

import java.util.List;

import vn.nghedan.procedure.field.BadValue;

/** What a procedure answers to a proposed act. An expected refusal is an answer, not an exception. */
public sealed interface Verdict {

    /** It may be recorded; this fact goes into the journal. Where it is wrong without being void, it says in what. */
    record Lawful(Step step, Fact fact, List<Irregularity> irregularities) implements Verdict {}

    /** The table knows no such step from where the file stands. */
    record NotPossible(Act act, List<Act> possible) implements Verdict {}

    /** What was given does not fit the fields. */
    record Unreadable(List<BadValue> problems) implements Verdict {}

    /** The law forbids it. */
    record Refused(Refusal refusal) implements Verdict {}
}
