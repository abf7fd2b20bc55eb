package vn.nghedan.casefile;

import java.util.List;

import vn.nghedan.reference.CalendarImpact.MovedDate;

/**
 * The calendar has changed and due dates of some open files have moved with it, whoever may know. Each moved date is told once; whoever
 * observes it does what follows in the transaction that moves them.
 *
 * @param source the official notice
 */
public record DatesMoved(String source, List<MovedDate> dates) {}
