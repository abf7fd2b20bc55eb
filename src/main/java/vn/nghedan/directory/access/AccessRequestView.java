package vn.nghedan.directory.access;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import vn.nghedan.directory.Role;

/**
 * What was asked for whom, by whom, and what became of it.
 *
 * @param role the role asked for, or that in whose place somebody is to sign; null for a password
 * @param outcome OPEN, CONFIRMED, REFUSED, or AT_ONCE for the first director
 * @param mayConfirm whether whoever reads it is the second person it waits for
 */
public record AccessRequestView(long id, String kind, String staff, String staffName, Role role, LocalDate from,
        LocalDate to, String basis, String askedBy, String askedByName, OffsetDateTime askedAt, String outcome,
        String settledBy, String settledByName, OffsetDateTime settledAt, String reason, boolean mayConfirm) {

    /** What became of it, in words. */
    public String outcomeKey() {
        return "access:outcome_" + outcome;
    }

    public boolean isOpen() {
        return outcome.equals(AccessRequest.Outcome.OPEN.name());
    }
}
