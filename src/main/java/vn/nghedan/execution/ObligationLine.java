package vn.nghedan.execution;

import java.math.BigDecimal;
import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import vn.nghedan.procedure.Obligation;

/**
 * One obligation as it stood at the end of a day.
 *
 * @param file the code of the case
 * @param owed in the measure of its kind; null where nothing is measured
 * @param carriedOut all told by that day
 * @param doneOn null while it was not done by that day
 */
public record ObligationLine(@JsonProperty("case") String file, @JsonIgnore String subject,
        @JsonIgnore boolean restricted, int number, Obligation.Kind kind, Obligation.ObligorKind obligorKind,
        String obligor, String unit, String handler, String what, BigDecimal owed, BigDecimal carriedOut,
        LocalDate createdOn, LocalDate dueOn, LocalDate doneOn, boolean overdue) {

    /** In what it is measured. */
    @JsonProperty
    public Obligation.Measure measure() {
        return kind.measure();
    }
}
