package vn.nghedan.document.template;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * One of the versions of a template, as its page lists them.
 *
 * @param key by which its page is asked for
 * @param basis the document by which the agency decided on it; null of the program's
 * @param enteredBy by name
 * @param withdrawnBy by name; null while nobody withdrew it
 * @param withdrawnFrom the first day on which nothing is written by it
 */
public record TemplateVersion(String key, DocumentTemplate template, State state, LocalDate from, LocalDate to,
        String basis, String reason, String enteredBy, OffsetDateTime enteredAt, String withdrawnBy,
        LocalDate withdrawnFrom, String withdrawalReason) {

    /** As of today. */
    public enum State {
        IN_USE, COMING,
        /** Another one came in force after it. */
        REPLACED, WITHDRAWN,
        /** The program's, while the agency has its own words. */
        IN_RESERVE, PAST
    }

    public boolean isInUse() {
        return state == State.IN_USE;
    }

    public boolean isWithdrawable() {
        return template.isAgencys() && withdrawnBy == null;
    }
}
