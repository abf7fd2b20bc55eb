package vn.nghedan.deadline;

import vn.nghedan.law.Rule;

/**
 * Units by which a term is lengthened.
 *
 * @param amount
 *            how many, in the unit of the term
 * @param by
 *            the rule that allows it; {@code null} if it does not matter
 */
public record Extension(int amount, Rule by) {

    public Extension {
        if (amount < 0) {
            throw new IllegalArgumentException("days are not negative");
        }
    }
}
