package vn.nghedan.casefile;

import java.util.List;

import vn.nghedan.reference.CalendarImpact.MovedDate;

/**
 * The calendar has changed and due dates of open files have moved with it: all of them, whoever may know. Whoever observes it does what
 * follows in the transaction of the change.
 *
 * @param source the official notice
 */
public record DatesMoved(String source, List<MovedDate> dates) {}
