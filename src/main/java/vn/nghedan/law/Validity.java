package vn.nghedan.law;

import java.time.LocalDate;

/**
 * The days on which a rule is in force, both ends included; an open end is {@code null}.
 */
public record Validity(LocalDate from, LocalDate to) {

    /** In force since ever and until further notice: for practice that no dated text fixes. */
    public static final Validity ALWAYS = new Validity(null, null);

    public Validity {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("in force from " + from + " to " + to + ": ends before it begins");
        }
    }

    public boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    public boolean overlaps(Validity other) {
        return (from == null || other.to == null || !from.isAfter(other.to))
                && (other.from == null || to == null || !other.from.isAfter(to));
    }
}
