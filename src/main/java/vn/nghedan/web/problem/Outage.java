package vn.nghedan.web.problem;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.LockTimeoutException;

/** Why nothing can be written at the moment, and when it is worth asking again: nothing was stored, and the same request may be sent again. */
public enum Outage {

    FULL(507, Duration.ofSeconds(30), "problem:title_507", "problem:text_507"), BUSY(503, Duration.ofSeconds(5),
            "problem:title_503", "problem:text_503");

    // connection lost, resources used up, ended by whoever runs the database, trouble of the system
    private static final Set<String> CLASSES_OF_STATES = Set.of("08", "53", "57", "58");
    private static final String POSTGRESQL_DISK_FULL = "53100";
    // H2: closed after it could not write, cannot read or write, waited too long for a row
    private static final Set<Integer> H2_CODES = Set.of(90028, 90031, 90098, 90121, 50200);

    private final int status;
    private final Duration retryAfter;
    private final String title;
    private final String text;

    Outage(int status, Duration retryAfter, String title, String text) {
        this.status = status;
        this.retryAfter = retryAfter;
        this.title = title;
        this.text = text;
    }

    /** Whether a failure is one, however deep it lies: a commit that fails hides it among what was suppressed. */
    static Optional<Outage> of(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> left = new ArrayDeque<>();
        left.add(failure);
        Outage found = null;
        while (!left.isEmpty()) {
            Throwable one = left.poll();
            if (!seen.add(one)) {
                continue;
            }
            if (isFull(one)) {
                return Optional.of(FULL);
            }
            if (isBusy(one)) {
                found = BUSY;
            }
            if (one.getCause() != null) {
                left.add(one.getCause());
            }
            Collections.addAll(left, one.getSuppressed());
        }
        return Optional.ofNullable(found);
    }

    Problem problem() {
        return Problem.of(status, title, text);
    }

    Duration retryAfter() {
        return retryAfter;
    }

    private static boolean isFull(Throwable one) {
        return one instanceof SQLException sql && POSTGRESQL_DISK_FULL.equals(sql.getSQLState())
                || one.getMessage() != null && one.getMessage().contains("No space left on device");
    }

    private static boolean isBusy(Throwable one) {
        if (one instanceof LockTimeoutException) {
            return true;
        }
        if (!(one instanceof SQLException sql)) {
            return false;
        }
        String state = sql.getSQLState();
        return state != null && state.length() == 5 && CLASSES_OF_STATES.contains(state.substring(0, 2))
                || H2_CODES.contains(sql.getErrorCode())
                // the pool has no code of its own for having no connection left
                || sql.getMessage() != null
                        && sql.getMessage().toLowerCase(Locale.ROOT).contains("acquisition timeout");
    }
}
