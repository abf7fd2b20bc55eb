package vn.nghedan.reminder;

import vn.nghedan.directory.Officer;

/**
 * Somebody who is told.
 *
 * @param insteadOf staff code of the absent colleague it is meant for; null where it is meant for the officer
 */
record Recipient(Officer officer, String insteadOf) {

    String code() {
        return officer.code();
    }
}
