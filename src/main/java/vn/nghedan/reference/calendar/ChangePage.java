package vn.nghedan.reference.calendar;

import java.time.LocalDate;
import java.util.List;

import vn.nghedan.web.frame.Option;
import vn.nghedan.web.problem.FieldError;

/**
 * A change of one day, before it is applied.
 *
 * @param kinds what a day can be declared to be, in words
 * @param affected the first of the due dates that would move; null while it has not been previewed
 * @param dates how many would move in all, and of how many files
 * @param stale whether somebody changed the calendar meanwhile
 */
record ChangePage(DayChange.Form form, int version, List<Option> kinds, List<Moved> affected, int dates,
        long files, List<FieldError> errors, boolean stale, boolean seesFiles) {

    /** @param name of the time limit */
    record Moved(String file, String name, LocalDate before, LocalDate after) {}

    public boolean isPreviewed() {
        return affected != null;
    }

    public boolean isCut() {
        return dates > affected.size();
    }
}
