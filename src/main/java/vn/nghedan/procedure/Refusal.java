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
 */
public record Refusal(String ground, List<Citation> basis) {}
