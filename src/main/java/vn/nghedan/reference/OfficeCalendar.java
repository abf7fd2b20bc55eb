package vn.nghedan.reference;

import jakarta.enterprise.context.ApplicationScoped;

import vn.nghedan.calendar.CalendarReader;
import vn.nghedan.calendar.WorkCalendar;

/** The working days of this office as they stand now. */
@ApplicationScoped
public class OfficeCalendar {

    private final WorkCalendar shipped = CalendarReader.readShipped();

    public WorkCalendar current() {
        return shipped;
    }
}
