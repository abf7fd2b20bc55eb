package vn.nghedan.reminder.escalation;

import vn.nghedan.directory.Officer;

/**
 * Somebody who is told.
 *
 * @param insteadOf staff code of the absent colleague it is meant for; null where it is meant for the officer
 */
public record Recipient(Officer officer, String insteadOf) {

    public String code() {
        return officer.code();
    }
}
