package vn.nghedan.procedure;

import java.util.List;

import vn.nghedan.law.Citation;

/**
 * What the law asked for and an act that happened did not keep. It follows from the journal and is never stored as truth.
 *
 * @param ground
 *            the code of the ground, in the rule book's family {@code GUARD}
 * @param basis
 *            the articles
 */
public record Irregularity(String ground, List<Citation> basis) {}
