package vn.nghedan.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a strand ended at a moment, as it is written down outside the database: one line. */
record AuditAnchor(Instant at, long seq, String hash) {

    private static final Pattern LINE = Pattern.compile("(\\S+Z) (\\d{1,16}) ([0-9a-f]{64})");

    String line() {
        return at + " " + seq + " " + hash;
    }

    /** Nothing of a line that was cut off while it was written. */
    static Optional<AuditAnchor> read(String line) {
        Matcher parts = LINE.matcher(line);
        return parts.matches()
                ? Optional.of(new AuditAnchor(Instant.parse(parts.group(1)), Long.parseLong(parts.group(2)),
                        parts.group(3)))
                : Optional.empty();
    }
}
