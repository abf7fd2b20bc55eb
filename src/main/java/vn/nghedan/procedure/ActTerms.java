package vn.nghedan.procedure;

import java.util.List;

import vn.nghedan.law.Citation;

/**
 * What a procedure says of an act wherever it may be done.
 *
 * @param asks
 *            the fields it asks for
 * @param basis
 *            the articles it rests on
 */
public record ActTerms(List<Asked> asks, List<Citation> basis) {

    public ActTerms {
        asks = List.copyOf(asks);
        basis = List.copyOf(basis);
    }

    /** The same with no more questions than this file has an answer to. */
    public ActTerms of(Standing file) {
        return new ActTerms(asks.stream().filter(asked -> asked.fits().test(file)).toList(), basis);
    }
}
