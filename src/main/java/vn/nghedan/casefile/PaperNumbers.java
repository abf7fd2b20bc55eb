package vn.nghedan.casefile;

import java.time.LocalDate;

import vn.nghedan.directory.Officer;
import vn.nghedan.procedure.Paper;

/** The room that keeps the books of papers sent out: it numbers the paper of an act whose officer leaves that to the book. */
public interface PaperNumbers {

    /** @return the next number of the book of that kind and of the year of that day, in the transaction of the act */
    String next(Paper paper, LocalDate on, ForFile file, Officer recorder);

    /** @param unit code of the unit that has the file; null if none has */
    record ForFile(long id, String code, String unit) {}
}
