package vn.nghedan.reception;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

import vn.nghedan.procedure.field.DocumentRef;
import vn.nghedan.reception.session.SessionCheck;
import vn.nghedan.web.input.AsWritten;

/** A session as it was typed or sent: all of it text, nothing checked. {@link SessionCheck} reads it. */
public record SessionDraft(String kind, String purpose, String medium, String on, String startsAt, String place,
        String chair, VisitDraft.Document delegation, String urgency, String subject, Online online) {

    public boolean hasDelegation() {
        return delegation != null && !VisitDraft.isBlank(delegation.number(), delegation.date());
    }

    /** Whether the part of the form about online reception has something in it. */
    public boolean isAboutOnline() {
        return online != null && !VisitDraft.isBlank(online.ground(), online.noProtectionAsked(),
                online.secrecyAssured()) || Medium.ONLINE.name().equals(medium);
    }

    /**
     * The head's decision that people are received online (NĐ154 Điều 20).
     *
     * @param noProtectionAsked whoever denounces does not ask that their identity be protected
     * @param secrecyAssured secrecy can be kept
     */
    public record Online(String ground, String decidedBy, VisitDraft.Document document,
            @JsonDeserialize(using = AsWritten.class) String noProtectionAsked,
            @JsonDeserialize(using = AsWritten.class) String secrecyAssured) {}

    /**
     * The head's days of some months.
     *
     * @param from the first month, {@code 2026-01}
     * @param day the fixed day of each month
     */
    public record Plan(String from, String to, @JsonDeserialize(using = AsWritten.class) String day, String startsAt,
            String place, String chair) {}

    /** An act on a session. */
    public record Deed(String on, String at, String decidedBy, VisitDraft.Document document, String note,
            String newOn, String chair) {}

    /** A plan that was read. */
    public record Months(java.time.YearMonth from, java.time.YearMonth to, int day, String startsAt, String place,
            String chair) {}

    /** An online decision that was read. */
    public record Allowed(String ground, String decidedBy, DocumentRef document, boolean noProtectionAsked,
            boolean secrecyAssured) {}
}
