package vn.nghedan.procedure;

import java.util.List;

import vn.nghedan.law.Citation;

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
}
