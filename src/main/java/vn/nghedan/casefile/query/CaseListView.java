package vn.nghedan.casefile.query;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a list or a number counts, as of a day {@code on}. One definition for both, so that every number equals the
 * length of the list behind it.
 *
 * <p>Backlog (tồn đọng) has no definition in law; here it is a file still to be decided that is overdue, or was carried
 * over from an earlier statistical period, or is stuck. The three are also counted apart. See {@link BacklogTerms}.
 */
public enum CaseListView {

    // @formatter:off
    ALL("1 = 1"),
    OPEN(Conditions.OPEN),
    /** Received and not settled yet: decisions that wait for effect, execution or archiving are left out. */
    TO_SETTLE("{s}.phase in (INTAKE, SETTLING, SUSPENDED)"),
    OVERDUE(Conditions.OVERDUE),
    DUE_TODAY(Conditions.OPEN + " and {s}.dueOn = {on}"),
    /** Due within three working days, today included, and what is late by one reading of the law only. */
    DUE_SOON(Conditions.OPEN + " and {s}.lateAfter >= {on} and {s}.dueOn <= {soon}"),
    SUSPENDED("{s}.phase = SUSPENDED"),
    UNASSIGNED(Conditions.OPEN + " and {s}.handler is null"),
    /** The next ordinary step is a paper for the director to sign, and everything before it is done. */
    AWAITING_SIGNATURE(Conditions.OPEN + " and (" + AwaitingDirector.SIGNATURE + ")"),
    /** Brought to us though the competent body below had not been asked. */
    OVER_LEVEL(Conditions.OPEN + " and {s}.overLevel = true"),
    /** Some act in it did not keep the law, and was recorded all the same. */
    IRREGULAR(Conditions.OPEN + " and {s}.irregular = true"),
    /** Brought by so many people together that it counts as a crowd. */
    GROUP(Conditions.OPEN + " and {s}.groupSize >= {groupFrom}"),
    /** Received, or given to its present handler, within the last three working days. */
    NEW(Conditions.OPEN + """
             and ({s}.receivedOn > {recent} or {s}.handler is not null and {s}.fromOn > {recent} and not exists (
                  select 1 from {spans} earlier where earlier.dossierId = {s}.dossierId and earlier.fromOn <= {recent}
                  and earlier.handler = {s}.handler))
            """),

    /** Waiting for acceptance. */
    INTAKE("{s}.phase = INTAKE"),
    SETTLING("{s}.phase = SETTLING"),
    /** Settled; effect, execution, publication or archiving are still to come. */
    AFTERWARDS("{s}.phase = AFTERWARDS"),
    CLOSED("{s}.phase = CLOSED"),

    BACKLOG("(" + Conditions.OVERDUE + ") or (" + Conditions.CARRIED_OVER + ") or (" + Conditions.STUCK + ")"),
    /** Received before the statistical period of the day began, and still to be decided. */
    CARRIED_OVER(Conditions.CARRIED_OVER),
    /** Nothing has been put on record for many working days, though it does not stand still by decision. */
    STUCK(Conditions.STUCK),

    /** Decided or ended without decision during the last months, and still so. */
    SETTLED(Conditions.SETTLED),
    SETTLED_IN_TIME(Conditions.SETTLED + " and {s}.settledLate = false"),
    /** Settled after the date by which it was due; that never heals. */
    SETTLED_LATE(Conditions.SETTLED + " and {s}.settledLate = true"),

    // by calendar days since receipt
    AGE_0_30(Conditions.OPEN + " and {s}.receivedOn >= {age30}"),
    AGE_31_60(Conditions.OPEN + " and {s}.receivedOn < {age30} and {s}.receivedOn >= {age60}"),
    AGE_61_90(Conditions.OPEN + " and {s}.receivedOn < {age60} and {s}.receivedOn >= {age90}"),
    AGE_OVER_90(Conditions.OPEN + " and {s}.receivedOn < {age90}");
    // @formatter{on}

    /** The bands of age, the youngest first. */
    public static final List<CaseListView> AGES = List.of(AGE_0_30, AGE_31_60, AGE_61_90, AGE_OVER_90);

    private static final Set<CaseListView> EVER_MORE = EnumSet.of(ALL, CLOSED, SETTLED, SETTLED_IN_TIME,
            SETTLED_LATE);

    private final String condition;

    CaseListView(String condition) {
        this.condition = condition;
    }

    /**
     * A condition on a span {@code {s}}, which names the days of {@link ListDates} as {@code {on}}.
     *
     * @param latest whether it is asked of the spans that hold by now
     */
    String condition(boolean latest) {
        return condition.replace(Conditions.OPEN, latest ? Conditions.OPEN_NOW : Conditions.OPEN_THEN);
    }

    /**
     * Picks the spans that held at the end of the day; of what is open only the open ones. The end of time bounds their
     * range: some databases take an index only by how it is bounded, and this one leaves the fewest spans to look at.
     */
    String held(boolean latest) {
        if (latest) {
            return isOfOpenFiles() ? Conditions.OPEN_NOW : "{s}.untilOn = " + Conditions.END_OF_TIME;
        }
        return isOfOpenFiles()
                ? "{s}.fromOn <= {on} and " + Conditions.OPEN_THEN + " and {s}.openUntil <= {endOfTime}"
                : "{s}.fromOn <= {on} and {s}.untilOn > {on}";
    }

    /** Whether it holds no file that is closed: those are few, however many there ever were. */
    public boolean isOfOpenFiles() {
        return !EVER_MORE.contains(this);
    }

    /** As it stands in an address: {@code due-soon}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The view an address names; everything where it names none. */
    public static CaseListView of(String slug) {
        for (CaseListView view : values()) {
            if (view.slug().equals(slug)) {
                return view;
            }
        }
        return ALL;
    }

    private static final class Conditions {

        // a constant and no parameter: only by that a database knows that its index of what is open holds the answer
        static final String END_OF_TIME = "local date 9999-12-31";
        // says that the phase was not CLOSED, in a way that an index finds
        static final String OPEN = "{open}";
        static final String OPEN_THEN = "{s}.openUntil > {on}";
        static final String OPEN_NOW = "{s}.openUntil = " + END_OF_TIME;
        // past due by every reading of the law: where two texts disagree nothing is held late by one of them
        static final String OVERDUE = OPEN + " and {s}.lateAfter < {on}";
        static final String SETTLED = "{s}.settledOn > {settledAfter} and {s}.settledOn <= {on}";
        static final String CARRIED_OVER = "{s}.phase in (INTAKE, SETTLING, SUSPENDED) and {s}.receivedOn < {periodStart}";
        static final String STUCK = "{s}.phase in (INTAKE, SETTLING) and {s}.lastFactOn < {stuckBefore}";
    }
}
