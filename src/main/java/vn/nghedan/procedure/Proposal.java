package vn.nghedan.procedure;

import java.time.LocalDate;
import java.util.Map;

import vn.nghedan.procedure.field.DocumentRef;

/**
 * An act as an officer proposes it: nothing in it is checked yet.
 *
 * @param on
 *            the legal date; {@code null} if none was given
 * @param decidedBy
 *            staff code of who decided
 * @param values
 *            raw values of the act's own fields
 */
public record Proposal(Act act, LocalDate on, String decidedBy, DocumentRef document, String note,
        Map<String, Object> values) {

    public Proposal {
        values = Map.copyOf(values);
    }
}
