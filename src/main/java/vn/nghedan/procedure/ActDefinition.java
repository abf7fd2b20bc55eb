package vn.nghedan.procedure;

import java.util.List;

import vn.nghedan.law.Citation;
import vn.nghedan.procedure.field.ActField;

/**
 * What a procedure says of an act wherever it may be done.
 *
 * @param asks
 *            the fields it asks for
 * @param basis
 *            the articles it rests on
 */
public record ActDefinition(List<ActField> asks, List<Citation> basis) {

    public ActDefinition {
        asks = List.copyOf(asks);
        basis = List.copyOf(basis);
    }

    /** The same with no more questions than this file has an answer to. */
    public ActDefinition of(CaseStatus file) {
        return new ActDefinition(asks.stream().filter(asked -> asked.fits().test(file)).toList(), basis);
    }
}
