package vn.nghedan.procedure;

import java.time.LocalDate;

/**
 * The first-instance decision that a second complaint contests.
 *
 * @param receivedOn
 *            the day the complainant received it: from then the window for the second complaint runs
 */
public record FirstDecision(String number, LocalDate date, String issuedBy, LocalDate receivedOn) {}
