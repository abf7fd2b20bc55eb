package vn.nghedan.law;

import java.util.List;

/**
 * A ground named by the law, on which something may be done or must be refused.
 *
 * @param code
 *            the code, for example {@code KN_SUS_A}
 * @param family
 *            what it is a ground for
 * @param text
 *            the ground itself
 * @param decider
 *            who decides on it: {@code RECEIVER}, {@code HEAD}; {@code null} where the act says who
 * @param form
 *            the number of the paper it needs, or {@code null} where it is said orally or has no form of its own
 * @param basis
 *            the articles; never empty
 * @param convention
 *            whether the agency's own convention stands against it and the articles are only what that convention serves;
 *            the law itself does not forbid it
 */
public record Ground(String code, GroundFamily family, Wording text, String decider, String form, List<Citation> basis,
        boolean convention, Mark mark, Validity inForce) {

    public Ground {
        if (code == null || !code.matches("[A-Z][A-Z0-9_]*")) {
            throw new IllegalArgumentException("code: capitals, digits and _ only");
        }
        if (family == null) {
            throw new IllegalArgumentException("family: missing");
        }
        if (text == null) {
            throw new IllegalArgumentException("text: missing");
        }
        basis = basis == null ? List.of() : List.copyOf(basis);
        if (basis.isEmpty()) {
            throw new IllegalArgumentException("basis: missing; every ground cites its article");
        }
        if (mark == null) {
            throw new IllegalArgumentException("mark: missing");
        }
        inForce = inForce == null ? Validity.ALWAYS : inForce;
    }
}
