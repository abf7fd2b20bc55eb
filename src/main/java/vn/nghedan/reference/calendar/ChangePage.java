package vn.nghedan.reference.calendar;

import java.time.LocalDate;
import java.util.List;

import vn.nghedan.web.frame.Option;
import vn.nghedan.web.problem.FieldError;

/**
 * A change of one day, before it is applied.
 *
 * @param kinds what a day can be declared to be, in words
 * @param affected the due dates that would move; null while it has not been previewed
 * @param stale whether somebody changed the calendar meanwhile
 */
record ChangePage(DayChange.Form form, int version, List<Option> kinds, List<Moved> affected,
        List<FieldError> errors, boolean stale, boolean seesFiles) {

    /** @param name of the time limit */
    record Moved(String file, String name, LocalDate before, LocalDate after) {}

    public boolean isPreviewed() {
        return affected != null;
    }

    /** How many files are concerned. */
    public long files() {
        return affected.stream().map(Moved::file).distinct().count();
    }
}
