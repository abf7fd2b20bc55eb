package vn.nghedan.procedure;

import java.util.List;

import vn.nghedan.law.Citation;
import vn.nghedan.law.RuleBook;

/**
 * The law does not allow the act now.
 *
 * @param ground
 *            the code of the ground, in the rule book's family {@code GUARD}; text and message follow from it
 * @param basis
 *            the articles
 * @param facts
 *            numbers of the facts that stand against it; empty where it is not for them
 */
public record Refusal(String ground, List<Citation> basis, List<Integer> facts) {

    public Refusal(String ground, List<Citation> basis) {
        this(ground, basis, List.of());
    }

    /** With the articles of the ground as they are on the day of the act; before anything is proposed, as they came. */
    public static Refusal on(String ground, GuardContext situation) {
        RuleBook book = situation.ruleBook();
        return new Refusal(ground, situation.proposed() == null
                ? book.versionsOfGround(ground).get(0).basis()
                : book.groundNear(ground, situation.proposed().on()).orElseThrow().basis());
    }
}
