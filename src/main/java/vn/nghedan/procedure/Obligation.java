package vn.nghedan.procedure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.nghedan.procedure.field.Fields;

/**
 * What a decision in force, or the handling of a conclusion, obliges somebody to do — Decree 124/2020, art. 31; Law on
 * Denunciations, art. 36. The directing document says who does what by when; from then on what was done is reported.
 *
 * @param number
 *            the number of the fact that created it, by which acts name it
 * @param obligor
 *            who has to do it, in words
 * @param unit
 *            the unit of the agency that does it or sees to it; {@code null} for none
 * @param handler
 *            the staff code of who sees to it; {@code null} for nobody
 * @param owed
 *            how much, in the measure of its kind; {@code null} where there is nothing to measure
 * @param dueOn
 *            the last day; overdue is asked as of a day, never stored
 * @param doneOn
 *            the day it was done; {@code null} while it is not
 */
public record Obligation(int number, Kind kind, ObligorKind obligorKind, String obligor, String unit, String handler,
        String what, BigDecimal owed, LocalDate createdOn, LocalDate dueOn, LocalDate doneOn,
        List<Progress> progress) {

    /** In what an obligation is measured: million dong, square metres, people, or not at all. */
    public enum Measure {
        MILLION_DONG, SQUARE_METRES, PERSONS, NONE
    }

    public enum Kind {

        /** Money for the State, and money for whoever complained. */
        RECOVER_MONEY(Measure.MILLION_DONG), RETURN_MONEY(Measure.MILLION_DONG), RECOVER_LAND(
                Measure.SQUARE_METRES), RETURN_LAND(Measure.SQUARE_METRES),
        /** People to be disciplined, and people handed to the investigating body. */
        DISCIPLINE(Measure.PERSONS), PROSECUTE(Measure.PERSONS), OTHER(Measure.NONE);

        private final Measure measure;

        Kind(Measure measure) {
            this.measure = measure;
        }

        public Measure measure() {
            return measure;
        }
    }

    public enum ObligorKind {
        UNIT, PERSON, OTHER_BODY
    }

    /**
     * What was reported.
     *
     * @param number
     *            the number of the fact that reports it
     * @param carriedOut
     *            how much had been carried out by then, all told; {@code null} if it does not say
     * @param evidence
     *            the paper that shows it; {@code null} if none was named
     */
    public record Progress(int number, LocalDate on, BigDecimal carriedOut, String what, String evidence) {}

    public Obligation {
        progress = List.copyOf(progress);
    }

    // ---- questions

    /** How much has been carried out, all told. */
    public BigDecimal carriedOut() {
        return progress.stream()
                .map(Progress::carriedOut)
                .filter(amount -> amount != null)
                .reduce((earlier, later) -> later)
                .orElse(BigDecimal.ZERO);
    }

    public boolean isDone() {
        return doneOn != null;
    }

    public boolean isOverdueOn(LocalDate day) {
        return dueOn.isBefore(day) && (doneOn == null || doneOn.isAfter(day));
    }

    /** Whether an amount is no more than is owed; nothing is too much where nothing is measured. */
    public boolean holds(BigDecimal amount) {
        return owed == null || amount.compareTo(owed) <= 0;
    }

    // ---- reading a journal

    /** The obligations that a journal knows, in the order in which they were created. */
    public static List<Obligation> of(List<Fact> facts) {
        Map<Integer, Obligation> known = new LinkedHashMap<>();
        for (Fact fact : facts) {
            if (fact.what() == FactKind.OBLIGATION_CREATED) {
                known.put(fact.number(), created(fact));
            } else {
                fact.get(Fields.OBLIGATION)
                        .ifPresent(number -> known.computeIfPresent(number, (n, one) -> one.with(fact)));
            }
        }
        return List.copyOf(known.values());
    }

    private static Obligation created(Fact fact) {
        return new Obligation(fact.number(), fact.get(Fields.OBLIGATION_KIND).orElseThrow(),
                fact.get(Fields.OBLIGOR_KIND).orElseThrow(), fact.get(Fields.OBLIGOR).orElseThrow(),
                fact.get(Fields.UNIT).orElse(null), fact.get(Fields.ASSIGNEE).orElse(null),
                fact.get(Fields.SUMMARY).orElseThrow(), fact.get(Fields.AMOUNT).orElse(null), fact.on(),
                fact.get(Fields.DUE_ON).orElseThrow(), null, List.of());
    }

    /** What is done is carried out in full, unless it says how much. */
    private Obligation with(Fact fact) {
        boolean done = fact.what() == FactKind.OBLIGATION_DONE;
        List<Progress> more = new ArrayList<>(progress);
        more.add(new Progress(fact.number(), fact.on(), fact.get(Fields.CARRIED_OUT).orElse(done ? owed : null),
                fact.get(Fields.SUMMARY).orElse(null), fact.get(Fields.EVIDENCE).orElse(null)));
        return new Obligation(number, kind, obligorKind, obligor, unit, handler, what, owed, createdOn, dueOn,
                done ? fact.on() : doneOn, more);
    }
}
