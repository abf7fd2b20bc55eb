package vn.nghedan.directory.staff;

import vn.nghedan.directory.Absence;
import vn.nghedan.directory.StaffAddress;
import vn.nghedan.directory.StaffView;

/**
 * A member of staff as the administrator sees them, here or gone.
 *
 * @param email where the daily mail goes; null if none is wanted
 * @param version what a change must have seen
 * @param absence who stands in for them today; null if nobody does
 */
record StaffEntry(StaffView person, String email, int version, Absence absence) {

    public String href() {
        return StaffAddress.of(person.code());
    }
}
