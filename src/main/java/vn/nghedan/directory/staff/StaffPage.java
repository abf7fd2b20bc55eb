package vn.nghedan.directory.staff;

import java.time.LocalTime;
import java.util.List;

import vn.nghedan.web.problem.FieldError;

/**
 * One member of staff, and the form for their mail address.
 *
 * @param mailAt the hour of the daily mail; null while none is sent
 * @param typed what stands in the form
 * @param saved whether the address was saved just now
 * @param overtaken whether somebody else changed this person while the form was being filled in
 */
record StaffPage(StaffEntry entry, LocalTime mailAt, String typed, List<FieldError> errors, boolean saved,
        boolean overtaken) {

    /** Where the form is sent. */
    public String action() {
        return entry.href() + "/email";
    }
}
