package vn.nghedan.web.storage;

import java.time.LocalDate;

/** Rows that have an end by rule: a room says which, the daily tidying deletes them a few at a time. */
public interface KeptForAWhile {

    /** What they are, for the log. */
    String kept();

    /**
     * Deletes some of those whose time is over, the oldest first, in the transaction of the caller.
     *
     * @return how many; 0 once there are none
     */
    int deleteSome(LocalDate today, int most);
}
