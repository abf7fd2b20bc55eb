package vn.nghedan.casefile.readmodel;

import java.time.LocalDate;

/**
 * How a file came to be decided, or ended without a decision.
 *
 * @param on the legal date of the fact that did it
 * @param days calendar days since the receipt
 * @param late whether the date by which something was due just before had passed; that stays so
 */
record Settlement(LocalDate on, int days, boolean late) {}
