package vn.nghedan.law;

import java.util.Set;

/**
 * One length of a term, and the circumstances under which it holds.
 *
 * @param key
 *            the code of this very variant, for example {@code KN1_SETTLE_COMPLEX}
 * @param when
 *            all of these must hold; empty for the ordinary length, which stands last
 * @param amount
 *            how many units
 */
public record Length(String key, Set<Condition> when, int amount) {

    public Length {
        when = when == null ? Set.of() : Set.copyOf(when);
        if (amount < 1) {
            throw new IllegalArgumentException("lengths: amount: a number of at least 1 is missing");
        }
    }
}
