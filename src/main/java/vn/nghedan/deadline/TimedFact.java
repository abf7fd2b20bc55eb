package vn.nghedan.deadline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import vn.nghedan.law.Condition;
import vn.nghedan.law.FactPattern;

/** What the clocks need to know of a fact in a journal. */
public interface TimedFact {

    /** The kind, as the rules name it: {@code ACCEPTED}, {@code SUSPENDED} … */
    String kind();

    /** The legal date. */
    LocalDate on();

    /** Another date the fact carries, such as the day a decision was received. */
    Optional<LocalDate> date(String name);

    /** Whether the fact gives a field this value, as the rules write it. */
    boolean says(String field, String value);

    default boolean is(FactPattern pattern) {
        return pattern.matches(kind(), this::says);
    }

    default boolean isOneOf(Set<FactPattern> patterns) {
        return patterns.stream().anyMatch(this::is);
    }

    /** Whether it can meet a term that this earlier fact started, where one kind of fact meets several terms. */
    default boolean meets(TimedFact earlier) {
        return true;
    }

    /** Whether it says of the same person what this earlier fact said already, so that no other term begins with it. */
    default boolean repeats(TimedFact earlier) {
        return false;
    }

    /** Whether the matter is settled anew from this fact on, and what was said before is said of another decision. */
    default boolean beginsAnew() {
        return false;
    }

    /** Conditions that hold from this fact on. */
    Set<Condition> brings();

    /** The due date a head set by this fact, for a term to which the law gives no number. */
    Optional<LocalDate> setsDue();
}
