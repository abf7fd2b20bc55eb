package vn.nghedan.casefile.readmodel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

import vn.nghedan.casefile.query.MonthlyFlow;
import vn.nghedan.procedure.MatterType;
import vn.nghedan.procedure.Phase;
import vn.nghedan.procedure.ProcedureCode;
import vn.nghedan.procedure.State;

/**
 * A span as boards count it, for today and for any past day. It says by itself all that is counted, so that a number is
 * read from spans alone. Derived.
 */
@MappedSuperclass
public abstract class SpanColumns {

    // a day instead of null, so that "held on a day" is one range that an index finds
    public static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;
    private long dossierId;
    @Enumerated(EnumType.STRING)
    @Column(name = "procedure_code")
    private ProcedureCode procedure;
    /** As is known today, whatever was known then: it decides who may know of the file now. */
    private boolean restricted;
    private LocalDate fromOn;
    private LocalDate untilOn;
    @Enumerated(EnumType.STRING)
    private State state;
    @Enumerated(EnumType.STRING)
    private Phase phase;
    @Column(name = "unit_code")
    private String unit;
    @Column(name = "handler_code")
    private String handler;
    private LocalDate dueOn;
    private LocalDate lateAfter;
    private String dueRule;
    private LocalDate pausedSince;
    private LocalDate lastFactOn;

    // for counting what is open and what moved without a look at the other spans
    private LocalDate openUntil;
    private LocalDate cameOn;
    private LocalDate leftOn;
    private boolean opening;

    @Enumerated(EnumType.STRING)
    @Column(name = "matter_type")
    private MatterType type;
    private LocalDate receivedOn;
    private int groupSize;
    private boolean overLevel;
    private boolean irregular;

    /** Since when it has been closed without interruption; null while it is open. */
    private LocalDate closedOn;
    private LocalDate settledOn;
    private Integer settledDays;
    private boolean settledLate;

    SpanColumns() {
    }

    /** Whose span it is. */
    public record Owner(long dossierId, ProcedureCode procedure, boolean restricted) {}

    /**
     * A span among those beside it.
     *
     * @param closedOn null while the file is open
     */
    record Placed(Owner owner, Span span, Span before, Span after, LocalDate closedOn) {

        /** A file's spans, given in their order. */
        static List<Placed> all(Owner owner, List<Span> spans) {
            List<Placed> placed = new ArrayList<>();
            LocalDate closedOn = null;
            for (int i = 0; i < spans.size(); i++) {
                Span span = spans.get(i);
                closedOn = span.isOpen() ? null : closedOn == null ? span.from() : closedOn;
                placed.add(new Placed(owner, span, i == 0 ? null : spans.get(i - 1),
                        i == spans.size() - 1 ? null : spans.get(i + 1), closedOn));
            }
            return placed;
        }
    }

    SpanColumns(Placed placed) {
        Span span = placed.span();
        this.dossierId = placed.owner().dossierId();
        this.procedure = placed.owner().procedure();
        this.restricted = placed.owner().restricted();
        this.fromOn = span.from();
        this.untilOn = span.until() == null ? FOR_EVER : span.until();
        this.state = span.state();
        this.phase = span.state().phase();
        this.unit = span.unit();
        this.handler = span.handler();
        this.dueOn = span.dueOn();
        this.lateAfter = span.lateAfter();
        this.dueRule = span.dueRule();
        this.pausedSince = span.pausedSince();
        this.lastFactOn = span.lastFactOn();
        this.openUntil = span.isOpen() ? untilOn : fromOn;
        this.cameOn = span.isOpen() && !span.isOpenInTheUnitOf(placed.before()) ? fromOn : null;
        this.leftOn = span.isOpen() && placed.after() != null && !span.isOpenInTheUnitOf(placed.after())
                ? untilOn
                : null;
        this.opening = placed.before() == null;
        this.type = span.matter().type();
        this.receivedOn = span.matter().receivedOn();
        this.groupSize = span.matter().groupSize();
        this.overLevel = span.matter().overLevel();
        this.irregular = span.matter().irregular();
        this.closedOn = placed.closedOn();
        Settlement settlement = span.settlement();
        this.settledOn = settlement == null ? null : settlement.on();
        this.settledDays = settlement == null ? null : settlement.days();
        this.settledLate = settlement != null && settlement.late();
    }

    /** Rewrites a row of the same file. */
    public void takesThePlaceOf(SpanColumns gone) {
        id = gone.id;
    }

    public boolean isRestricted() {
        return restricted;
    }

    /** Tells what this span adds to the months in which something begins or ends with it; letters and visits add nothing. */
    void addTo(MonthlyFlowSums.Adding sums) {
        if (procedure.type() == null) {
            return;
        }
        MonthlyFlowSums.Place place = new MonthlyFlowSums.Place(this instanceof RecordedSpanRow, unit, restricted);
        if (opening) {
            sums.add(place, fromOn, MonthlyFlow.RECEIVED);
        }
        if (cameOn != null) {
            sums.add(place, cameOn, MonthlyFlow.CAME);
        }
        if (leftOn != null) {
            sums.add(place, leftOn, MonthlyFlow.LEFT);
        }
        if (closedOn != null && holdsAtTheEndOf(YearMonth.from(closedOn))) {
            sums.add(place, closedOn, MonthlyFlow.CLOSED);
        }
    }

    private boolean holdsAtTheEndOf(YearMonth month) {
        return !fromOn.isAfter(month.atEndOfMonth()) && untilOn.isAfter(month.atEndOfMonth());
    }

    /** All that counts, to tell whether a span came out as it is written. */
    public List<Object> content() {
        return Arrays.asList(procedure, restricted, fromOn, untilOn, state, unit, handler, dueOn, lateAfter, dueRule,
                pausedSince,
                lastFactOn, openUntil, cameOn, leftOn, opening, type, receivedOn, groupSize, overLevel, irregular,
                closedOn,
                settledOn, settledDays, settledLate);
    }
}
