package vn.nghedan.report.count;

import java.time.LocalDate;

/**
 * A record behind a figure.
 *
 * @param number of the visit, letter or case; null of a day on the schedule
 * @param on its day
 * @param counts what it adds to the figure
 */
public record CountedRecord(String number, LocalDate on, long counts) {}
