package vn.nghedan.reception.closure;

import java.time.Instant;
import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonIgnore;

import vn.nghedan.procedure.field.DocumentRef;

/**
 * Days on which the reception place is closed, as the outside sees it.
 *
 * @param instead where people turn meanwhile; null if nothing is said
 * @param calledOff why it was called off; null while it holds
 */
record ClosureView(long id, LocalDate from, LocalDate to, String place, String reason, String instead, String decidedBy,
        DocumentRef document, String recordedBy, Instant recordedAt, String calledOff, String calledOffBy,
        Instant calledOffAt, int version) {

    @JsonIgnore
    public boolean isOff() {
        return calledOff != null;
    }

    @JsonIgnore
    public boolean isOneDay() {
        return from.equals(to);
    }
}
