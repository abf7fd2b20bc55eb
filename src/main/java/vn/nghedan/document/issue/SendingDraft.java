package vn.nghedan.document.issue;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import vn.nghedan.web.problem.BadInput;
import vn.nghedan.web.problem.FieldError;

/**
 * That a paper went to some of its recipients on a day, as it was typed.
 *
 * @param tracking the number that the post gave it, or of the receipt; may be left out
 */
public record SendingDraft(List<Long> recipients, String on, String way, String tracking) {

    static final String RECIPIENTS = "recipients";
    static final String ON = "on";
    static final String WAY = "way";
    static final String TRACKING = "tracking";
    /** No words: it must not be a place to write down who somebody is. */
    private static final String A_NUMBER = "(?=.*\\d)[A-Za-z0-9./-]{1,40}";

    record Read(List<Long> recipients, LocalDate on, SendingWay way, String tracking) {}

    /**
     * @param dated the day that the paper bears; nothing is sent before it, nor ahead of today
     * @throws BadInput naming every field that does not fit
     */
    Read read(LocalDate dated, LocalDate today) {
        List<FieldError> wrong = new ArrayList<>();
        if (recipients == null || recipients.isEmpty()) {
            wrong.add(new FieldError(RECIPIENTS, "sending:error_nobody"));
        }
        LocalDate day = day(wrong);
        if (day != null && day.isAfter(today)) {
            wrong.add(new FieldError(ON, "sending:error_ahead"));
        } else if (day != null && day.isBefore(dated)) {
            wrong.add(new FieldError(ON, "sending:error_before_paper"));
        }
        SendingWay how = Stream.of(SendingWay.values()).filter(one -> one.name().equals(way)).findFirst().orElse(null);
        if (how == null) {
            wrong.add(new FieldError(WAY, way == null || way.isBlank() ? "web:error_required" : "web:error_choice"));
        }
        String number = tracking == null || tracking.isBlank() ? null : tracking.strip();
        if (number != null && !number.matches(A_NUMBER)) {
            wrong.add(new FieldError(TRACKING, "sending:error_tracking"));
        }
        if (!wrong.isEmpty()) {
            throw new BadInput(wrong);
        }
        return new Read(recipients, day, how, number);
    }

    private LocalDate day(List<FieldError> wrong) {
        try {
            if (on != null && !on.isBlank()) {
                return LocalDate.parse(on.strip());
            }
            wrong.add(new FieldError(ON, "web:error_required"));
        } catch (DateTimeParseException unreadable) {
            wrong.add(new FieldError(ON, "web:error_date"));
        }
        return null;
    }
}
