package vn.nghedan.casefile.access;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * An act that waited, or waits, for a second person.
 *
 * @param file the code of the file, and nothing else of it: whoever confirms may not be allowed to know more
 * @param label the act in words
 * @param concerned the staff code of whose sight of the file it changes
 * @param why what was given as the reason, or the relation
 */
public record AwaitedActView(long id, String file, String act, String label, LocalDate on, String concerned,
        String concernedName, String why, String askedBy, String askedByName, OffsetDateTime askedAt, String outcome,
        String settledBy, String settledByName, OffsetDateTime settledAt, String reason, boolean mayConfirm) {

    /** What became of it, in words. */
    public String outcomeKey() {
        return "access:outcome_" + outcome;
    }
}
