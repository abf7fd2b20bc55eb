package vn.nghedan.casefile;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

import vn.nghedan.procedure.Phase;
import vn.nghedan.procedure.State;

/** A span as boards count it, for today and for any past day. Derived. */
@MappedSuperclass
abstract class SpanColumns {

    // a day instead of null, so that "held on a day" is one range that an index finds
    private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long dossierId;
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
    private String dueRule;
    private LocalDate pausedSince;
    private LocalDate lastFactOn;

    // for counting what is open and what moved without a look at the other spans
    private LocalDate openUntil;
    private LocalDate cameOn;
    private LocalDate leftOn;
    private boolean opening;

    private LocalDate settledOn;
    private Integer settledDays;
    private boolean settledLate;

    SpanColumns() {
    }

    /** A span among those beside it. */
    record Placed(long dossierId, Span span, Span before, Span after) {

        /** A file's spans, given in their order. */
        static List<Placed> all(long dossierId, List<Span> spans) {
            return IntStream.range(0, spans.size())
                    .mapToObj(i -> new Placed(dossierId, spans.get(i), i == 0 ? null : spans.get(i - 1),
                            i == spans.size() - 1 ? null : spans.get(i + 1)))
                    .toList();
        }
    }

    SpanColumns(Placed placed) {
        Span span = placed.span();
        this.dossierId = placed.dossierId();
        this.fromOn = span.from();
        this.untilOn = span.until() == null ? FOR_EVER : span.until();
        this.state = span.state();
        this.phase = span.state().phase();
        this.unit = span.unit();
        this.handler = span.handler();
        this.dueOn = span.dueOn();
        this.dueRule = span.dueRule();
        this.pausedSince = span.pausedSince();
        this.lastFactOn = span.lastFactOn();
        this.openUntil = span.isOpen() ? untilOn : fromOn;
        this.cameOn = span.isOpen() && !span.isOpenInTheUnitOf(placed.before()) ? fromOn : null;
        this.leftOn = span.isOpen() && placed.after() != null && !span.isOpenInTheUnitOf(placed.after())
                ? untilOn
                : null;
        this.opening = placed.before() == null;
        Settlement settlement = span.settlement();
        this.settledOn = settlement == null ? null : settlement.on();
        this.settledDays = settlement == null ? null : settlement.days();
        this.settledLate = settlement != null && settlement.late();
    }

    /** All that counts, to tell whether a span came out as it is written. */
    List<Object> content() {
        return Arrays.asList(fromOn, untilOn, state, unit, handler, dueOn, dueRule, pausedSince, lastFactOn, openUntil,
                cameOn, leftOn, opening, settledOn, settledDays, settledLate);
    }
}
