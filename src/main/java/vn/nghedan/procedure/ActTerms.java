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
}
