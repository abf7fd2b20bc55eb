package vn.nghedan.directory.staff;

import java.time.LocalTime;
import java.util.List;

import vn.nghedan.web.frame.Option;
import vn.nghedan.web.frame.Pager;

/**
 * The list of the staff.
 *
 * @param working how many work here now, whatever the list is narrowed to
 * @param reachable how many of them have an address
 * @param mailAt the hour of the daily mail; null while none is sent
 */
record RosterPage(RosterFilter asked, List<StaffEntry> entries, long working, long reachable, LocalTime mailAt,
        List<Option> units, Pager pager) {}
