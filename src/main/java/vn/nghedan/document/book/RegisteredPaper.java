package vn.nghedan.document.book;

import java.time.LocalDate;

import vn.nghedan.procedure.Paper;

/**
 * A paper as its book tells of it.
 *
 * @param ordinal null where the number is not of this book
 * @param sentOn the day on which the last had it; null while somebody waits
 */
public record RegisteredPaper(Integer ordinal, String number, LocalDate date, Paper paper, String file, String signer,
        boolean struckOut, LocalDate sentOn) {}
