package vn.nghedan.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What is to be recorded, cut to what the table holds; control characters are replaced, so that no entry can pose as two. */
record AuditNote(Instant at, String actor, String action, String subject, String detail) {

    AuditNote {
        at = at.truncatedTo(ChronoUnit.MICROS);
        actor = plain(actor, 64);
        action = plain(action, 64);
        subject = plain(subject, 200);
        detail = plain(detail, 20_000);
    }

    private static String plain(String text, int length) {
        String line = text == null ? "" : text.replaceAll("\\p{Cntrl}", " ");
        return line.length() <= length ? line : line.substring(0, length);
    }
}
